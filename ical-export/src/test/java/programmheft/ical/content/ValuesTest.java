package programmheft.ical.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a\\, b\\; c    | a, b; c",
                "C:\\\\neu      | C:\\neu",
                "a\\x\\\\\\,b   | a\\x\\,b",
                "a\\            | a\\",
                "a:b\"c\"       | a:b\"c\""
            })
    void takes_the_escapes_out_of_a_text(String written, String plain) {
        assertThat(TextValue.plain(written)).isEqualTo(plain);
    }

    @Test
    void knows_both_signs_for_a_line_break() {
        assertThat(TextValue.plain("a\\nb\\Nc")).isEqualTo("a\nb\nc");
    }

    @Test
    void parts_a_list_at_commas_that_are_not_escaped() {
        assertThat(TextValue.list("Plenum\\, groß,b\\\\,c,")).containsExactly("Plenum, groß", "b\\", "c", "");
    }

    @ParameterizedTest
    @CsvSource({
        "20261024, 2026-10-24T00:00, false",
        "20261024T131500, 2026-10-24T13:15, false",
        "20261024T131500Z, 2026-10-24T13:15, true",
        "20161231T235960Z, 2016-12-31T23:59:59, true"
    })
    void reads_dates_and_times(String written, LocalDateTime local, boolean utc) {
        TimeValue value = TimeValue.of(written).orElseThrow();

        assertThat(value.local()).isEqualTo(local);
        assertThat(value.utc()).isEqualTo(utc);
        assertThat(value.time().isPresent()).isEqualTo(written.contains("T"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-10-24",
                "20261324",
                "20260229",
                "20261024T",
                "20261024T1315",
                "20261024T251500",
                "20261024T131500z",
                "20261024 131500",
                "20261024T131500+0100",
                "²0261024",
                "20261024Z"
            })
    void reads_no_other_times(String written) {
        assertThat(TimeValue.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT30M, 0, 1800", "P1DT2H30M5S, 1, 9005", "P2W, 14, 0", "-PT15M, 0, -900", "+P1D, 1, 0", "PT0S, 0, 0"})
    void reads_durations(String written, int days, int seconds) {
        assertThat(DurationValue.of(written)).contains(new DurationValue(days, seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "1H", "PT1H30", "P1W2D", "P1M", "PT1H M", "P1DT", "PT9999999H", "pt1h"})
    void reads_no_other_durations(String written) {
        assertThat(DurationValue.of(written)).isEmpty();
    }

    @Test
    void lets_a_clock_change_move_hours_but_no_days() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertThat(new DurationValue(0, 86_400)
                        .after(LocalDateTime.of(2026, 10, 24, 20, 0).atZone(berlin)))
                .hasToString("2026-10-25T19:00+01:00[Europe/Berlin]");
        assertThat(new DurationValue(1, 0)
                        .after(LocalDateTime.of(2026, 10, 24, 20, 0).atZone(berlin)))
                .hasToString("2026-10-25T20:00+01:00[Europe/Berlin]");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Europe/Berlin",
        "/softwarestudio.org/Olson_20011030_5/Europe/Berlin, Europe/Berlin",
        "/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires, America/Argentina/Buenos_Aires",
        "W. Europe Standard Time, Europe/Berlin",
        "Pacific Standard Time, America/Los_Angeles",
        "' Europe/Rome ', Europe/Rome",
        "UTC, UTC"
    })
    void knows_zones_by_many_names(String name, String zone) {
        assertThat(ZoneNames.zone(name)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Europa/Quellenrode", "Mitteleuropäische Zeit", "/", "../../etc/passwd", "a/b/c/d"})
    void knows_no_other_zones(String name) {
        assertThat(ZoneNames.zone(name)).isEqualTo(Optional.empty());
    }
}
