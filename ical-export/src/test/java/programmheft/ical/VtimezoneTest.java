package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VtimezoneTest {
    @Test
    void tells_a_zone_with_rules_by_two_of_them() {
        assertThat(zone("Europe/Berlin", 2026, 2026).toString().split("\r\n"))
                .containsExactly(
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Berlin",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:19700329T020000",
                        "TZOFFSETFROM:+0100",
                        "TZOFFSETTO:+0200",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                        "END:DAYLIGHT",
                        "BEGIN:STANDARD",
                        "DTSTART:19701025T030000",
                        "TZOFFSETFROM:+0200",
                        "TZOFFSETTO:+0100",
                        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                        "END:STANDARD",
                        "END:VTIMEZONE");
    }

    @Test
    void tells_a_zone_without_clock_changes_by_its_offset() {
        assertThat(zone("Asia/Kathmandu", 2026, 2027).toString())
                .contains("BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0545\r\nTZOFFSETTO:+0545\r\n")
                .doesNotContain("RRULE", "DAYLIGHT");
    }

    @ParameterizedTest
    @CsvSource({
        "Africa/Casablanca, 2026, 3, false", // around Ramadan, each year on other dates
        "America/Sao_Paulo, 2018, 3, false",
        "America/Sao_Paulo, 2026, 1, false",
        "Asia/Tehran, 2021, 3, false",
        "Asia/Tehran, 2026, 1, false",
        "Australia/Lord_Howe, 2026, 2, true", // half an hour
        "America/New_York, 2026, 2, true",
        "America/Santiago, 2026, 2, true",
        "America/Nuuk, 2026, 2, true", // changes on the Saturday before the last Sunday
        "Asia/Jerusalem, 2026, 2, true",
        "Europe/Berlin, 1980, 3, false",
        "Africa/Cairo, 2026, 3, false" // the day after the last Thursday may lie in November
    })
    void needs_so_many_observances(String name, int year, int observances, boolean rules) {
        ZoneText text = new ZoneText(zone(name, year, year));

        assertThat(text.size()).isEqualTo(observances);
        assertThat(text.hasRules()).isEqualTo(rules);
    }

    @ParameterizedTest
    @ValueSource(ints = {1975, 1985, 1996, 2008, 2016, 2018, 2022, 2024, 2025, 2026, 2027, 2030, 2037})
    void agrees_with_the_jdk_in_all_zones(int year) {
        List<String> wrong = new ArrayList<>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(name -> !name.startsWith("ical4j")) // left in this JVM by its reader in other tests
                .forEach(name -> wrong.addAll(differences(name, year, year)));

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "Africa/Casablanca",
                "America/Sao_Paulo",
                "Asia/Tehran",
                "Australia/Lord_Howe",
                "Africa/Cairo",
                "Pacific/Apia",
                "Antarctica/Troll"
            })
    void agrees_with_the_jdk_over_the_turn_of_any_year(String name) {
        List<String> wrong = new ArrayList<>();
        for (int year = 1972; year <= 2040; year++) {
            wrong.addAll(differences(name, year, year + 1));
        }

        assertThat(wrong).isEmpty();
    }

    private static VTimeZone zone(String name, int first, int last) {
        return Vtimezone.of(name, ZoneId.of(name).getRules(), first, last);
    }

    /** Compares the first moment of each month and the seconds around each clock change, in the local years. */
    private static List<String> differences(String name, int first, int last) {
        ZoneRules rules = ZoneId.of(name).getRules();
        ZoneText text = new ZoneText(zone(name, first, last));
        return moments(rules, first, last)
                .filter(moment -> {
                    int year = moment.atOffset(rules.getOffset(moment)).getYear();
                    return year >= first && year <= last;
                })
                .filter(moment -> !text.offsetAt(LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                        .equals(rules.getOffset(moment)))
                .map(moment -> name + " " + moment)
                .toList();
    }

    private static Stream<Instant> moments(ZoneRules rules, int first, int last) {
        List<Instant> moments = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            for (int month = 1; month <= 12; month++) {
                LocalDateTime local = LocalDateTime.of(year, month, 1, 0, 0);
                moments.add(local.toInstant(rules.getOffset(local)));
            }
        }
        moments.add(LocalDateTime.of(last, 12, 31, 23, 59)
                .toInstant(rules.getOffset(LocalDateTime.of(last, 12, 31, 23, 59))));
        Instant from = LocalDateTime.of(first, 1, 1, 0, 0).minusDays(2).toInstant(ZoneOffset.UTC);
        ZoneOffsetTransition change = rules.nextTransition(from);
        while (change != null && change.getDateTimeBefore().getYear() <= last) {
            moments.add(change.getInstant().minusSeconds(1));
            moments.add(change.getInstant());
            change = rules.nextTransition(change.getInstant());
        }
        return moments.stream();
    }
}
