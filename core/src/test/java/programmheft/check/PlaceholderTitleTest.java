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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Status;

class PlaceholderTitleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wie es folgt",
                "Offen",
                "Der Titel folgt dem Wald",
                "Nina Nachtigall",
                "Test",
                "X",
                "42",
                "🌳",
                "+++",
                "…und dann?",
                "Programm",
                "In Arbeit und Brot"
            })
    void accepts_titles_that_say_something(String title) {
        assertThat(found(title)).isEmpty();
    }

    @Test
    void accepts_what_is_cancelled_or_inside_what_is() {
        Item open = Item.builder("offen", "N.N.").build();

        assertThat(run(
                        new PlaceholderTitle(),
                        oneDay(open.toBuilder().status(Status.CANCELLED).build())))
                .isEmpty();
        assertThat(run(
                        new PlaceholderTitle(),
                        oneDay(Item.builder("block", "Block")
                                .status(Status.CANCELLED)
                                .part(open)
                                .build())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N.N.",
                "n. n.",
                "NN",
                "TBA",
                "(t.b.d.)",
                "Titel folgt",
                "Titel folgt …",
                "folgt",
                "wird noch bekanntgegeben",
                "Wird noch bekannt gegeben!",
                "To be announced",
                "xxx",
                "Lorem ipsum dolor sit amet",
                "?",
                "???",
                "…",
                "...",
                "–",
                "*** "
            })
    void finds_titles_that_stand_for_another(String title) {
        assertThat(found(title)).extracting(Finding::items).containsExactly(ids("punkt"));
    }

    @Test
    void says_which_title_is_none_yet() {
        List<Finding> found = found("Titel folgt");

        assertThat(found)
                .containsExactly(new Finding(
                        "placeholder-title", Level.HINT, ids("punkt"), List.of("Titel folgt"), Optional.empty()));
        assertThat(german(found.get(0))).isEqualTo("„Titel folgt“ ist noch kein Titel");
        assertThat(english(found.get(0))).isEqualTo("\"Titel folgt\" is no title yet");
    }

    @Test
    void finds_the_title_of_the_event_and_of_parts() {
        Event event = Event.builder("tag", "TBA")
                .undated(Item.builder("block", "Block")
                        .part(Item.builder("teil", "tba").build())
                        .build())
                .build();

        assertThat(run(new PlaceholderTitle(), event).stream().map(Finding::items))
                .containsExactly(List.of(), ids("teil"));
    }

    private static List<Finding> found(String title) {
        return run(new PlaceholderTitle(), oneDay(Item.builder("punkt", title).build()));
    }
}
