package programmheft.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.check.Said;
import programmheft.model.Attendance;
import programmheft.model.ClockTime;
import programmheft.model.DayDate;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Timing;

/** What is the fuller of two sayings, and what a contradiction. */
class ComparisonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Dorf            | dorf!                | Dorf",
                "Müller          | Mueller              | Müller",
                "Das Dorf        | Das Dorf von morgen  | Das Dorf von morgen",
                "Dorf von morgen | Das Dorf von morgen  | Das Dorf von morgen",
                "Das Dorf morgen | Das Dorf von morgen  | -",
                "Dorf            | Dorfladen            | -",
                "Wald            | Wiese                | -",
                "!!!             | !!!                  | !!!",
                "!!!             | ???                  | -"
            })
    void titles_hold_each_other_as_they_are(String one, String other, String fuller) {
        assertThat(Wording.TITLE.together(one, other)).isEqualTo(Optional.ofNullable(fuller));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Hochschule Au   | Hochschule für Technik Au | Hochschule für Technik Au",
                "Au, Hochschule  | Hochschule für Technik Au | -",
                "Rathaus         | Rathaus (RH)              | Rathaus (RH)"
            })
    void names_hold_each_others_words_in_their_order(String one, String other, String fuller) {
        assertThat(Wording.NAME.together(one, other)).isEqualTo(Optional.ofNullable(fuller));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keynote",
                "Erste Keynote",
                "Die erste Keynote",
                "Podiumsdiskussion",
                "Vortrag 2",
                "Kaffeepause",
                "Begrüßung und Einführung",
                "Panel discussion"
            })
    void titles_that_only_name_a_kind_of_item_say_nothing(String title) {
        assertThat(GenericTitle.is(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Keynote: Das Dorf", "Das Dorf", "Erste", "2", "Die Zweite", "Mut in Zeiten der Krise", "!"})
    void titles_that_say_more_are_titles(String title) {
        assertThat(GenericTitle.is(title)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "KEYNOTE | KEYNOTE    | KEYNOTE",
                "TALK    | KEYNOTE    | KEYNOTE",
                "KEYNOTE | TALK       | KEYNOTE",
                "OTHER   | TALK       | TALK",
                "PANEL   | DISCUSSION | PANEL",
                "MEAL    | BREAK      | MEAL",
                "OPENING | GREETING   | OPENING",
                "KEYNOTE | IMPULSE    | -",
                "KEYNOTE | WORKSHOP   | -",
                "BREAK   | TALK       | -"
            })
    void formats_of_one_family_are_no_contradiction(Format mine, Format theirs, Format taken) {
        assertThat(new FormatComparison().together(mine, theirs)).isEqualTo(Optional.ofNullable(taken));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "MORE_THAN | 125 | EXACTLY   | 130 | EXACTLY",
                "EXACTLY   | 130 | MORE_THAN | 125 | EXACTLY",
                "ABOUT     | 100 | EXACTLY   | 108 | EXACTLY",
                "AT_MOST   | 100 | EXACTLY   | 100 | EXACTLY",
                "ABOUT     | 100 | EXACTLY   | 111 | -",
                "MORE_THAN | 125 | EXACTLY   | 125 | -",
                "AT_MOST   | 100 | EXACTLY   | 101 | -",
                "ABOUT     | 100 | MORE_THAN | 90  | -",
                "EXACTLY   | 125 | EXACTLY   | 130 | -"
            })
    void numbers_are_no_contradiction_if_the_exact_one_is_what_the_other_says(
            Attendance.Qualifier mine, int count, Attendance.Qualifier theirs, int other, Attendance.Qualifier taken) {
        Optional<Attendance> both =
                new AttendanceComparison().together(new Attendance(mine, count), new Attendance(theirs, other));

        assertThat(both.map(Attendance::qualifier)).isEqualTo(Optional.ofNullable(taken));
    }

    @Test
    void times_are_fuller_with_a_clock_with_an_end_and_when_they_are_exact() {
        Timing from = Timing.from(ClockTime.of(9, 0));
        Timing between = Timing.between(ClockTime.of(9, 0), ClockTime.of(10, 0));
        Timing about = new Timing.From(ClockTime.of(9, 0), Timing.Precision.ABOUT);
        Timing onwards = new Timing.From(ClockTime.of(9, 0), Timing.Precision.ONWARDS);
        Timing aboutBetween = new Timing.Between(ClockTime.of(9, 0), ClockTime.of(10, 0), Timing.Precision.ABOUT);
        Timing after = Timing.after(new Item.Id("1"));
        Timing otherAfter = Timing.after(new Item.Id("2"));

        assertThat(together(Timing.unstated(), from)).contains(from);
        assertThat(together(after, from)).contains(from);
        assertThat(together(Timing.unstated(), after)).contains(after);
        assertThat(together(after, otherAfter)).contains(after);
        assertThat(together(Timing.withWhole(), from)).contains(from);
        assertThat(together(from, between)).contains(between);
        assertThat(together(about, from)).contains(from);
        assertThat(together(onwards, about)).contains(onwards);
        assertThat(together(aboutBetween, between)).contains(between);
        assertThat(together(from, Timing.from(ClockTime.of(9, 5)))).isEmpty();
        assertThat(together(between, Timing.between(ClockTime.of(9, 0), ClockTime.of(11, 0))))
                .isEmpty();
        assertThat(together(Timing.allDay(), from)).isEmpty();
        assertThat(new TimingComparison().words(Timing.allDay())).containsExactly(Said.Word.ALL_DAY);
        assertThat(new TimingComparison().words(Timing.from(new ClockTime(LocalTime.of(0, 15), 1))))
                .containsExactly("00:15 (+1)");
    }

    @Test
    void dates_are_fuller_with_their_year() {
        DayDate open = new DayDate.YearOpen(MonthDay.of(2, 29));
        DayDate year = new DayDate.Within(Year.of(2032));
        DayDate full = DayDate.of(LocalDate.of(2032, 2, 29));

        assertThat(DayDates.together(open, year)).contains(full);
        assertThat(DayDates.together(full, open)).contains(full);
        assertThat(DayDates.together(full, year)).contains(full);
        assertThat(DayDates.together(open, new DayDate.Within(Year.of(2031)))).isEmpty();
        assertThat(DayDates.together(new DayDate.Numbered(1), full)).isEmpty();
        assertThat(DayDates.words(List.of(open, year, full, new DayDate.Numbered(2))))
                .containsExactly(MonthDay.of(2, 29), "2032", LocalDate.of(2032, 2, 29), Said.Word.DAY, 2);
    }

    private static Optional<Timing> together(Timing mine, Timing theirs) {
        return new TimingComparison().together(mine, theirs);
    }
}
