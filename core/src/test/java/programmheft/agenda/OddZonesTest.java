package programmheft.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Timing;

/** Clock changes by half an hour, by a day, at midnight, and against the season. */
class OddZonesTest {
    @ParameterizedTest
    @CsvSource({
        // forward: by an hour, by half an hour, at midnight, after Ramadan, by a day
        "Europe/Berlin, 2026-03-29, 02:30, 03:30+02:00, 00:30",
        "Australia/Lord_Howe, 2026-10-04, 02:15, 02:45+11:00, 01:15",
        "America/Sao_Paulo, 2018-11-04, 00:00, 01:00-02:00, 03:00",
        "America/Sao_Paulo, 2018-11-04, 00:30, 01:30-02:00, 02:30",
        "Africa/Casablanca, 2026-03-22, 02:30, 03:30+01:00, 00:30",
        "Pacific/Apia, 2011-12-30, 10:00, 10:00+14:00, -06:00",
        // back: the first of the two
        "Europe/Berlin, 2026-10-25, 02:30, 02:30+02:00, 02:30",
        "Australia/Lord_Howe, 2026-04-05, 01:45, 01:45+11:00, 02:45",
        "America/Sao_Paulo, 2018-02-17, 23:30, 23:30-02:00, -19:30",
        "Africa/Casablanca, 2026-02-15, 02:30, 02:30+01:00, 02:30"
    })
    void places_a_start_and_measures_to_four_o_clock(
            String zone, LocalDate date, String from, String expected, String untilFour) {
        Slot slot = slot(zone, date, Timing.from(ClockTime.parse(from)));

        assertThat(slot.start().toLocalTime() + slot.start().getOffset().getId())
                .isEqualTo(expected);
        assertThat(Duration.between(slot.start(), date.atTime(4, 0).atZone(ZoneId.of(zone))))
                .isEqualTo(duration(untilFour));
    }

    @Test
    void begins_the_day_at_one_where_midnight_is_left_out() {
        Event event = Event.builder("e", "Lange Nacht")
                .zone(ZoneId.of("America/Sao_Paulo"))
                .day(Day.on(
                        LocalDate.of(2018, 11, 3),
                        Item.builder("spaet", "Spät").between("23:00", "24:00").build()))
                .day(Day.on(
                        LocalDate.of(2018, 11, 4),
                        Item.builder("frueh", "Früh").between("00:00", "02:00").build()))
                .build();

        Agenda agenda = Agenda.of(event);

        assertThat(agenda.slots().stream().map(OddZonesTest::print))
                .containsExactly(
                        "2018-11-03T23:00-03:00 PT1H", // until 01:00 on the clock
                        "2018-11-04T01:00-02:00 PT1H");
        assertThat(agenda.at(Instant.parse("2018-11-04T03:00:00Z")))
                .containsExactly(agenda.slots().get(1));
        assertThat(agenda.parallelTo(agenda.slots().get(0))).isEmpty();
    }

    @Test
    void lets_the_day_that_is_left_out_be_the_next_one() {
        Event event = Event.builder("e", "Jahreswechsel")
                .zone(ZoneId.of("Pacific/Apia"))
                .day(Day.on(
                        LocalDate.of(2011, 12, 29),
                        Item.builder("a", "A").between("23:00", "24:00").build()))
                .day(Day.on(
                        LocalDate.of(2011, 12, 30),
                        Item.builder("b", "B").between("00:00", "01:00").build(),
                        Item.builder("c", "C").from("23:00").build()))
                .day(Day.on(
                        LocalDate.of(2011, 12, 31),
                        Item.builder("d", "D").between("00:30", "02:00").build()))
                .build();

        Agenda agenda = Agenda.of(event);

        assertThat(agenda.slots().stream().map(OddZonesTest::print))
                .containsExactly(
                        "2011-12-29T23:00-10:00 PT1H",
                        "2011-12-31T00:00+14:00 PT1H",
                        "2011-12-31T00:30+14:00 PT1H30M",
                        "2011-12-31T23:00+14:00 ?");
        assertThat(agenda.on(LocalDate.of(2011, 12, 30))).hasSize(2);
        assertThat(agenda.parallelTo(agenda.slots().get(1)))
                .containsExactly(agenda.slots().get(2));
    }

    @Test
    void keeps_an_end_after_its_start_when_a_whole_day_is_left_out() {
        Slot slot = slot(
                "Pacific/Apia",
                LocalDate.of(2011, 12, 30),
                Timing.between(ClockTime.of(23, 0), ClockTime.of(0, 30).plusDays(1)));

        assertThat(print(slot)).isEqualTo("2011-12-31T23:00+14:00 PT1H30M");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-28, PT23H",
        "Europe/Berlin, 2026-10-24, PT25H",
        "Australia/Lord_Howe, 2026-10-03, PT23H30M",
        "Australia/Lord_Howe, 2026-04-04, PT24H30M",
        "Africa/Casablanca, 2026-02-14, PT25H",
        "Pacific/Apia, 2011-12-29, PT24H",
        "Asia/Kathmandu, 2026-03-28, PT24H"
    })
    void measures_from_noon_to_noon_across_the_change(String zone, LocalDate date, String expected) {
        Slot slot = slot(
                zone,
                date,
                Timing.between(ClockTime.of(12, 0), ClockTime.of(12, 0).plusDays(1)));

        assertThat(Duration.between(slot.start(), slot.end().at().orElseThrow()))
                .isEqualTo(Duration.parse(expected));
    }

    @Test
    void runs_on_every_day_of_an_item_over_several_days() {
        Event event = Event.builder("e", "Ausstellung")
                .zone(ZoneId.of("Africa/Casablanca"))
                .day(Day.on(
                        LocalDate.of(2026, 2, 13),
                        Item.builder("schau", "Ausstellung")
                                .timing(Timing.between(
                                        ClockTime.of(10, 0), ClockTime.of(18, 0).plusDays(40)))
                                .build()))
                .build();

        Agenda agenda = Agenda.of(event);

        assertThat(agenda.slots().stream().map(OddZonesTest::print))
                .containsExactly("2026-02-13T10:00+01:00 PT968H"); // an hour back in February, one forward in March
        assertThat(agenda.at(Instant.parse("2026-03-01T10:00:00Z"))).hasSize(1);
        assertThat(agenda.ends().map(Object::toString)).contains("2026-03-25T18:00+01:00[Africa/Casablanca]");
    }

    @Test
    void knows_free_time_in_real_hours() {
        Event event = Event.builder("e", "Lange Nacht")
                .zone(ZoneId.of("Europe/Berlin"))
                .day(Day.on(
                        LocalDate.of(2026, 10, 25),
                        Item.builder("a", "A")
                                .between("01:00", "02:00")
                                .room("A")
                                .build(),
                        Item.builder("b", "B")
                                .between("04:00", "05:00")
                                .room("A")
                                .build()))
                .build();

        assertThat(Agenda.of(event).free("A").stream().map(Stretch::length)).containsExactly(Duration.ofHours(3));
    }

    private static Slot slot(String zone, LocalDate date, Timing timing) {
        Event event = Event.builder("e", "Anderswo")
                .zone(ZoneId.of(zone))
                .day(Day.on(date, Item.builder("a", "A").timing(timing).build()))
                .build();
        return Agenda.of(event).slots().get(0);
    }

    private static Duration duration(String clock) {
        boolean negative = clock.startsWith("-");
        String[] parts = clock.substring(negative ? 1 : 0).split(":", 2);
        Duration length = Duration.ofHours(Integer.parseInt(parts[0])).plusMinutes(Integer.parseInt(parts[1]));
        return negative ? length.negated() : length;
    }

    private static String print(Slot slot) {
        return slot.start().toOffsetDateTime() + " "
                + slot.end()
                        .at()
                        .map(end -> Duration.between(slot.start(), end).toString())
                        .orElse("?");
    }
}
