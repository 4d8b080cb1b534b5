package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.check.ChecksOfOneDay.when;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.sample.SampleEvents;

class UnknownEndTest {
    @Test
    void accepts_stated_and_implied_ends() {
        Event event = oneDay(
                Item.builder("a", "A").from("09:00").build(),
                Item.builder("b", "B").between("10:00", "11:00").build());

        assertThat(run(new UnknownEnd(), event)).isEmpty();
    }

    @Test
    void finds_the_last_item_of_a_day_without_an_end() {
        List<Finding> found = run(new UnknownEnd(), SampleEvents.conference());

        assertThat(found)
                .containsExactly(
                        new Finding(
                                "unknown-end",
                                Level.HINT,
                                ids("abend"),
                                List.of("Optionales Abendprogramm", when("2031-09-10 19:15")),
                                Optional.empty()),
                        new Finding(
                                "unknown-end",
                                Level.HINT,
                                ids("imbiss"),
                                List.of("Mittagsimbiss und Ausklang", when("2031-09-11 13:30")),
                                Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo(
                        "„Optionales Abendprogramm“ (10. September 2031, 19:15) hat kein Ende, und an diesem Tag folgt nichts mehr");
        assertThat(english(found.get(0)))
                .isEqualTo(
                        "\"Optionales Abendprogramm\" (10 September 2031, 19:15) has no end, and nothing follows it that day");
    }
}
