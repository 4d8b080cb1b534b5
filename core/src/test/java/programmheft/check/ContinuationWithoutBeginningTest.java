package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.MONDAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.sample.SampleEvents;

class ContinuationWithoutBeginningTest {
    @ParameterizedTest
    @CsvSource({
        "Parallele Themenräume, Fortsetzung der parallelen Themenräume",
        "Parallele Themenräume, Forsetzung der parallele Themenräume",
        "Moor und Mensch, Moor und Mensch (Fortsetzung)",
        "Moor und Mensch, Fortsetzung: Vom Moor und vom Menschen",
        "Workshops, Workshops continued",
        "'Workshop 3: Wasser', Workshop 3 – Forts.",
        "Rundgang, Fortsetzung",
        "Teil 1: Grundlagen, Teil 2: Vertiefung",
        "'Grundlagen, 1. Teil', Vertiefung (2. Teil)",
        "Wasser, 'Wasser, Teil 2'",
        "Water (Part I), Water (Part II)"
    })
    void accepts_what_goes_on_from_something_before(String before, String after) {
        assertThat(found(item("a", before), item("b", after))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Teil 1: Grundlagen",
                "Fortsetzung folgt",
                "Der Fortsetzungsroman",
                "Klimapolitik und ihre Fortsetzung",
                "Continued fractions",
                "Ein Bestandteil 2. Klasse",
                "Partnerschaft 2",
                "Zum zweiten Teil"
            })
    void accepts_what_only_looks_like_it(String title) {
        assertThat(found(item("a", title))).isEmpty();
    }

    @Test
    void accepts_an_earlier_instalment_of_the_same_themed_room() {
        assertThat(run(new ContinuationWithoutBeginning(), SampleEvents.conference()))
                .isEmpty();
        assertThat(found(inTheWood(item("a", "Birken")), inTheWood(item("b", "Buchen (Fortsetzung)"))))
                .isEmpty();
        assertThat(found(
                        inTheWood(item("a", "Birken")),
                        Item.builder("b", "Fortsetzung der Spaziergänge")
                                .part(inTheWood(item("c", "Buchen")))
                                .build()))
                .isEmpty();
    }

    @Test
    void accepts_an_earlier_item_of_the_format_that_goes_on() {
        assertThat(found(
                        Item.builder("a", "Wie weiter?").format(Format.PANEL).build(),
                        item("b", "Fortsetzung des Podiums")))
                .isEmpty();
    }

    @Test
    void accepts_what_is_cancelled_and_what_may_come_at_any_time() {
        assertThat(found(item("a", "Moor (Fortsetzung)").toBuilder()
                        .status(Status.CANCELLED)
                        .build()))
                .isEmpty();
        assertThat(run(
                        new ContinuationWithoutBeginning(),
                        Event.builder("tag", "T")
                                .undated(item("a", "Moor (Fortsetzung)"))
                                .build()))
                .isEmpty();
        assertThat(run(
                        new ContinuationWithoutBeginning(),
                        Event.builder("tag", "T")
                                .day(Day.on(MONDAY, item("a", "Moor (Fortsetzung)")))
                                .undated(item("b", "Moor"))
                                .build()))
                .isEmpty();
    }

    @Test
    void finds_a_continuation_of_nothing() {
        List<Finding> found = found(item("a", "Wiese"), item("b", "Moor (Fortsetzung)"));

        assertThat(found)
                .containsExactly(new Finding(
                        "continuation-without-beginning",
                        Level.ERROR,
                        ids("b"),
                        List.of("Moor (Fortsetzung)"),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("„Moor (Fortsetzung)“ setzt etwas fort, aber davor kommt nichts dergleichen");
        assertThat(english(found.get(0)))
                .isEqualTo("\"Moor (Fortsetzung)\" goes on from something, but nothing comes before it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fortsetzung der Themenräume",
                "Forts.",
                "Themenräume – Fortsetzung",
                "Workshop 4 (Fortsetzung)",
                "Workshops (cont'd)",
                "Teil 2",
                "Teil 2: Vertiefung",
                "Vertiefung, Teil II",
                "Vertiefung (2. Teil)",
                "Part 3 of 3"
            })
    void finds_all_ways_to_say_it(String title) {
        assertThat(found(item("b", title), item("a", "Workshop 3"))).hasSize(1);
    }

    @Test
    void takes_what_starts_earlier_for_earlier_wherever_it_is_printed() {
        Item second = item("b", "Moor, Teil 2").toBuilder().from("14:00").build();
        Item first = item("a", "Moor, Teil 1").toBuilder().from("10:00").build();

        assertThat(found(second, first)).isEmpty();
        assertThat(found(
                        second.toBuilder().from("10:00").build(),
                        first.toBuilder().from("14:00").build()))
                .extracting(Finding::items)
                .containsExactly(ids("b"));
    }

    @Test
    void tells_a_workshop_from_another_by_its_number() {
        assertThat(found(item("a", "Workshop 3"), item("b", "Workshop 4 (Fortsetzung)")))
                .hasSize(1);
    }

    private static Item item(String id, String title) {
        return Item.builder(id, title).build();
    }

    private static Item inTheWood(Item item) {
        return item.toBuilder().themedRoom(new ThemedRoom.Id("wald")).build();
    }

    private static List<Finding> found(Item... items) {
        return run(
                new ContinuationWithoutBeginning(),
                Event.builder("tag", "T")
                        .themedRoom(ThemedRoom.of("wald", "Wald"))
                        .day(Day.on(MONDAY, items))
                        .build());
    }
}
