package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Status;

class TitleTooLongTest {
    private static final Item ITEM = Item.builder("punkt", "Zehn Bäume").build();

    @Test
    void accepts_a_title_as_long_as_the_limit_and_any_subtitle() {
        Item item = ITEM.toBuilder()
                .subtitle("und noch viele mehr, bis zum Horizont")
                .build();

        assertThat(run(new TitleTooLong(10), oneDay(item))).isEmpty();
    }

    @Test
    void accepts_letters_that_take_two_units_each() {
        assertThat(run(
                        new TitleTooLong(10),
                        oneDay(ITEM.toBuilder().title("🌳🌲🌳🌲🌳🌲🌳🌲🌳🌲").build())))
                .isEmpty();
    }

    @Test
    void accepts_what_is_cancelled() {
        assertThat(run(
                        new TitleTooLong(9),
                        oneDay(ITEM.toBuilder().status(Status.CANCELLED).build())))
                .isEmpty();
    }

    @Test
    void finds_a_title_longer_than_the_limit() {
        List<Finding> found = run(new TitleTooLong(9), oneDay(ITEM));

        assertThat(found)
                .containsExactly(new Finding(
                        "title-too-long", Level.HINT, ids("punkt"), List.of("Zehn Bäume", 10, 9), Optional.empty()));
        assertThat(german(found.get(0))).isEqualTo("der Titel „Zehn Bäume“ hat 10 Zeichen, mehr als 9");
        assertThat(english(found.get(0))).isEqualTo("the title \"Zehn Bäume\" has 10 characters, more than 9");
    }

    @Test
    void shows_only_the_beginning_of_a_very_long_title_and_cuts_no_letter_in_two() {
        List<Finding> found = run(
                new TitleTooLong(60),
                oneDay(ITEM.toBuilder().title("🌳".repeat(61)).build()));

        assertThat(found).extracting(Finding::values).containsExactly(List.of("🌳".repeat(60) + "…", 61, 60));
    }

    @Test
    void finds_the_title_of_the_event_and_of_parts() {
        Event event = Event.builder("tag", "Ein langer Tag")
                .undated(Item.builder("block", "Block").part(ITEM).build())
                .build();

        assertThat(run(new TitleTooLong(9), event).stream().map(Finding::items))
                .containsExactly(List.of(), ids("punkt"));
    }

    @Test
    void takes_the_limit_that_the_checks_are_given() {
        Checks checks = Checks.standard(Limits.builder().titleLength(3).build());

        assertThat(checks.run(Programme.of(oneDay()))).extracting(Finding::code).containsExactly("title-too-long");
    }
}
