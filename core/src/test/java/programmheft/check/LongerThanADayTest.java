package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.ClockTime;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.Timing;

class LongerThanADayTest {
    private static final Item LONG = lasting("10:00", 2, "09:00");

    @Test
    void accepts_just_a_day() {
        assertThat(found(lasting("10:00", 1, "10:00"))).isEmpty();
        assertThat(found(lasting("22:00", 1, "06:00"))).isEmpty();
    }

    @Test
    void accepts_exhibitions_excursions_and_what_is_optional() {
        assertThat(found(LONG.toBuilder().format(Format.MARKETPLACE).build())).isEmpty();
        assertThat(found(LONG.toBuilder().format(Format.EXCURSION).build())).isEmpty();
        assertThat(found(LONG.toBuilder().optional(true).build())).isEmpty();
    }

    @Test
    void accepts_what_is_cancelled_and_what_has_no_end() {
        assertThat(found(LONG.toBuilder().status(Status.CANCELLED).build())).isEmpty();
        assertThat(found(LONG.toBuilder().from("10:00").build())).isEmpty();
        assertThat(found(LONG.toBuilder().timing(Timing.allDay()).build())).isEmpty();
    }

    @Test
    void finds_an_item_that_lasts_longer_than_a_day() {
        List<Finding> found = found(LONG);

        assertThat(found)
                .containsExactly(new Finding(
                        "longer-than-a-day",
                        Level.WARNING,
                        ids("lang"),
                        List.of("Lang", ClockTime.of(10, 0), ClockTime.of(9, 0).plusDays(2)),
                        Optional.empty()));
        assertThat(german(found.get(0))).isEqualTo("„Lang“ dauert von 10:00 bis 09:00 (+2), länger als einen Tag");
        assertThat(english(found.get(0))).isEqualTo("\"Lang\" lasts from 10:00 to 09:00 (+2), longer than a day");
    }

    @Test
    void finds_a_minute_more_than_a_day_also_where_nothing_is_dated() {
        Event event = Event.builder("tag", "T")
                .undated(Item.builder("block", "Block")
                        .part(lasting("10:00", 1, "10:01"))
                        .build())
                .build();

        assertThat(run(new LongerThanADay(), event)).extracting(Finding::items).containsExactly(ids("lang"));
    }

    private static Item lasting(String start, int daysLater, String end) {
        return Item.builder("lang", "Lang")
                .timing(Timing.between(
                        ClockTime.parse(start), ClockTime.parse(end).plusDays(daysLater)))
                .build();
    }

    private static List<Finding> found(Item item) {
        return run(new LongerThanADay(), oneDay(item));
    }
}
