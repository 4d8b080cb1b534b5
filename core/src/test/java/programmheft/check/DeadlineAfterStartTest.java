package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.MONDAY;
import static programmheft.sample.SampleEvents.oneDay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.Access;
import programmheft.model.Event;
import programmheft.sample.SampleEvents;

class DeadlineAfterStartTest {
    @Test
    void accepts_a_deadline_on_the_first_day() {
        assertThat(run(new DeadlineAfterStart(), until(MONDAY))).isEmpty();
    }

    @Test
    void accepts_no_deadline_and_an_event_without_a_date() {
        assertThat(run(new DeadlineAfterStart(), oneDay())).isEmpty();
        assertThat(run(
                        new DeadlineAfterStart(),
                        oneDay().toBuilder().access(Access.withRegistration()).build()))
                .isEmpty();
        assertThat(run(
                        new DeadlineAfterStart(),
                        SampleEvents.lookBack().toBuilder()
                                .access(Access.toAll().registerUntil(MONDAY))
                                .build()))
                .isEmpty();
    }

    @Test
    void finds_a_deadline_after_the_event_has_begun() {
        List<Finding> found = run(new DeadlineAfterStart(), until(MONDAY.plusDays(1)));

        assertThat(found)
                .containsExactly(new Finding(
                        "deadline-after-start",
                        Level.ERROR,
                        List.of(),
                        List.of(MONDAY.plusDays(1), MONDAY),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("Anmelden kann man sich bis 6. Mai 2031, aber die Veranstaltung beginnt am 5. Mai 2031");
        assertThat(english(found.get(0)))
                .isEqualTo("one can register until 6 May 2031, but the event begins on 5 May 2031");
    }

    private static Event until(LocalDate deadline) {
        return oneDay().toBuilder()
                .access(Access.toAll().registerUntil(deadline))
                .build();
    }
}
