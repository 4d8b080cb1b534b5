package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.change.Crowd.block;
import static programmheft.change.Crowd.crowd;
import static programmheft.change.Crowd.part;
import static programmheft.change.Crowd.pause;
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

import com.google.common.collect.ObjectArrays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
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
    void keeps_everything_when_the_year_of_its_days_is_found_out() {
        Event before = event(open(MONDAY, crowd(1)), open(TUESDAY, crowd(2)));
        Event after = event(Day.on(MONDAY, crowd(1)), Day.on(TUESDAY, crowd(2)));

        assertAllKept(before, after);
    }

    @Test
    void keeps_everything_when_items_without_a_day_get_one_and_when_they_lose_it() {
        Event.Builder undated = event().toBuilder();
        List.of(crowd(1)).forEach(undated::undated);

        assertAllKept(undated.build(), day(crowd(1)));
        assertAllKept(day(crowd(1)), undated.build());
    }

    @Test
    void keeps_the_other_days_when_the_first_one_is_left_out_and_they_are_counted_anew() {
        Event before = event(Day.numbered(1, crowd(1)), Day.numbered(2, crowd(2)), Day.numbered(3, crowd(3)));
        Event after = event(Day.numbered(1, crowd(2)), Day.numbered(2, crowd(3)));

        assertAllKept(before, after);
    }

    @Test
    void keeps_everything_when_the_afternoon_begins_later() {
        Item[] morning = {item("a", "Wasser", "09:00"), item("b", "Boden", "09:30"), pause("c", "10:00")};
        Item[] afternoon = {
            item("d", "Holz", "13:00"), item("e", "Licht", "14:00"), pause("f", "15:00"),
            item("g", "Klima", "15:30"), pause("h", "16:30"), item("i", "Daten", "17:00")
        };
        Event before = event(Day.on(MONDAY, morning), Day.on(TUESDAY, afternoon));
        Event whole = day(ObjectArrays.concat(morning, afternoon, Item.class));
        Item[] later = Shifted.later(before, 0, 90).days().get(1).items().toArray(Item[]::new);

        assertAllKept(whole, day(ObjectArrays.concat(morning, later, Item.class)));
    }

    @Test
    void keeps_each_pause_where_it_was_when_two_talks_beside_it_swap_their_times() {
        Event before = day(
                item("a", "Wasser", "09:00"),
                pause("b", "10:00"),
                item("c", "Boden", "11:00"),
                pause("d", "12:00"),
                item("e", "Holz", "13:00"));
        Event after = day(
                item("e", "Holz", "09:00"),
                pause("b", "10:00"),
                item("c", "Boden", "11:00"),
                pause("d", "12:00"),
                item("a", "Wasser", "13:00"));

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

    private static Day open(LocalDate date, Item... items) {
        return new Day(new DayDate.YearOpen(MonthDay.from(date)), Optional.empty(), Optional.empty(), List.of(items));
    }

    private static Event crowded() {
        return event(Day.on(MONDAY, crowd(1)), Day.on(TUESDAY, crowd(2)), Day.on(TUESDAY.plusDays(1), crowd(3)));
    }
}
