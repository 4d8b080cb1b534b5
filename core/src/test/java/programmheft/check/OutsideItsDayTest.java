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
import programmheft.model.Timing;
import programmheft.sample.SampleEvents;

class OutsideItsDayTest {
    private static final Item EARLY =
            Item.builder("frueh", "Früh").between("08:00", "09:00").build();
    private static final Item LATE =
            Item.builder("spaet", "Spät").between("17:30", "18:30").build();

    @Test
    void accepts_items_within_their_day() {
        assertThat(found(
                        Item.builder("erster", "Erster")
                                .between("09:00", "10:00")
                                .build(),
                        Item.builder("letzter", "Letzter")
                                .between("17:00", "18:00")
                                .build()))
                .isEmpty();
    }

    @Test
    void accepts_anything_where_no_hours_are_given() {
        assertThat(run(new OutsideItsDay(), oneDay(EARLY, LATE))).isEmpty();
        assertThat(run(new OutsideItsDay(), SampleEvents.conference())).isEmpty();
    }

    @Test
    void accepts_registration_before_an_evening_programme_after_and_what_is_optional_both() {
        assertThat(found(EARLY.toBuilder().format(Format.REGISTRATION).build())).isEmpty();
        assertThat(found(LATE.toBuilder().format(Format.SOCIAL).build())).isEmpty();
        assertThat(found(
                        EARLY.toBuilder().optional(true).build(),
                        LATE.toBuilder().optional(true).build()))
                .isEmpty();
        assertThat(run(new OutsideItsDay(), SampleEvents.online())).isEmpty();
    }

    @Test
    void finds_an_item_that_starts_before_its_day_begins() {
        List<Finding> found = found(EARLY);

        assertThat(found)
                .containsExactly(new Finding(
                        "outside-its-day",
                        Level.ERROR,
                        ids("frueh"),
                        List.of("Früh", when("2031-05-05 08:00–09:00"), MONDAY, "09:00–18:00"),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo(
                        "„Früh“ (5. Mai 2031, 08:00–09:00) liegt außerhalb des Programmtags 5. Mai 2031, 09:00–18:00");
        assertThat(english(found.get(0)))
                .isEqualTo("\"Früh\" (5 May 2031, 08:00–09:00) lies outside its programme day 5 May 2031, 09:00–18:00");
    }

    @Test
    void finds_an_item_that_lasts_longer_than_its_day_or_starts_when_it_ends() {
        assertThat(found(LATE).stream().map(Finding::items)).containsExactly(ids("spaet"));
        assertThat(found(Item.builder("danach", "Danach").from("18:00").build()).stream()
                        .map(Finding::items))
                .containsExactly(ids("danach"));
    }

    @Test
    void finds_parts_as_well() {
        Item whole = Item.builder("block", "Block")
                .between("17:00", "18:00")
                .part(LATE)
                .build();

        assertThat(found(whole).stream().map(Finding::items)).containsExactly(ids("spaet"));
    }

    @Test
    void takes_the_hours_of_the_event_on_its_first_and_last_day() {
        Event event = Event.builder("tage", "Tage")
                .begins(ClockTime.of(9, 0))
                .ends(ClockTime.of(18, 0))
                .day(Day.on(MONDAY, EARLY, LATE))
                .day(Day.on(MONDAY.plusDays(1), again(EARLY, "frueh-2"), again(LATE, "spaet-2")))
                .build();

        assertThat(run(new OutsideItsDay(), event).stream()
                        .map(finding -> finding.items() + " " + finding.values().get(3)))
                .containsExactly("[frueh] 09:00–?", "[spaet-2] ?–18:00");
    }

    @Test
    void accepts_a_night_that_ends_before_the_next_day_begins() {
        assertThat(run(new OutsideItsDay(), twoDays("00:30", "09:00"))).isEmpty();
        assertThat(run(new OutsideItsDay(), twoDays("09:00", "09:00"))).isEmpty();
    }

    @Test
    void finds_an_item_that_starts_only_after_the_next_day_has_begun() {
        List<Finding> found = run(new OutsideItsDay(), twoDays("09:30", "09:00"));

        assertThat(found)
                .containsExactly(new Finding(
                        "outside-its-day",
                        Level.ERROR,
                        ids("nacht"),
                        List.of("Nacht", when("2031-05-06 09:30"), MONDAY, "?–2031-05-06 09:00"),
                        Optional.empty()));
    }

    @Test
    void lets_a_day_that_ends_after_midnight_do_so() {
        Day day = new Day(
                DayDate.of(MONDAY),
                Optional.empty(),
                Optional.of(ClockTime.of(2, 0).plusDays(1)),
                List.of(
                        Item.builder("bis-zwei", "Bis zwei")
                                .timing(Timing.between(
                                        ClockTime.of(23, 0), ClockTime.of(2, 0).plusDays(1)))
                                .build(),
                        Item.builder("bis-drei", "Bis drei")
                                .timing(Timing.between(
                                        ClockTime.of(23, 0), ClockTime.of(3, 0).plusDays(1)))
                                .build()));

        assertThat(run(new OutsideItsDay(), Event.builder("tag", "T").day(day).build()).stream()
                        .map(finding -> finding.items() + " " + finding.values().get(3)))
                .containsExactly("[bis-drei] ?–02:00 (+1)");
    }

    private static Event twoDays(String night, String morning) {
        return Event.builder("tage", "Tage")
                .day(Day.on(
                        MONDAY,
                        Item.builder("nacht", "Nacht")
                                .timing(Timing.from(ClockTime.parse(night).plusDays(1)))
                                .build()))
                .day(Day.on(
                        MONDAY.plusDays(1),
                        Item.builder("morgen", "Morgen").from(morning).build()))
                .build();
    }

    private static Item again(Item item, String id) {
        return item.toBuilder().id(new Item.Id(id)).build();
    }

    private static List<Finding> found(Item... items) {
        Day day = new Day(
                DayDate.of(MONDAY), Optional.of(ClockTime.of(9, 0)), Optional.of(ClockTime.of(18, 0)), List.of(items));
        return run(new OutsideItsDay(), Event.builder("tag", "T").day(day).build());
    }
}
