package programmheft.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;

/** What an item has from the items it is part of: where it is, and whether it takes place at all. Found in one walk. */
final class Inherited {
    private static final Set<Status> OFF = EnumSet.of(Status.CANCELLED, Status.POSTPONED);

    private final Family family;
    private final @Nullable String[] rooms;
    private final boolean[] onATrack;
    private final boolean[] off;

    private Inherited(Event event, Family family) {
        this.family = family;
        rooms = new @Nullable String[family.size()];
        onATrack = new boolean[family.size()];
        off = new boolean[family.size()];
        Map<ThemedRoom.Id, String> ofThemes = rooms(event);
        for (int number = 0; number < family.size(); number++) {
            add(number, ofThemes);
        }
    }

    static Inherited of(Event event, Family family) {
        return new Inherited(event, family);
    }

    /** Returns the rooms that themed rooms name. */
    static Map<ThemedRoom.Id, String> rooms(Event event) {
        Map<ThemedRoom.Id, String> rooms = new HashMap<>();
        event.themedRooms().forEach(theme -> theme.room().ifPresent(room -> rooms.put(theme.id(), room)));
        return rooms;
    }

    /** Returns the room that the item names, otherwise that of its themed room, otherwise that of its whole. */
    Optional<String> room(Item item) {
        int number = family.number(item);
        return number == Family.NONE ? item.room() : Optional.ofNullable(rooms[number]);
    }

    /** Tells whether a room or themed room, of the item or of a whole, says that it is not simply for all. */
    boolean onATrack(Item item) {
        int number = family.number(item);
        return number == Family.NONE
                ? item.room().isPresent() || item.themedRoom().isPresent()
                : onATrack[number];
    }

    /** Tells whether neither the item nor a whole is cancelled or put off. */
    boolean takesPlace(Item item) {
        int number = family.number(item);
        return number == Family.NONE ? !OFF.contains(item.status()) : takesPlace(number);
    }

    /** Tells whether neither the item of that number nor a whole is cancelled or put off. */
    boolean takesPlace(int number) {
        return !off[number];
    }

    private void add(int number, Map<ThemedRoom.Id, String> ofThemes) {
        Item item = family.item(number);
        int whole = family.whole(number);
        ThemedRoom.@Nullable Id theme = item.themedRoom().orElse(null);
        String own = item.room().orElse(theme == null ? null : ofThemes.get(theme));
        boolean inside = whole != Family.NONE;
        rooms[number] = own == null && inside ? rooms[whole] : own;
        onATrack[number] = own != null || theme != null || (inside && onATrack[whole]);
        off[number] = OFF.contains(item.status()) || (inside && off[whole]);
    }
}
