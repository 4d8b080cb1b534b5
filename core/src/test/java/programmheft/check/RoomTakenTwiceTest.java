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
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;

class RoomTakenTwiceTest {
    private static final Item LONG =
            Item.builder("lang", "Lang").room("Saal").between("10:00", "12:00").build();

    @Test
    void accepts_talks_that_only_touch() {
        assertThat(run(new RoomTakenTwice(), oneDay(LONG, in("Saal", "12:00", "13:00"))))
                .isEmpty();
    }

    @Test
    void accepts_other_rooms_and_cancelled_items() {
        assertThat(run(new RoomTakenTwice(), oneDay(LONG, in("Foyer", "11:00", "13:00"))))
                .isEmpty();
        assertThat(run(
                        new RoomTakenTwice(),
                        oneDay(
                                LONG,
                                in("Saal", "11:00", "13:00").toBuilder()
                                        .status(Status.CANCELLED)
                                        .build())))
                .isEmpty();
    }

    @Test
    void accepts_parts_in_the_room_of_their_whole() {
        Item whole = LONG.toBuilder().part(in("Saal", "10:00", "11:00")).build();

        assertThat(run(new RoomTakenTwice(), oneDay(whole))).isEmpty();
    }

    @Test
    void finds_a_room_that_is_taken_twice() {
        List<Finding> found = run(new RoomTakenTwice(), oneDay(LONG, in("Saal", "11:00", "13:00")));

        assertThat(found)
                .containsExactly(new Finding(
                        "room-taken-twice",
                        Level.ERROR,
                        ids("kurz", "lang"),
                        List.of("Saal", "Lang", when("2031-05-05 10:00–12:00"), "Kurz", when("2031-05-05 11:00–13:00")),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("Raum „Saal“ ist doppelt belegt: mit „Lang“ (5. Mai 2031, 10:00–12:00)"
                        + " und mit „Kurz“ (5. Mai 2031, 11:00–13:00)");
        assertThat(english(found.get(0)))
                .isEqualTo("room \"Saal\" is taken twice: by \"Lang\" (5 May 2031, 10:00–12:00)"
                        + " and by \"Kurz\" (5 May 2031, 11:00–13:00)");
    }

    @Test
    void finds_it_across_midnight_and_days() {
        Item night = Item.builder("nacht", "Nacht")
                .room("Saal")
                .timing(Timing.between(ClockTime.of(22, 0), ClockTime.of(9, 0).plusDays(1)))
                .build();
        Event event = oneDay(night).toBuilder()
                .day(Day.on(MONDAY.plusDays(1), in("Saal", "08:30", "09:30")))
                .build();

        assertThat(run(new RoomTakenTwice(), event).stream().map(Finding::values))
                .containsExactly(List.of(
                        "Saal",
                        "Nacht",
                        when("2031-05-05 22:00–2031-05-06 09:00"),
                        "Kurz",
                        when("2031-05-06 08:30–09:30")));
    }

    @Test
    void finds_two_starts_at_once_even_without_ends() {
        Event event = oneDay(
                Item.builder("a", "A").room("Saal").from("10:00").build(),
                Item.builder("b", "B").room("Saal").from("10:00").build());

        assertThat(run(new RoomTakenTwice(), event).stream().map(Finding::items))
                .containsExactly(ids("b", "a"));
    }

    @Test
    void takes_the_room_of_the_themed_room() {
        Event event = Event.builder("tag", "T")
                .themedRoom(ThemedRoom.of("wissen", "Wissen").withRoom("Saal"))
                .day(Day.on(
                        MONDAY,
                        LONG,
                        Item.builder("raum", "Raum")
                                .themedRoom(new ThemedRoom.Id("wissen"))
                                .between("10:00", "11:00")
                                .build()))
                .build();

        assertThat(run(new RoomTakenTwice(), event).stream().map(Finding::items))
                .containsExactly(ids("raum", "lang"));
    }

    private static Item in(String room, String from, String to) {
        return Item.builder("kurz", "Kurz").room(room).between(from, to).build();
    }
}
