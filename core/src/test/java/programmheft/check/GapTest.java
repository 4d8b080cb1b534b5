package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.check.ChecksOfOneDay.when;
import static programmheft.sample.SampleEvents.MONDAY;
import static programmheft.sample.SampleEvents.oneDay;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.Timing;
import programmheft.sample.SampleEvents;

class GapTest {
    private static final Check CHECK = new Gap(Duration.ofHours(1));
    private static final Item MORNING = item("morgen", "09:00", "10:00");
    private static final Item NOON = item("mittag", "11:01", "12:00");

    @Test
    void accepts_a_gap_up_to_the_limit() {
        assertThat(found(MORNING, item("mittag", "11:00", "12:00"))).isEmpty();
        assertThat(run(CHECK, SampleEvents.conference())).isEmpty();
        assertThat(run(CHECK, SampleEvents.online())).isEmpty();
    }

    @Test
    void accepts_a_gap_that_another_item_fills() {
        assertThat(found(item("schau", "08:00", "18:00"), MORNING, NOON)).isEmpty();
    }

    @Test
    void says_nothing_where_an_end_only_follows_or_is_unknown() {
        assertThat(found(MORNING.toBuilder().from("09:00").build(), NOON)).isEmpty();
        assertThat(found(
                        MORNING.toBuilder().room("Saal").from("09:00").build(),
                        NOON.toBuilder().room("Aula").build()))
                .isEmpty();
    }

    @Test
    void says_nothing_about_a_day_with_an_item_without_a_time() {
        Item lunch = Item.builder("imbiss", "Imbiss").build();

        assertThat(found(MORNING, lunch, NOON)).isEmpty();
        assertThat(found(
                        MORNING, NOON, lunch.toBuilder().timing(Timing.allDay()).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MEAL", "TOUR", "EXCURSION", "NETWORKING", "SOCIAL", "CONCERT", "FILM"})
    void accepts_free_time_beside_what_lies_around_a_programme(Format format) {
        assertThat(found(MORNING.toBuilder().format(format).build(), NOON)).isEmpty();
        assertThat(found(MORNING, NOON.toBuilder().format(format).build())).isEmpty();
    }

    @Test
    void accepts_free_time_beside_what_is_optional() {
        assertThat(found(MORNING.toBuilder().optional(true).build(), NOON)).isEmpty();
        assertThat(found(MORNING, NOON.toBuilder().optional(true).build())).isEmpty();
    }

    @Test
    void accepts_free_time_in_the_evening_and_at_night() {
        Item night = Item.builder("nacht", "Nacht")
                .timing(Timing.from(ClockTime.of(9, 0).plusDays(1)))
                .build();

        assertThat(found(MORNING, item("abend", "18:00", "20:00"))).isEmpty();
        assertThat(found(MORNING, night)).isEmpty();
    }

    @Test
    void accepts_what_comes_after_the_end() {
        Item end = Item.builder("ende", "Ende")
                .format(Format.END_MARKER)
                .from("10:00")
                .build();

        assertThat(found(MORNING, end, NOON)).isEmpty();
    }

    @Test
    void finds_a_gap() {
        List<Finding> found = found(MORNING, NOON);

        assertThat(found)
                .containsExactly(new Finding(
                        "gap",
                        Level.HINT,
                        ids("morgen", "mittag"),
                        List.of("morgen", "mittag", 61, when("2031-05-05 10:00–11:01")),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("zwischen „morgen“ und „mittag“ findet 61 min lang nichts statt (5. Mai 2031, 10:00–11:01)");
        assertThat(english(found.get(0)))
                .isEqualTo(
                        "between \"morgen\" and \"mittag\" nothing takes place for 61 min (5 May 2031, 10:00–11:01)");
    }

    @Test
    void finds_a_gap_after_what_lasts_longest_and_where_an_item_is_cancelled() {
        Item workshop = item("werkstatt", "08:00", "09:30");
        Item off = item("faellt-aus", "10:00", "11:00").toBuilder()
                .status(Status.CANCELLED)
                .build();

        assertThat(found(workshop, MORNING, off, NOON))
                .extracting(Finding::items)
                .containsExactly(ids("morgen", "mittag"));
    }

    @Test
    void looks_at_each_day_by_itself() {
        Event event = Event.builder("tage", "Tage")
                .day(Day.on(MONDAY, MORNING, NOON))
                .day(Day.on(MONDAY.plusDays(1), item("a", "09:00", "10:00"), item("b", "12:00", "13:00")))
                .build();

        assertThat(run(CHECK, event))
                .extracting(Finding::items)
                .containsExactly(ids("morgen", "mittag"), ids("a", "b"));
    }

    private static Item item(String id, String start, String end) {
        return Item.builder(id, id).between(start, end).build();
    }

    private static List<Finding> found(Item... items) {
        return run(CHECK, oneDay(items));
    }
}
