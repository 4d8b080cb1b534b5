package programmheft.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TimingTest {
    private static final ClockTime NINE = ClockTime.of(9, 0);
    private static final ClockTime TEN = ClockTime.of(10, 0);

    @Test
    void has_a_start_and_an_end_only_where_they_are_stated() {
        assertThat(Timing.between(NINE, TEN).start()).contains(NINE);
        assertThat(Timing.between(NINE, TEN).end()).contains(TEN);
        assertThat(Timing.from(NINE).start()).contains(NINE);
        assertThat(Timing.from(NINE).end()).isEmpty();
    }

    @Test
    void has_neither_where_no_clock_time_is_given() {
        assertThat(Timing.unstated().start()).isEmpty();
        assertThat(Timing.withWhole().start()).isEmpty();
        assertThat(Timing.allDay().end()).isEmpty();
        assertThat(Timing.after(new Item.Id("podium")).end()).isEmpty();
    }

    @Test
    void lasts_past_midnight() {
        Timing night = Timing.between(ClockTime.of(23, 0), ClockTime.of(1, 0).plusDays(1));

        assertThat(night.end()).contains(ClockTime.of(1, 0).plusDays(1));
    }

    @Test
    void refuses_to_end_before_it_starts() {
        assertThatThrownBy(() -> Timing.between(TEN, NINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an item must end after it starts, but starts at 10:00 and ends at 09:00");
    }

    @Test
    void refuses_to_end_when_it_starts() {
        assertThatThrownBy(() -> Timing.between(NINE, NINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an item must end after it starts, but starts at 09:00 and ends at 09:00");
    }
}
