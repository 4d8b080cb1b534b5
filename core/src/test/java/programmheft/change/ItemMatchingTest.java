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
import static programmheft.change.Found.reasons;
import static programmheft.sample.SampleEvents.MONDAY;

import java.util.Map;
import org.junit.jupiter.api.Test;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;

class ItemMatchingTest {
    @Test
    void finds_an_item_by_title_and_people_wherever_it_went() {
        Event before = event(Day.on(MONDAY, in("Saal", item("a", "Vom Deich zum Dorf", "09:00", ALMA))));
        Event after = event(
                Day.on(MONDAY, item("1", "Begrüßung", "09:00")),
                Day.on(MONDAY.plusDays(1), in("Hof", item("2", "Vom Deich zum Dorf", "16:00", ALMA))));

        assertThat(ids(before, after)).isEqualTo(Map.of("2", "a"));
        assertThat(reasons(before, after)).isEqualTo(Map.of("2", Reason.TITLE));
    }

    @Test
    void tells_two_items_with_the_same_title_by_their_people() {
        Event before = day(item("a", "Werkstatt", "09:00", ALMA), item("b", "Werkstatt", "09:00", BIRTE));
        Event after = day(item("1", "Werkstatt", "09:00", BIRTE), item("2", "Werkstatt", "09:00", ALMA));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "b", "2", "a"));
    }

    @Test
    void tells_two_items_with_the_same_title_and_nobody_by_their_room() {
        Event before = day(in("Hof", item("a", "Werkstatt", "09:00")), in("Saal", item("b", "Werkstatt", "09:00")));
        Event after = day(in("Saal", item("1", "Werkstatt", "09:00")), in("Hof", item("2", "Werkstatt", "09:00")));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "b", "2", "a"));
    }

    @Test
    void finds_each_coffee_on_its_own_day() {
        Event before = event(
                Day.on(MONDAY, coffee("a", "10:00"), coffee("b", "15:00")),
                Day.on(MONDAY.plusDays(1), coffee("c", "10:00")));
        Event after = event(Day.on(MONDAY, coffee("1", "15:30")), Day.on(MONDAY.plusDays(1), coffee("2", "10:15")));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "b", "2", "c"));
    }

    @Test
    void does_not_take_a_new_coffee_for_that_of_another_day() {
        Event before = event(Day.on(MONDAY, coffee("a", "10:00")), Day.on(MONDAY.plusDays(1), talk("b", "Vortrag")));
        Event after = event(Day.on(MONDAY, talk("1", "Vortrag")), Day.on(MONDAY.plusDays(1), coffee("2", "10:00")));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "b"));
    }

    @Test
    void keeps_both_when_two_items_swap_their_times() {
        Event before = day(item("a", "Neue Wege", "09:00", ALMA), item("b", "Alte Brücken", "10:00", BIRTE));
        Event after = day(item("1", "Alte Brücken", "09:00", BIRTE), item("2", "Neue Wege", "10:00", ALMA));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "b", "2", "a"));
    }

    @Test
    void keeps_both_when_two_items_of_the_same_title_swap_their_times() {
        Event before = day(item("a", "Werkstatt", "09:00", ALMA), item("b", "Werkstatt", "10:00", BIRTE));
        Event after = day(item("1", "Werkstatt", "09:00", BIRTE), item("2", "Werkstatt", "10:00", ALMA));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "b", "2", "a"));
    }

    @Test
    void keeps_both_when_two_items_without_people_swap_their_times() {
        Event before = day(item("a", "Neue Wege", "09:00"), item("b", "Alte Brücken", "10:00"));
        Event after = day(item("1", "Alte Brücken", "09:00"), item("2", "Neue Wege", "10:00"));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "b", "2", "a"));
    }

    @Test
    void keeps_both_when_two_items_swap_their_times_and_one_is_renamed_a_little() {
        Event before = day(item("a", "Neue Wege", "09:00", ALMA), item("b", "Alte Brücken", "10:00", BIRTE));
        Event after =
                day(item("1", "Alte Brücken: ein Rundgang", "09:00", BIRTE), item("2", "Neue Wege", "10:00", ALMA));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "b", "2", "a"));
    }

    @Test
    void keeps_an_item_that_is_renamed_where_it_stands() {
        Event before = day(talk("a", "Begrüßung"), item("b", "N.N.", "10:00"), item("c", "Ausklang", "11:00"));
        Event after = day(talk("1", "Begrüßung"), item("2", "Feuerwerk", "10:00"), item("3", "Ausklang", "11:00"));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "a", "2", "b", "3", "c"));
        assertThat(reasons(before, after)).containsEntry("2", Reason.PLACE);
    }

    @Test
    void keeps_an_item_whose_title_follows_where_only_the_speaker_was_known() {
        Event before = day(item("a", "Titel folgt", "09:00", ALMA), item("b", "Titel folgt", "10:00", BIRTE));
        Event after = day(item("1", "Wasser im Boden", "09:00", ALMA), item("2", "Licht im Holz", "10:00", BIRTE));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "a", "2", "b"));
    }

    @Test
    void takes_another_title_by_other_people_in_the_same_slot_for_something_new() {
        Event before = day(
                talk("a", "Begrüßung"), in("Saal", item("b", "Neue Wege", "10:00", ALMA)), item("c", "Ende", "11:00"));
        Event after = day(
                talk("1", "Begrüßung"),
                in("Saal", item("2", "Feuer und Flamme", "10:00", BIRTE)),
                item("3", "Ende", "11:00"));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "a", "3", "c"));
    }

    @Test
    void keeps_the_first_of_two_talks_when_a_second_of_the_same_title_is_added() {
        Event before = day(item("a", "Werkstatt", "09:00", ALMA));
        Event after = day(item("1", "Werkstatt", "09:00", ALMA), item("2", "Werkstatt", "14:00", JOST));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "a"));
    }

    @Test
    void keeps_an_item_whose_people_are_all_others_at_the_same_time() {
        Event before = day(item("a", "Was trägt das Dorf?", "09:00", ALMA, BIRTE));
        Event after = day(item("1", "Was trägt das Dorf?", "09:00", COSIMA, JOST));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "a"));
    }

    @Test
    void gives_two_items_merged_into_one_the_id_of_the_likelier() {
        Event before = day(
                item("a", "Wasser und Boden", "09:00", ALMA),
                item("b", "Holz", "09:30", BIRTE),
                item("c", "Ende", "11:00"));
        Event after = day(item("1", "Wasser und Boden und Holz", "09:00", ALMA, BIRTE), item("2", "Ende", "11:00"));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "a", "2", "c"));
    }

    @Test
    void gives_one_of_two_items_split_from_one_its_id() {
        Event before = day(item("a", "Wasser und Boden und Holz", "09:00", ALMA, BIRTE), item("b", "Ende", "11:00"));
        Event after = day(
                item("1", "Wasser und Boden", "09:00", ALMA),
                item("2", "Holz", "10:00", BIRTE),
                item("3", "Ende", "11:00"));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "a", "3", "b"));
    }

    @Test
    void finds_a_title_in_other_spelling() {
        Event before = day(item("a", "Die Größe der Höfe – ein Überblick", "09:00"));
        Event after = day(item("1", "Die Groesse der Hoefe: Ein Ueberblick", "15:00"));

        assertThat(ids(before, after)).isEqualTo(Map.of("1", "a"));
    }

    private static Item coffee(String id, String start) {
        return item(id, "Kaffeepause", start).toBuilder().format(Format.BREAK).build();
    }

    private static Item talk(String id, String title) {
        return item(id, title, "09:00");
    }
}
