package programmheft.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.sample.SampleEvents.MONDAY;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import org.junit.jupiter.api.Test;
import programmheft.model.Appearance;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.Timing;
import programmheft.sample.SampleEvents;

class FreeTimeTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche");

    @Test
    void is_what_a_room_leaves_of_the_hours_of_the_day() {
        Event event = oneDay(
                in("a1", "Saal A", "10:00", "11:00"),
                in("a2", "Saal A", "11:00", "11:30"),
                in("a3", "Saal A", "13:00", "14:00"),
                in("b", "Saal B", "09:00", "18:00"));

        assertThat(free(event, "Saal A")).containsExactly("09:00–10:00", "11:30–13:00", "14:00–18:00");
        assertThat(free(event, "Saal B")).isEmpty();
    }

    @Test
    void is_the_whole_day_in_a_room_that_nothing_takes_place_in() {
        assertThat(free(oneDay(in("a", "Saal A", "10:00", "11:00")), "Saal Z")).containsExactly("10:00–11:00");
    }

    @Test
    void is_given_day_by_day() {
        Event event = Event.builder("e", "Zwei Tage")
                .day(Day.on(MONDAY, in("a", "Saal A", "10:00", "11:00"), in("b", "Saal B", "09:00", "12:00")))
                .day(Day.on(MONDAY.plusDays(1), in("c", "Saal B", "14:00", "15:00")))
                .build();

        assertThat(Agenda.of(event).free("Saal A").stream().map(Stretch::start).map(Object::toString))
                .containsExactly(
                        "2031-05-05T09:00+02:00[Europe/Berlin]",
                        "2031-05-05T11:00+02:00[Europe/Berlin]",
                        "2031-05-06T14:00+02:00[Europe/Berlin]");
    }

    @Test
    void goes_on_where_the_hours_of_two_days_meet() {
        Event event = Event.builder("e", "Nachts")
                .day(Day.on(MONDAY, in("a", "Saal A", "22:00", "24:00")))
                .day(Day.on(MONDAY.plusDays(1), in("b", "Saal A", "00:00", "01:00")))
                .build();

        assertThat(free(event, "Saal B")).containsExactly("22:00–01:00");
    }

    @Test
    void is_not_known_after_a_slot_without_a_known_end() {
        Item inTheHall = in("b", "Saal B", "09:00", "18:00");
        Item open = Item.builder("a", "A").room("Saal A").from("10:00").build();

        assertThat(free(oneDay(inTheHall, open), "Saal A")).containsExactly("09:00–10:00");
    }

    @Test
    void is_known_again_once_the_next_slot_has_begun() {
        Item open = Item.builder("frei", "Offen")
                .from("10:00")
                .with(ALMA, Role.HOST)
                .room("Hof")
                .build();
        Item next = in("danach", "Saal A", "12:00", "13:00").toBuilder()
                .with(ALMA, Role.SPEAKER)
                .build();
        Event event = with(open, next, in("rest", "Saal B", "09:00", "18:00"));

        assertThat(freeAlma(event)).containsExactly("09:00–10:00", "13:00–18:00");
    }

    @Test
    void leaves_out_what_lies_before_the_first_start_and_after_the_last_known_end() {
        Event event = oneDay(
                in("a", "Saal A", "10:00", "11:00"),
                in("b", "Saal B", "10:00", "12:00"),
                Item.builder("abend", "Abend").from("19:00").room("Hof").build());

        assertThat(free(event, "Saal A")).containsExactly("11:00–12:00");
        assertThat(free(oneDay(Item.builder("abend", "Abend").from("19:00").build()), "Saal A"))
                .isEmpty();
        assertThat(Agenda.of(SampleEvents.untimed()).free("Saal A")).isEmpty();
    }

    @Test
    void comes_back_with_what_is_cancelled_or_put_off() {
        Item cancelled = in("a", "Saal A", "10:00", "11:00").toBuilder()
                .status(Status.CANCELLED)
                .build();
        Item putOff = in("c", "Saal A", "11:00", "12:00").toBuilder()
                .status(Status.POSTPONED)
                .build();
        Item early = in("frueh", "Saal B", "07:00", "08:00").toBuilder()
                .status(Status.CANCELLED)
                .build();

        assertThat(free(oneDay(early, cancelled, putOff, in("b", "Saal B", "09:00", "12:00")), "Saal A"))
                .containsExactly("09:00–12:00");
    }

    @Test
    void comes_back_with_the_parts_of_what_is_cancelled() {
        Item block = in("block", "Saal B", "10:00", "12:00").toBuilder()
                .status(Status.CANCELLED)
                .part(in("teil", "Saal A", "10:00", "11:00"))
                .build();

        assertThat(free(oneDay(block, in("b", "Saal B", "09:00", "12:00")), "Saal A"))
                .containsExactly("09:00–12:00");
    }

    @Test
    void is_what_appearances_leave_of_the_day() {
        Event event = with(
                in("rest", "Saal B", "09:00", "18:00"),
                in("a", "Saal A", "10:00", "11:00").toBuilder()
                        .with(ALMA, Role.SPEAKER)
                        .build(),
                in("abgesagt", "Saal A", "11:00", "12:00").toBuilder()
                        .with(Appearance.of(ALMA, Role.SPEAKER).withStatus(Status.CANCELLED))
                        .build(),
                in("block", "Saal A", "13:00", "14:00").toBuilder()
                        .part(Item.builder("teil", "Teil")
                                .with(ALMA, Role.PANELIST)
                                .build())
                        .part(Item.builder("entfallen", "Entfallen")
                                .status(Status.CANCELLED)
                                .build())
                        .build(),
                in("block-2", "Saal A", "15:00", "16:00").toBuilder()
                        .part(Item.builder("entfallen-2", "Entfallen")
                                .status(Status.CANCELLED)
                                .with(ALMA, Role.PANELIST)
                                .build())
                        .build());

        assertThat(freeAlma(event)).containsExactly("09:00–10:00", "11:00–13:00", "14:00–18:00");
    }

    @Test
    void is_not_what_another_day_reaches_into() {
        Item night = Item.builder("nacht", "Nacht")
                .room("Saal A")
                .timing(Timing.between(ClockTime.of(22, 0), ClockTime.of(9, 0).plusDays(1)))
                .build();
        Event event = Event.builder("e", "Lange Nacht")
                .day(Day.on(MONDAY, night))
                .day(Day.on(MONDAY.plusDays(1), in("b", "Saal B", "08:00", "10:00")))
                .build();

        assertThat(free(event, "Saal A")).containsExactly("09:00–10:00");
    }

    private static Event with(Item... items) {
        return Event.builder("e", "Mit Alma")
                .speaker(ALMA)
                .day(Day.on(MONDAY, items))
                .build();
    }

    private static List<String> free(Event event, String room) {
        return printed(Agenda.of(event).free(room));
    }

    private static List<String> freeAlma(Event event) {
        return printed(Agenda.of(event).free(ALMA.id()));
    }

    private static List<String> printed(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch ->
                        stretch.start().toLocalTime() + "–" + stretch.end().toLocalTime())
                .toList();
    }

    private static Item in(String id, String room, String from, String to) {
        return Item.builder(id, "In " + room).room(room).between(from, to).build();
    }
}
