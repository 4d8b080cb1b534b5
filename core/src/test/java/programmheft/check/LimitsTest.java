package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void differ_from_the_standard_only_in_what_was_set() {
        Limits limits = Limits.builder()
                .gap(Duration.ofMinutes(20))
                .roomSizes(Map.of("Saal", 80))
                .build();

        assertThat(limits.gap()).isEqualTo(Duration.ofMinutes(20));
        assertThat(limits.roomSizes()).isEqualTo(Map.of("Saal", 80));
        assertThat(limits.titleLength()).isEqualTo(Limits.standard().titleLength());
        assertThat(Limits.builder().build()).isEqualTo(Limits.standard());
    }

    @Test
    void refuse_what_cannot_be() {
        assertRefused(Limits.builder().gap(Duration.ofMinutes(-1)), "the limit 'gap' is not negative, but is PT-1M");
        assertRefused(Limits.builder().titleLength(0), "a title has at least 1 character, not 0");
        assertRefused(Limits.builder().vanishedPercent(101), "a share is between 0 and 100 percent, not 101");
        assertRefused(Limits.builder().vanishedPercent(-1), "a share is between 0 and 100 percent, not -1");
        assertRefused(Limits.builder().vanishedItems(-1), "no fewer than 0 items can vanish, not -1");
        assertRefused(Limits.builder().roomSizes(Map.of("Saal", 0)), "room 'Saal' holds at least 1 person, not 0");
    }

    private static void assertRefused(Limits.Builder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
