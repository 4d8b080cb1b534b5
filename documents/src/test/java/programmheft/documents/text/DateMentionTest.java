package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateMentionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mittwoch, 11. September 2019          | 2019-09-11
                    am 11. und 12. September 2019         | 2019-09-11,2019-09-12
                    11.–13. September 2019                | 2019-09-11,2019-09-12,2019-09-13
                    13.-15.05.2004                        | 2004-05-13,2004-05-14,2004-05-15
                    13.05.-15.05.2004                     | 2004-05-13,2004-05-14,2004-05-15
                    22.05.25: Feldtag                     | 2025-05-22
                    Samstag, 8.11.2014                    | 2014-11-08
                    2019-09-11                            | 2019-09-11
                    Thursday, September 12, 2019          | 2019-09-12
                    12 September 2019                     | 2019-09-12
                    16.Oktober 2024                       | 2024-10-16
                    Freitag, den 8. Jänner 2021           | 2021-01-08
                    vom 6. bis 8. März 2026 in der Aula   | 2026-03-06,2026-03-07,2026-03-08
                    """)
    void finds_full_dates(String line, String dates) {
        assertThat(DateMention.in(line).stream()
                        .map(date -> date.date().orElseThrow().toString())
                        .toList())
                .containsExactly(dates.split(",", -1));
    }

    @Test
    void keeps_a_date_without_its_year() {
        DateMention date = DateMention.in("Mittwoch, 14. Mai").get(0);

        assertThat(date.date()).isEmpty();
        assertThat(date.day().orElseThrow()).hasToString("--05-14");
        assertThat(date.weekday()).contains("Mittwoch");
    }

    @Test
    void knows_a_day_that_does_not_exist() {
        assertThat(DateMention.in("31. Juni 2024").get(0).impossible()).isTrue();
        assertThat(DateMention.in("29. Februar 2023").get(0).impossible()).isTrue();
        assertThat(DateMention.in("29. Februar 2024").get(0).impossible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.30 Uhr",
                "10.25 Uhr: Vortrag",
                "Raum 3.14",
                "Version 1.2.3.4",
                "Tel. 0521/10.67",
                "12.15–13.15 Uhr"
            })
    void takes_no_clock_and_no_number_for_a_date(String line) {
        assertThat(DateMention.in(line)).isEmpty();
    }
}
