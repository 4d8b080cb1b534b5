package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.model.Item;

class ClockChangeTest {
    private static final String START = "DTSTART;TZID=Europe/Berlin";
    private static final String END = "DTEND;TZID=Europe/Berlin";

    @Test
    void passes_midnight_and_the_hour_that_comes_twice() {
        Written written = Written.of(ClockChanges.inAutumn());

        assertThat(written.entry("1")).contains(entry(START, "20261024T230000"), entry(END, "20261025T013000"));
        assertThat(written.entry("3")).contains(entry(START, "20261025T023000"), entry(END, "20261025T030000"));
    }

    @Test
    void tells_the_first_reading_of_the_double_hour_in_local_time_and_the_second_in_utc() {
        Times times = new Times(ZoneId.of("Europe/Berlin"));
        ZonedDateTime first = ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, ZoneId.of("Europe/Berlin"));

        assertThat(times.moment("DTSTART", first)).hasToString("DTSTART;TZID=Europe/Berlin:20261025T023000\r\n");
        assertThat(times.moment("DTSTART", first.withLaterOffsetAtOverlap()))
                .hasToString("DTSTART:20261025T013000Z\r\n");
        assertThat(times.moment("DTSTART", first.plusHours(2)))
                .hasToString("DTSTART;TZID=Europe/Berlin:20261025T033000\r\n");
    }

    @Test
    void moves_a_start_out_of_the_missing_hour_and_says_so() {
        var entry = Written.of(ClockChanges.inSpring()).entry("2");

        assertThat(entry).contains(entry(START, "20260329T033000"), entry(END, "20260329T080000"));
        assertThat(entry.get("DESCRIPTION")).contains("Beginn laut Programm 02:30 (+1): Diese Uhrzeit fällt");
    }

    @Test
    void passes_midnight_and_lasts_days() {
        Item camp = Item.builder("1", "Lager")
                .timing(programmheft.model.Timing.between(
                        programmheft.model.ClockTime.of(18, 0),
                        programmheft.model.ClockTime.of(9, 30).plusDays(3)))
                .build();
        Item midnight = Item.builder("2", "Film").between("22:15", "24:00").build();
        Written written = Written.of(SampleEvents.oneDay(camp, midnight).build());

        assertThat(written.entry("1")).contains(entry(START, "20261105T180000"), entry(END, "20261108T093000"));
        assertThat(written.entry("2")).contains(entry(START, "20261105T221500"), entry(END, "20261106T000000"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Europe/Berlin",
        "UTC,",
        "Z,",
        "GMT,",
        "Etc/UTC,",
        "+02:00, Etc/GMT-2",
        "UTC+02:00, Etc/GMT-2",
        "GMT-3, Etc/GMT+3",
        "-12:00, Etc/GMT+12",
        "+14:00, Etc/GMT-14",
        "+05:30,",
        "+15:00,",
        "Etc/GMT+5, Etc/GMT+5",
        "Asia/Kolkata, Asia/Kolkata",
        "CET, CET"
    })
    void names_only_zones_that_calendars_know(String zone, String name) {
        assertThat(new Times(ZoneId.of(zone)).zoneName().orElse(null)).isEqualTo(name);
    }

    @Test
    void tells_all_times_in_utc_where_the_zone_has_no_name() {
        Written written = Written.of(SampleEvents.oneDay(SampleEvents.talk())
                .zone(ZoneId.of("+05:30"))
                .build());

        assertThat(written.component("VTIMEZONE")).isEmpty();
        assertThat(written.only()).contains(entry("DTSTART", "20261105T043000Z"), entry("DTEND", "20261105T053000Z"));
        assertThat(written.text()).contains("X-WR-TIMEZONE:UTC\r\n");
    }
}
