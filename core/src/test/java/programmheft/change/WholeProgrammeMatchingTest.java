package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.change.Found.ALMA;
import static programmheft.change.Found.BIRTE;
import static programmheft.change.Found.COSIMA;
import static programmheft.change.Found.JOST;
import static programmheft.change.Found.day;
import static programmheft.change.Found.event;
import static programmheft.change.Found.ids;
import static programmheft.change.Found.in;
import static programmheft.change.Found.item;
import static programmheft.sample.SampleEvents.MONDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Timing;
import programmheft.sample.SampleEvents;

class WholeProgrammeMatchingTest {
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    static Stream<Event> programmes() {
        return Stream.of(
                SampleEvents.conference(),
                SampleEvents.online(),
                SampleEvents.untimed(),
                SampleEvents.everything(),
                crowded());
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void finds_everything_again_in_the_same_programme(Event event) {
        assertAllKept(event, event);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void finds_everything_again_behind_something_new_at_the_top(Event event) {
        Event after = Shifted.behind(item("neu", "Frühsport am Wehr", "06:00"), event);

        assertThat(lostIn(event, after)).containsExactly(new Item.Id("neu"));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void keeps_everything_when_the_event_is_a_week_later(Event event) {
        assertAllKept(event, Shifted.later(event, 7, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 364})
    void keeps_everything_when_the_event_is_some_days_later(int days) {
        assertAllKept(crowded(), Shifted.later(crowded(), days, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 30, 60, 90, 120})
    void keeps_everything_when_it_all_begins_later(int minutes) {
        assertAllKept(SampleEvents.conference(), Shifted.later(SampleEvents.conference(), 0, minutes));
        assertAllKept(SampleEvents.online(), Shifted.later(SampleEvents.online(), 0, minutes));
        assertAllKept(crowded(), Shifted.later(crowded(), 0, minutes));
    }

    @Test
    void keeps_everything_when_a_day_is_added_in_front() {
        Event before = event(Day.on(TUESDAY, crowd(1)), Day.on(TUESDAY.plusDays(1), crowd(2)));
        Event after = event(
                Day.on(MONDAY, pause("neu-1", "10:30"), item("neu-2", "Anreise", "09:00")),
                Day.on(TUESDAY, crowd(1)),
                Day.on(TUESDAY.plusDays(1), crowd(2)));

        assertThat(lostIn(before, after)).containsExactlyInAnyOrder(new Item.Id("neu-1"), new Item.Id("neu-2"));
    }

    @Test
    void keeps_everything_when_the_first_of_two_counted_days_gets_one_before_it() {
        Event before = event(Day.numbered(1, crowd(1)), Day.numbered(2, crowd(2)));
        Event after = event(
                Day.numbered(1, pause("neu-1", "10:30"), item("neu-2", "Anreise", "09:00")),
                Day.numbered(2, crowd(1)),
                Day.numbered(3, crowd(2)));

        assertThat(lostIn(before, after)).containsExactlyInAnyOrder(new Item.Id("neu-1"), new Item.Id("neu-2"));
    }

    @Test
    void keeps_everything_when_counted_days_get_their_dates() {
        Event before = event(Day.numbered(1, crowd(1)), Day.numbered(2, crowd(2)));
        Event after = event(Day.on(MONDAY, crowd(1)), Day.on(TUESDAY, crowd(2)));

        assertAllKept(before, after);
    }

    @Test
    void keeps_items_whose_titles_are_translated_by_their_people_and_slots() {
        Event before = day(
                in("Saal", item("a", "Wege zur Dorfgemeinschaft", "09:00", ALMA)),
                in("Hof", item("b", "Werkstatt Lehmbau", "09:00", BIRTE)),
                in("Saal", item("c", "Mittag", "12:00")),
                in("Saal", item("d", "Was nun?", "13:00", COSIMA, JOST)));
        Event after = day(
                in("Saal", item("1", "Building village communities", "09:00", ALMA)),
                in("Hof", item("2", "Hands on: mud and straw", "09:00", BIRTE)),
                in("Saal", item("3", "Lunch", "12:00")),
                in("Saal", item("4", "What next?", "13:00", COSIMA, JOST)));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "a", "2", "b", "3", "c", "4", "d"));
    }

    @Test
    void finds_parts_in_another_block() {
        Event before = day(
                block("a", "Vormittag", "09:00", part("b", "Wasser"), part("c", "Boden")),
                block("d", "Nachmittag", "14:00", part("e", "Holz")));
        Event after = day(
                block("1", "Vormittag", "09:00", part("2", "Boden")),
                block("3", "Nachmittag", "14:00", part("4", "Wasser"), part("5", "Holz")));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "a", "2", "c", "3", "d", "4", "b", "5", "e"));
    }

    @Test
    void tells_parts_of_the_same_title_by_their_block() {
        Event before = day(
                block("a", "Vormittag", "09:00", part("b", "Einführung"), part("c", "Gespräch")),
                block("d", "Nachmittag", "14:00", part("e", "Einführung"), part("f", "Gespräch")));
        Event after = day(
                block("1", "Nachmittag", "10:00", part("2", "Einführung"), part("3", "Gespräch")),
                block("4", "Vormittag", "15:00", part("5", "Einführung"), part("6", "Gespräch")));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "d", "2", "e", "3", "f", "4", "a", "5", "b", "6", "c"));
    }

    private static void assertAllKept(Event before, Event after) {
        assertThat(lostIn(before, after)).isEmpty();
    }

    /** Returns which items of the later edition, which has the same ids, do not get them again from matching alone. */
    private static List<Item.Id> lostIn(Event before, Event after) {
        Ordinals unnamed = Ordinals.of(after);
        Matching matching = Matching.of(before, List.of(), unnamed.event(), Set.of());
        return unnamed.event()
                .items()
                .filter(item -> !matching.before(item.id())
                        .filter(unnamed.truth(item)::equals)
                        .isPresent())
                .map(unnamed::truth)
                .toList();
    }

    private static Event crowded() {
        return event(Day.on(MONDAY, crowd(1)), Day.on(TUESDAY, crowd(2)), Day.on(TUESDAY.plusDays(1), crowd(3)));
    }

    /** Returns a day of which much is the same on every other one. */
    private static Item[] crowd(int number) {
        String n = number + "-";
        return new Item[] {
            item(n + "a", "Begrüßung", "09:00"),
            in("Saal", item(n + "b", "Werkstatt", "09:30")),
            in("Hof", item(n + "c", "Werkstatt", "09:30")),
            in("Turm", item(n + "d", "Vom Dorf " + number, "09:30", number == 2 ? COSIMA : ALMA)),
            pause(n + "e", "10:30"),
            in("Saal", item(n + "f", "Werkstatt", "11:00")),
            in(
                    "Hof",
                    item(
                            n + "g",
                            "Gespräch im " + List.of("Wald", "Hain", "Moor").get(number - 1),
                            "11:00",
                            JOST)),
            pause(n + "h", "12:00"),
            in("Saal", item(n + "i", "Was bleibt nach Tag " + number + "?", "13:00", BIRTE)),
            in("Hof", item(n + "j", "Werkstatt", "13:00")),
            pause(n + "k", "14:30"),
            block(n + "l", "Themenräume", "15:00", part(n + "m", "Wissen"), part(n + "n", "Strukturen")),
            item(n + "o", "Ende", "17:00")
        };
    }

    private static Item pause(String id, String start) {
        return item(id, "Kaffeepause", start).toBuilder().format(Format.BREAK).build();
    }

    private static Item block(String id, String title, String start, Item... parts) {
        return item(id, title, start).toBuilder().parts(List.of(parts)).build();
    }

    private static Item part(String id, String title) {
        return Item.builder(id, title).timing(Timing.withWhole()).build();
    }
}
