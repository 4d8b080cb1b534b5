package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.MONDAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.sample.SampleEvents;

class ThemedRoomMovesTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche");
    private static final ThemedRoom WOOD = ThemedRoom.of("wald", "Wald");
    private static final Item FIRST = instalment("erste", "09:00", "10:00", "Saal 1");
    private static final Item SECOND = instalment("zweite", "11:00", "12:00", "Saal 2");

    @Test
    void accepts_instalments_in_one_room() {
        assertThat(found(FIRST, SECOND.toBuilder().room("Saal 1").build())).isEmpty();
        assertThat(found(FIRST, SECOND.toBuilder().room("SAAL 1").build())).isEmpty();
        assertThat(run(new ThemedRoomMoves(), SampleEvents.conference())).isEmpty();
    }

    @Test
    void accepts_an_instalment_of_which_no_room_is_known() {
        assertThat(found(FIRST, SECOND.toBuilder().room(null).build())).isEmpty();
    }

    @Test
    void accepts_what_is_cancelled_and_what_an_instalment_holds() {
        assertThat(found(FIRST, SECOND.toBuilder().status(Status.CANCELLED).build()))
                .isEmpty();
        assertThat(found(FIRST.toBuilder()
                        .part(SECOND.toBuilder().between("09:30", "09:45").build())
                        .build()))
                .isEmpty();
    }

    @Test
    void accepts_single_contributions_to_a_theme() {
        assertThat(found(FIRST, SECOND.toBuilder().format(Format.TALK).build())).isEmpty();
        assertThat(found(
                        FIRST,
                        SECOND.toBuilder()
                                .format(Format.OTHER)
                                .with(ALMA, Role.SPEAKER)
                                .build()))
                .isEmpty();
    }

    @Test
    void accepts_a_strand_in_several_rooms_at_once() {
        assertThat(found(FIRST, SECOND, instalment("dritte", "11:30", "12:30", "Saal 1")))
                .isEmpty();
    }

    @Test
    void finds_a_themed_room_that_moves_once() {
        List<Finding> found = found(FIRST, SECOND, instalment("dritte", "14:00", "15:00", "Saal 2"));

        assertThat(found)
                .containsExactly(new Finding(
                        "themed-room-moves",
                        Level.WARNING,
                        ids("zweite", "erste"),
                        List.of("Wald", "Saal 1, Saal 2"),
                        Optional.empty()));
        assertThat(german(found.get(0))).isEqualTo("der Themenraum „Wald“ ist in verschiedenen Räumen: Saal 1, Saal 2");
        assertThat(english(found.get(0))).isEqualTo("the themed room \"Wald\" is in different rooms: Saal 1, Saal 2");
    }

    @Test
    void finds_an_instalment_outside_the_room_of_its_theme() {
        Event event = Event.builder("tage", "Tage")
                .themedRoom(WOOD.withRoom("Saal 1"))
                .day(Day.on(MONDAY, FIRST.toBuilder().room(null).build()))
                .day(Day.on(MONDAY.plusDays(1), SECOND))
                .build();

        assertThat(run(new ThemedRoomMoves(), event))
                .extracting(Finding::items)
                .containsExactly(ids("zweite", "erste"));
    }

    private static Item instalment(String id, String start, String end, String room) {
        return Item.builder(id, "Wald")
                .format(Format.THEMED_ROOM)
                .themedRoom(WOOD.id())
                .between(start, end)
                .room(room)
                .build();
    }

    private static List<Finding> found(Item... items) {
        return run(
                new ThemedRoomMoves(),
                Event.builder("tag", "T")
                        .speaker(ALMA)
                        .themedRoom(WOOD)
                        .day(Day.on(MONDAY, items))
                        .build());
    }
}
