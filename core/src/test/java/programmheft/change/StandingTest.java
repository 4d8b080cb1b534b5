package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.agenda.Agenda;
import programmheft.agenda.When;
import programmheft.model.Event;
import programmheft.sample.RandomProgrammes;

class StandingTest {
    @Test
    void says_when_an_item_takes_place_just_as_the_agenda_does_also_where_clocks_change() {
        int stated = 0;
        for (long seed = 1; seed <= 300; seed++) {
            Event event = RandomProgrammes.event(seed);
            Agenda agenda = Agenda.of(event);
            for (Standing standing : Standing.of(event)) {
                Optional<When> when = standing.stated(event.zone());
                stated += when.isPresent() ? 1 : 0;

                assertThat(when.or(() -> slot(agenda, standing))).isEqualTo(slot(agenda, standing));
            }
        }
        assertThat(stated).isGreaterThan(1000);
    }

    private static Optional<When> slot(Agenda agenda, Standing standing) {
        return agenda.of(standing.item().id()).map(When::of);
    }
}
