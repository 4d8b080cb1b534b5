package programmheft.documents.tidy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import programmheft.model.ThemedRoom;

/** The themed rooms while they are read: the same name is the same room. Reader and writer share it, as {@link Speakers}. */
final class Rooms {
    private final Map<String, RoomDraft> byId = new LinkedHashMap<>();
    private final Map<String, RoomDraft> byTitle = new HashMap<>();
    private final FreeIds free = new FreeIds(byId::containsKey, "themenraum");

    /** Returns the id that reading gives to the name where none is printed. */
    String idOf(String title) {
        RoomDraft known = byTitle.get(title);
        return known == null ? free.of(title) : known.id;
    }

    /** Returns the id that reading gives to a new room of that name. */
    String freeIdOf(String title) {
        return free.of(title);
    }

    boolean knows(String id) {
        return byId.containsKey(id);
    }

    /** Adds a room that the head lists. */
    RoomDraft list(RoomText line) {
        String id = line.id().orElseGet(() -> free.of(line.title()));
        if (byId.containsKey(id)) {
            throw Misread.of("id-given-twice", id);
        }
        return open(id, line);
    }

    /** Returns the room of a line, which is new if nothing before named it. */
    RoomDraft mention(RoomText line) {
        String id = line.id().orElseGet(() -> idOf(line.title()));
        Optional<RoomDraft> known = Optional.ofNullable(byId.get(id));
        if (known.isEmpty() && line.title().isEmpty()) {
            throw Misread.value();
        }
        if (known.isPresent() && !line.title().isEmpty() && !known.get().title.equals(line.title())) {
            throw Misread.of("id-given-twice", id);
        }
        known.ifPresent(room -> room.add(line));
        return known.orElseGet(() -> open(id, line));
    }

    List<ThemedRoom> all() {
        return byId.values().stream().map(RoomDraft::build).toList();
    }

    private RoomDraft open(String id, RoomText line) {
        RoomDraft room = new RoomDraft(id, line.title());
        room.add(line);
        byId.put(id, room);
        byTitle.putIfAbsent(room.title, room);
        return room;
    }
}
