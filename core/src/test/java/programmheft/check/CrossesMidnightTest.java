package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.check.ChecksOfOneDay.when;
import static programmheft.sample.SampleEvents.MONDAY;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.Timing;

class CrossesMidnightTest {
    private static final Item LATE = from("spaet", "22:00", ClockTime.of(2, 0).plusDays(1));

    @Test
    void accepts_an_end_at_midnight_and_a_start_after_it() {
        assertThat(found(from("bis-null", "22:00", ClockTime.of(24, 0)))).isEmpty();
        assertThat(found(Item.builder("nacht", "Nacht")
                        .timing(Timing.between(
                                ClockTime.of(0, 30).plusDays(1),
                                ClockTime.of(2, 0).plusDays(1)))
                        .build()))
                .isEmpty();
    }

    @Test
    void accepts_an_end_that_only_follows() {
        assertThat(found(
                        LATE.toBuilder().from("22:00").build(),
                        Item.builder("nacht", "Nacht")
                                .timing(Timing.from(ClockTime.of(1, 0).plusDays(1)))
                                .build()))
                .isEmpty();
    }

    @Test
    void accepts_an_evening_programme_concerts_films_and_what_is_optional() {
        assertThat(found(LATE.toBuilder().format(Format.SOCIAL).build())).isEmpty();
        assertThat(found(LATE.toBuilder().format(Format.CONCERT).build())).isEmpty();
        assertThat(found(LATE.toBuilder().format(Format.FILM).build())).isEmpty();
        assertThat(found(LATE.toBuilder().optional(true).build())).isEmpty();
    }

    @Test
    void accepts_what_is_cancelled_and_leaves_what_is_longer_than_a_day_to_another_check() {
        assertThat(found(LATE.toBuilder().status(Status.CANCELLED).build())).isEmpty();
        assertThat(found(from("lang", "22:00", ClockTime.of(23, 0).plusDays(1))))
                .isEmpty();
    }

    @Test
    void accepts_a_night_on_which_several_items_go_on() {
        assertThat(found(LATE, from("zweiter", "23:30", ClockTime.of(0, 30).plusDays(1))))
                .isEmpty();
    }

    @Test
    void accepts_a_day_that_says_itself_that_it_ends_after_midnight() {
        Day day = new Day(
                DayDate.of(MONDAY),
                Optional.empty(),
                Optional.of(ClockTime.of(2, 0).plusDays(1)),
                List.of(LATE));

        assertThat(run(new CrossesMidnight(), Event.builder("tag", "T").day(day).build()))
                .isEmpty();
    }

    @Test
    void finds_an_item_that_ends_on_the_next_date() {
        List<Finding> found = found(LATE);

        assertThat(found)
                .containsExactly(new Finding(
                        "crosses-midnight",
                        Level.HINT,
                        ids("spaet"),
                        List.of("Spät", when("2031-05-05 22:00–2031-05-06 02:00")),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("„Spät“ (5. Mai 2031, 22:00–6. Mai 2031, 02:00) geht über Mitternacht hinaus");
        assertThat(english(found.get(0)))
                .isEqualTo("\"Spät\" (5 May 2031, 22:00–6 May 2031, 02:00) goes on past midnight");
    }

    @Test
    void finds_a_part_but_tells_the_parts_of_what_crosses_midnight_with_it() {
        Item inTime = Item.builder("block", "Block")
                .between("20:00", "23:00")
                .part(LATE)
                .build();
        Item late = from("nacht", "21:00", ClockTime.of(3, 0).plusDays(1));

        assertThat(found(inTime)).extracting(Finding::items).containsExactly(ids("spaet"));
        assertThat(found(late.toBuilder().part(LATE).build()))
                .extracting(Finding::items)
                .containsExactly(ids("nacht"));
    }

    private static Item from(String id, String start, ClockTime end) {
        return Item.builder(id, "Spät")
                .timing(Timing.between(ClockTime.parse(start), end))
                .build();
    }

    private static List<Finding> found(Item... items) {
        return run(new CrossesMidnight(), oneDay(items));
    }
}
