package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.oneDay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.sample.SampleEvents;

class ImpliedEndTest {
    @Test
    void accepts_stated_and_unknown_ends() {
        Event event = oneDay(
                Item.builder("a", "A").between("09:00", "10:00").build(),
                Item.builder("b", "B").from("10:00").build());

        assertThat(run(new ImpliedEnd(), event)).isEmpty();
    }

    @Test
    void finds_the_implied_ends_of_each_day_at_once() {
        List<Finding> found = run(new ImpliedEnd(), SampleEvents.conference());

        assertThat(found)
                .containsExactly(
                        new Finding(
                                "implied-end",
                                Level.HINT,
                                ids(
                                        "anmeldung",
                                        "begruessung",
                                        "keynote",
                                        "plenum",
                                        "kaffee-1",
                                        "raeume-1-miteinander",
                                        "raeume-1-strukturen",
                                        "raeume-1-wissen",
                                        "ende-1"),
                                List.of(9, LocalDate.of(2031, 9, 10)),
                                Optional.empty()),
                        new Finding(
                                "implied-end",
                                Level.HINT,
                                ids(
                                        "raeume-2-miteinander",
                                        "raeume-2-strukturen",
                                        "raeume-2-wissen",
                                        "kaffee-2",
                                        "abschluss",
                                        "resuemee"),
                                List.of(6, LocalDate.of(2031, 9, 11)),
                                Optional.empty()));
        assertThat(german(found.get(1)))
                .isEqualTo(
                        "11. September 2031: nicht genannte Enden: 6; angenommen ist jeweils spätestens der nächste Beginn");
        assertThat(english(found.get(1)))
                .isEqualTo("11 September 2031: ends not stated: 6; each is taken to be the next start, at the latest");
    }
}
