package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import programmheft.model.Event;
import programmheft.sample.RandomProgrammes;

class ChecksByChanceTest {
    @Test
    void never_fail_and_say_the_same_twice_whatever_the_programme_zone_and_clock_change() {
        for (int seed = 1; seed <= 400; seed++) {
            Event event = RandomProgrammes.event(seed);

            assertThat(Checks.standard().run(Programme.of(event)))
                    .as("seed %d", seed)
                    .noneMatch(finding -> finding.code().equals("check-failed"))
                    .isEqualTo(Checks.standard().run(Programme.of(event)));
        }
    }
}
