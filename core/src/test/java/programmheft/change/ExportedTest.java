package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import programmheft.agenda.Agenda;
import programmheft.model.Event;
import programmheft.port.contract.RandomEvents;

final class ExportedTest {
    @Test
    void what_is_taken_over_from_the_edition_before_is_what_would_be_digested_anew() {
        long taken = 0;
        for (int seed = 0; seed < 60; seed++) {
            Exported last = Exported.of(Agenda.of(Event.builder("none", "-").build()));
            for (Event edition : RandomEvents.editions(seed, "e", 12)) {
                Exported then = Exported.of(Agenda.of(edition), last);
                Exported anew = Exported.of(Agenda.of(edition));

                assertThat(then.digests()).isEqualTo(anew.digests());
                assertThat(then.whole(edition)).isEqualTo(anew.whole(edition));
                assertThat(then.whole(edition).all()).isEqualTo(CanonicalForm.digest(edition));
                taken += takenOver(last, then);
                last = then;
            }
        }

        assertThat(taken).as("digests taken over").isGreaterThan(500);
    }

    @SuppressWarnings("ReferenceEquality") // a digest made again is another object
    private static long takenOver(Exported last, Exported then) {
        return then.digests().entrySet().stream()
                .filter(one -> last.digests().get(one.getKey()) == one.getValue())
                .count();
    }
}
