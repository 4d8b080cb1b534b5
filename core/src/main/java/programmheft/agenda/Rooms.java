package programmheft.agenda;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.ThemedRoom;

/** The rooms of items, as {@link Event#roomOf} tells them, without a walk through all themed rooms for each. */
final class Rooms {
    private final Map<ThemedRoom.Id, String> ofThemes = new HashMap<>();

    private Rooms() {}

    static Rooms of(Event event) {
        Rooms rooms = new Rooms();
        event.themedRooms().forEach(theme -> theme.room().ifPresent(room -> rooms.ofThemes.put(theme.id(), room)));
        return rooms;
    }

    /** Returns the room an item takes place in: its own, otherwise that of its themed room. */
    Optional<String> of(Item item) {
        return item.room().isPresent() || item.themedRoom().isEmpty()
                ? item.room()
                : Optional.ofNullable(ofThemes.get(item.themedRoom().get()));
    }
}
