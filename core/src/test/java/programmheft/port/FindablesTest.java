package programmheft.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import programmheft.agenda.Agenda;
import programmheft.model.Event;
import programmheft.port.contract.RandomEvents;

final class FindablesTest {
    @Test
    void what_is_taken_over_from_the_edition_before_is_what_would_be_made_anew() {
        long taken = 0;
        for (int seed = 0; seed < 60; seed++) {
            Findables last = Findables.of(Agenda.of(Event.builder("none", "-").build()));
            for (Event edition : RandomEvents.editions(seed, "e", 12)) {
                Findables then = last.then(Agenda.of(edition));

                assertThat(then.all()).isEqualTo(Findable.of(edition));
                Set<Findable> before = Collections.newSetFromMap(new IdentityHashMap<>());
                before.addAll(last.all());
                taken += then.all().stream().filter(before::contains).count();
                last = then;
            }
        }

        assertThat(taken).as("points taken over").isGreaterThan(500);
    }
}
