package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayHeadingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dienstag, 24. November 2020",
                "24. November 2020",
                "Programm erster Veranstaltungstag - Mittwoch 11. September 2019",
                "2. Tag: Donnerstag, 12.09.2019",
                "Samstag  8.11.2014",
                "Programm am Samstag, 8.11.2014",
                "Thursday, September 12, 2019"
            })
    void knows_a_line_that_is_a_date(String line) {
        assertThat(DayHeading.of(line).orElseThrow().date()).isPresent();
    }

    @Test
    void knows_counted_days_and_bare_weekdays() {
        assertThat(DayHeading.of("2. Tag").orElseThrow().number()).contains(2);
        assertThat(DayHeading.of("Zweiter Veranstaltungstag").orElseThrow().number())
                .contains(2);
        assertThat(DayHeading.of("Day 3: Wrap-up").orElseThrow().number()).contains(3);
        assertThat(DayHeading.of("Freitag").orElseThrow().weekday()).contains("Freitag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "am 11. und 12. September 2019",
                "Die erste Keynote am 24. November hält eine Professorin",
                "Donnerstag, den 24. November 2022 um 13:00 Uhr",
                "Stand: 2. Februar 2004",
                "Anmeldung bis 30. August 2019",
                "Tagung am Freitag in Halle",
                "9. Fachtagung Boden"
            })
    void takes_no_other_line_for_a_heading(String line) {
        assertThat(DayHeading.of(line)).isEmpty();
    }
}
