package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.change.Found.item;
import static programmheft.sample.SampleEvents.MONDAY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.ThemedRoom;

class ThemedRoomMatchingTest {
    private static final ThemedRoom WISSEN = ThemedRoom.of("a", "Neues Wissen");
    private static final ThemedRoom STRUKTUREN = ThemedRoom.of("b", "Neue Strukturen");

    @Test
    void finds_a_themed_room_by_its_title_whatever_its_id() {
        assertThat(found(
                        event(WISSEN, STRUKTUREN),
                        event(ThemedRoom.of("b", "NEUES WISSEN"), ThemedRoom.of("a", "Neue Strukturen"))))
                .isEqualTo(Map.of("b", "a", "a", "b"));
    }

    @Test
    void finds_a_themed_room_by_its_number_and_question_under_another_title() {
        ThemedRoom before = WISSEN.withNumber(3).withGuidingQuestion("Woher weiß das Dorf?");
        ThemedRoom after =
                ThemedRoom.of("1", "Lernende Orte").withNumber(3).withGuidingQuestion("Woher weiß das Dorf?");

        assertThat(found(event(before), event(after))).isEqualTo(Map.of("1", "a"));
    }

    @Test
    void finds_a_themed_room_by_an_item_that_both_hold() {
        ThemedRoom after = ThemedRoom.of("1", "Lernende Orte");

        assertThat(found(event(WISSEN, held(WISSEN)), event(after, held(after))))
                .isEqualTo(Map.of("1", "a"));
    }

    @Test
    void does_not_take_another_title_under_the_same_id_for_the_same_themed_room() {
        assertThat(found(event(WISSEN), event(ThemedRoom.of("a", "Feuer und Flamme"))))
                .isEmpty();
    }

    @Test
    void tells_two_of_the_same_title_by_their_number() {
        ThemedRoom one = ThemedRoom.of("a", "Werkstatt").withNumber(1);
        ThemedRoom two = ThemedRoom.of("b", "Werkstatt").withNumber(2);

        assertThat(found(
                        event(one, two),
                        event(
                                ThemedRoom.of("b", "Werkstatt").withNumber(1),
                                ThemedRoom.of("a", "Werkstatt").withNumber(2))))
                .isEqualTo(Map.of("b", "a", "a", "b"));
    }

    @Test
    void prefers_the_title_that_is_most_alike() {
        ThemedRoom longer = ThemedRoom.of("a", "Neues Wissen für alte Dörfer");
        ThemedRoom shorter = ThemedRoom.of("b", "Neues Wissen für alle");

        assertThat(found(event(longer, shorter), event(ThemedRoom.of("1", "Neues Wissen für alte Dörfer und Höfe"))))
                .isEqualTo(Map.of("1", "a"));
    }

    private static Item held(ThemedRoom room) {
        return item("x", "Gespräch am Feuer", "09:00").toBuilder()
                .themedRoom(room.id())
                .build();
    }

    private static Event event(ThemedRoom first, ThemedRoom second) {
        return Event.builder("tag", "Tag").themedRooms(List.of(first, second)).build();
    }

    private static Event event(ThemedRoom room, Item... items) {
        return Event.builder("tag", "Tag")
                .themedRoom(room)
                .day(Day.on(MONDAY, items))
                .build();
    }

    private static Map<String, String> found(Event before, Event after) {
        Map<String, String> found = new LinkedHashMap<>();
        Matching.of(before, List.of(), after, Set.of())
                .themedRooms()
                .forEach((later, pair) -> found.put(later.value(), pair.before().value()));
        return found;
    }
}
