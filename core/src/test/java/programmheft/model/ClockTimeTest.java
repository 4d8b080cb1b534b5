package programmheft.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {
    @ParameterizedTest
    @CsvSource({"00:00, 00:00", "9:30, 09:30", "09:30, 09:30", "23:59, 23:59", "24:00, 24:00", "0:00, 00:00"})
    void reads_times_of_day(String text, String printed) {
        assertThat(ClockTime.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "9.30", "09:3", "009:30", "9:300", "-1:00", " 9:30", "٠٩:٣٠", "09:30 Uhr"})
    void refuses_what_is_not_written_like_a_time(String text) {
        assertThatThrownBy(() -> ClockTime.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is no time of day; write it as 09:30");
    }

    @ParameterizedTest
    @CsvSource({"24:01, 24:01", "25:00, 25:00", "12:60, 12:60", "99:99, 99:99"})
    void refuses_times_that_no_clock_shows(String text, String named) {
        assertThatThrownBy(() -> ClockTime.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + named + "' is no time of day");
    }

    @Test
    void refuses_negative_hours_and_minutes() {
        assertThatThrownBy(() -> ClockTime.of(-1, 0)).hasMessage("'-1:00' is no time of day");
        assertThatThrownBy(() -> ClockTime.of(1, -5)).hasMessage("'1:-5' is no time of day");
    }

    @Test
    void takes_24_00_for_midnight_of_the_next_day() {
        assertThat(ClockTime.of(24, 0)).isEqualTo(new ClockTime(LocalTime.MIDNIGHT, 1));
        assertThat(ClockTime.of(24, 0).on(LocalDate.of(2031, 12, 31))).hasToString("2032-01-01T00:00");
    }

    @Test
    void prints_later_days() {
        assertThat(ClockTime.of(0, 15).plusDays(1)).hasToString("00:15 (+1)");
        assertThat(ClockTime.of(0, 0).plusDays(2)).hasToString("00:00 (+2)");
        assertThat(ClockTime.of(13, 15).plusDays(3)).hasToString("13:15 (+3)");
    }

    @Test
    void orders_by_day_before_time() {
        ClockTime evening = ClockTime.of(23, 0);
        ClockTime night = ClockTime.of(1, 0).plusDays(1);

        assertThat(evening.isBefore(night)).isTrue();
        assertThat(night.isBefore(evening)).isFalse();
        assertThat(night.isBefore(night)).isFalse();
        assertThat(evening).isLessThan(night);
    }

    @Test
    void refuses_seconds() {
        assertThatThrownBy(() -> new ClockTime(LocalTime.of(9, 30, 1), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a programme states whole minutes, not '09:30:01'");
        assertThatThrownBy(() -> new ClockTime(LocalTime.of(9, 30, 0, 1), 0))
                .hasMessage("a programme states whole minutes, not '09:30:00.000000001'");
    }

    @Test
    void refuses_days_before_and_years_after_its_day() {
        assertThat(new ClockTime(LocalTime.NOON, 366)).hasToString("12:00 (+366)");
        assertThatThrownBy(() -> new ClockTime(LocalTime.NOON, 367))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a time lies 0 to 366 days after its day, not 367");
        assertThatThrownBy(() -> ClockTime.of(12, 0).plusDays(-1))
                .hasMessage("a time lies 0 to 366 days after its day, not -1");
    }
}
