package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.ClockTime;
import programmheft.model.Item;

class FindingTest {
    private static final Item.Id TALK = new Item.Id("vortrag");

    @Test
    void takes_its_level_from_the_catalogue() {
        assertThat(Finding.of("room-taken-twice", List.of(TALK)).level()).isEqualTo(Level.ERROR);
        assertThat(Finding.at(new Position(3, 1), "lines-not-read", "x").level())
                .isEqualTo(Level.HINT);
    }

    @Test
    void can_have_another_level_or_be_about_an_item() {
        Finding finding = Finding.at(new Position(3, 2), "lines-not-read", "x");

        assertThat(finding.withLevel(Level.ERROR).about(TALK))
                .isEqualTo(new Finding(
                        "lines-not-read", Level.ERROR, List.of(TALK), List.of("x"), Optional.of(new Position(3, 2))));
    }

    @Test
    void names_texts_numbers_dates_weekdays_and_times() {
        Finding finding = Finding.of(
                "unknown-end", List.of(), "a", 1, LocalDate.of(2031, 5, 5), DayOfWeek.MONDAY, ClockTime.of(9, 0));

        assertThat(finding.values()).hasSize(5);
    }

    @Test
    void refuses_to_name_anything_else() {
        assertThatThrownBy(() -> Finding.of("unknown-end", List.of(), LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a finding names texts, numbers, dates, weekdays, times and what sources say, not a class java.time.LocalTime");
    }

    @Test
    void refuses_a_code_that_is_not_in_the_catalogue() {
        assertThatThrownBy(() -> Finding.of("no-such-code", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the catalogue holds no code 'no-such-code'");
    }

    @Test
    void counts_lines_and_columns_from_1() {
        assertThat(new Position(1, 1).line()).isEqualTo(1);
        assertThatThrownBy(() -> new Position(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lines and columns are counted from 1, not 0:1");
        assertThatThrownBy(() -> new Position(1, 0)).hasMessage("lines and columns are counted from 1, not 1:0");
    }
}
