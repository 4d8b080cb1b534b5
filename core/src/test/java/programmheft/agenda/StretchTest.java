package programmheft.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class StretchTest {
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @Test
    void lasts_an_hour_longer_when_the_clock_is_put_back() {
        assertThat(new Stretch(at(1), at(4)).length()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void refuses_to_end_when_it_starts() {
        assertThatThrownBy(() -> new Stretch(at(4), at(4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a stretch must end after it starts, but starts at 2026-10-25T04:00+01:00[Europe/Berlin]"
                        + " and ends at 2026-10-25T04:00+01:00[Europe/Berlin]");
    }

    private static ZonedDateTime at(int hour) {
        return AUTUMN.atTime(hour, 0).atZone(ZoneId.of("Europe/Berlin"));
    }
}
