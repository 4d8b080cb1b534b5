package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.MONDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.sample.SampleEvents;

class OutsideTheEventTest {
    private static final LocalDate LAST = MONDAY.plusDays(2);
    private static final Item TALK =
            Item.builder("vortrag", "Vortrag").format(Format.TALK).from("10:00").build();

    @Test
    void accepts_days_from_the_first_to_the_last_date() {
        assertThat(found(Day.on(MONDAY, TALK))).isEmpty();
        assertThat(found(Day.on(MONDAY.plusDays(1), TALK))).isEmpty();
        assertThat(found(Day.on(LAST, TALK))).isEmpty();
        assertThat(run(new OutsideTheEvent(), SampleEvents.conference())).isEmpty();
    }

    @Test
    void accepts_any_day_where_a_date_leaves_something_open() {
        Event event = Event.builder("tage", "Tage")
                .dates(List.of(DayDate.of(MONDAY), new DayDate.YearOpen(MonthDay.of(5, 9))))
                .day(Day.on(MONDAY.plusDays(4), TALK))
                .build();

        assertThat(run(new OutsideTheEvent(), event)).isEmpty();
        assertThat(found(Day.numbered(9, TALK))).isEmpty();
    }

    @Test
    void accepts_a_day_that_holds_only_what_lies_around_an_event() {
        LocalDate eve = MONDAY.minusDays(1);

        assertThat(found(Day.on(eve, TALK.toBuilder().optional(true).build()))).isEmpty();
        assertThat(found(Day.on(eve, TALK.toBuilder().format(Format.EXCURSION).build())))
                .isEmpty();
        assertThat(found(Day.on(eve, TALK.toBuilder().status(Status.CANCELLED).build())))
                .isEmpty();
    }

    @Test
    void finds_a_day_after_the_last_date() {
        List<Finding> found = found(Day.on(LAST.plusDays(1), TALK));

        assertThat(found)
                .containsExactly(new Finding(
                        "outside-the-event",
                        Level.ERROR,
                        ids("vortrag"),
                        List.of(LAST.plusDays(1), MONDAY, LAST),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("der 8. Mai 2031 liegt außerhalb der Veranstaltung: 5. Mai 2031 bis 7. Mai 2031");
        assertThat(english(found.get(0))).isEqualTo("8 May 2031 lies outside the event: 5 May 2031 to 7 May 2031");
    }

    @Test
    void finds_a_day_before_the_first_date_also_without_items() {
        assertThat(found(Day.on(MONDAY.minusDays(1))))
                .extracting(Finding::items)
                .containsExactly(ids());
    }

    private static List<Finding> found(Day day) {
        return run(
                new OutsideTheEvent(),
                Event.builder("tage", "Tage")
                        .dates(List.of(DayDate.of(LAST), DayDate.of(MONDAY)))
                        .day(day)
                        .build());
    }
}
