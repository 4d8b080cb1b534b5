package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.check.ChecksOfOneDay.when;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.Timing;

class ClockChangeTest {
    private static final LocalDate SPRING = LocalDate.of(2031, 3, 30);
    private static final LocalDate AUTUMN = LocalDate.of(2031, 10, 26);

    @ParameterizedTest
    @CsvSource({
        "2031-03-29, 02:30, 04:00",
        "2031-03-30, 01:00, 02:00",
        "2031-03-30, 03:00, 09:00",
        "2031-10-26, 01:00, 02:00",
        "2031-10-26, 03:00, 09:00",
        "2031-05-05, 02:30, 09:00"
    })
    void accepts_times_that_meet_no_clock_change(LocalDate date, String start, String end) {
        assertThat(found(date, night(start, end))).isEmpty();
    }

    @Test
    void accepts_what_is_cancelled_and_what_lasts_longer_than_a_day() {
        Item threeDays = night("01:00", "04:00").toBuilder()
                .timing(Timing.between(ClockTime.of(1, 0), ClockTime.of(4, 0).plusDays(3)))
                .build();

        assertThat(found(
                        SPRING,
                        night("02:30", "04:00").toBuilder()
                                .status(Status.CANCELLED)
                                .build()))
                .isEmpty();
        assertThat(found(SPRING, threeDays)).isEmpty();
    }

    @Test
    void accepts_anything_in_a_zone_without_clock_changes() {
        Event event = Event.builder("nacht", "Nacht")
                .zone(ZoneId.of("UTC"))
                .day(Day.on(SPRING, night("02:30", "04:00")))
                .build();

        assertThat(run(new ClockChange(), event)).isEmpty();
    }

    @Test
    void finds_a_start_in_the_hour_that_does_not_exist() {
        List<Finding> found = found(SPRING, night("02:30", "04:00"));

        assertThat(found)
                .containsExactly(new Finding(
                        "clock-change",
                        Level.ERROR,
                        ids("nacht"),
                        List.of("Nacht", when("2031-03-30 02:30–04:00"), when("2031-03-30 02:00–03:00")),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("„Nacht“ (30. März 2031, 02:30–04:00) trifft auf die Zeitumstellung:"
                        + " 30. März 2031, 02:00–03:00");
        assertThat(english(found.get(0)))
                .isEqualTo("\"Nacht\" (30 March 2031, 02:30–04:00) meets the clock change: 30 March 2031, 02:00–03:00");
    }

    @Test
    void finds_an_end_that_does_not_exist() {
        assertThat(found(SPRING, night("01:00", "02:30")))
                .extracting(Finding::level)
                .containsExactly(Level.ERROR);
    }

    @Test
    void only_hints_at_a_start_that_exists_twice() {
        assertThat(found(AUTUMN, Item.builder("nacht", "Nacht").from("02:00").build()))
                .containsExactly(new Finding(
                        "clock-change",
                        Level.HINT,
                        ids("nacht"),
                        List.of("Nacht", when("2031-10-26 02:00"), when("2031-10-26 02:00–03:00")),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"2031-03-30, 01:00, 04:00", "2031-10-26, 01:00, 04:00", "2031-03-30, 01:00, 03:00"})
    void only_hints_at_a_length_that_the_clock_change_alters(LocalDate date, String start, String end) {
        assertThat(found(date, night(start, end))).extracting(Finding::level).containsExactly(Level.HINT);
    }

    @Test
    void finds_a_night_that_begins_the_day_before_and_parts_as_well() {
        Item part = night("23:00", "23:30").toBuilder()
                .timing(Timing.from(ClockTime.of(2, 15).plusDays(1)))
                .build();

        assertThat(found(
                        SPRING.minusDays(1),
                        Item.builder("block", "Block").part(part).build()))
                .extracting(Finding::level)
                .containsExactly(Level.ERROR);
    }

    private static Item night(String start, String end) {
        return Item.builder("nacht", "Nacht").between(start, end).build();
    }

    private static List<Finding> found(LocalDate date, Item item) {
        return run(
                new ClockChange(),
                Event.builder("nacht", "Lange Nacht").day(Day.on(date, item)).build());
    }
}
