package programmheft.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayTest {
    private static final LocalDate DATE = LocalDate.of(2031, 9, 10);

    @Test
    void has_a_date_only_where_nothing_is_left_open() {
        assertThat(Day.on(DATE).date()).contains(DATE);
        assertThat(Day.numbered(2).date()).isEmpty();
        assertThat(day(new DayDate.YearOpen(MonthDay.of(9, 10)), null, null).date())
                .isEmpty();
    }

    @Test
    void keeps_its_items_in_printed_order() {
        Item late = Item.builder("spaet", "Spät").from("18:00").build();
        Item early = Item.builder("frueh", "Früh").from("08:00").build();

        assertThat(Day.on(DATE, late, early)).isEqualTo(Day.on(DATE, List.of(late, early)));
        assertThat(Day.on(DATE, late, early).items()).containsExactly(late, early);
    }

    @Test
    void refuses_a_mere_year() {
        assertThatThrownBy(() -> day(new DayDate.Within(Year.of(2031)), null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a programme day needs more than the year 2031");
    }

    @Test
    void may_have_either_bound_alone_or_end_at_midnight() {
        assertThat(day(DayDate.of(DATE), ClockTime.of(9, 0), null).begins()).contains(ClockTime.of(9, 0));
        assertThat(day(DayDate.of(DATE), null, ClockTime.of(9, 0)).ends()).contains(ClockTime.of(9, 0));
        assertThat(day(DayDate.of(DATE), ClockTime.of(0, 0), ClockTime.of(24, 0))
                        .ends())
                .isPresent();
    }

    @Test
    void refuses_to_end_before_it_begins() {
        assertThatThrownBy(() -> day(DayDate.of(DATE), ClockTime.of(18, 0), ClockTime.of(9, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a day must end after it begins, but begins at 18:00 and ends at 09:00");
    }

    @Test
    void counts_days_from_1() {
        assertThat(new DayDate.Numbered(1).number()).isEqualTo(1);
        assertThatThrownBy(() -> Day.numbered(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days are counted from 1, not 0");
    }

    private static Day day(DayDate when, @Nullable ClockTime begins, @Nullable ClockTime ends) {
        return new Day(when, Optional.ofNullable(begins), Optional.ofNullable(ends), List.of());
    }
}
