package programmheft.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.ThemedRoom;

/**
 * A themed room is announced, but no item of the programme is an instalment of it. An event that has no items at all only
 * announces.
 */
final class ThemedRoomWithoutItem implements Check {
    @Override
    public String code() {
        return "themed-room-without-item";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Event event = programme.event();
        List<Item> items = programme.survey().family().all();
        if (items.isEmpty()) {
            return List.of();
        }
        Set<ThemedRoom.Id> used = new HashSet<>();
        items.forEach(item -> item.themedRoom().ifPresent(used::add));
        return event.themedRooms().stream()
                .filter(room -> !used.contains(room.id()))
                .map(room -> Finding.of(code(), List.of(), room.title()))
                .toList();
    }
}
