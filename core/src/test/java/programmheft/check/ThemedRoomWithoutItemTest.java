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
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.sample.SampleEvents;

class ThemedRoomWithoutItemTest {
    private static final ThemedRoom WOOD = ThemedRoom.of("wald", "Wald");
    private static final Item INSTALMENT =
            Item.builder("a", "A").themedRoom(WOOD.id()).build();

    @Test
    void accepts_a_room_that_a_part_an_undated_or_a_cancelled_item_points_to() {
        assertThat(run(new ThemedRoomWithoutItem(), SampleEvents.conference())).isEmpty();
        assertThat(found(Item.builder("block", "Block").part(INSTALMENT).build()))
                .isEmpty();
        assertThat(found(INSTALMENT.toBuilder().status(Status.CANCELLED).build()))
                .isEmpty();
        assertThat(run(
                        new ThemedRoomWithoutItem(),
                        Event.builder("tag", "T")
                                .themedRoom(WOOD)
                                .undated(INSTALMENT)
                                .build()))
                .isEmpty();
    }

    @Test
    void accepts_an_event_without_items_that_only_announces() {
        assertThat(run(
                        new ThemedRoomWithoutItem(),
                        Event.builder("tag", "T").themedRoom(WOOD).build()))
                .isEmpty();
    }

    @Test
    void finds_a_room_that_no_item_points_to() {
        List<Finding> found = found(INSTALMENT.toBuilder().themedRoom(null).build());

        assertThat(found)
                .containsExactly(
                        new Finding("themed-room-without-item", Level.ERROR, ids(), List.of("Wald"), Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("der Themenraum „Wald“ ist angekündigt, aber kein Punkt gehört dazu");
        assertThat(english(found.get(0))).isEqualTo("the themed room \"Wald\" is announced, but no item belongs to it");
    }

    private static List<Finding> found(Item item) {
        return run(
                new ThemedRoomWithoutItem(),
                Event.builder("tag", "T")
                        .themedRoom(WOOD)
                        .day(Day.on(MONDAY, item))
                        .build());
    }
}
