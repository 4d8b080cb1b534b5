package programmheft.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.agenda.Slot;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;

/** What an item has from the items it is part of: where it is, and whether it takes place at all. Found in one walk. */
final class Inherited {
    private static final Set<Status> OFF = EnumSet.of(Status.CANCELLED, Status.POSTPONED);
    private static final Context NOTHING = new Context(Optional.empty(), false, false);

    private final Map<ThemedRoom.Id, String> rooms = new HashMap<>();
    private final Map<Item.Id, Context> contexts = new HashMap<>();

    private Inherited() {}

    private record Context(Optional<String> room, boolean onATrack, boolean off) {}

    static Inherited of(Event event) {
        Inherited inherited = new Inherited();
        event.themedRooms().forEach(strand -> strand.room().ifPresent(room -> inherited.rooms.put(strand.id(), room)));
        event.days().forEach(day -> day.items().forEach(item -> inherited.add(item, NOTHING)));
        event.undated().forEach(item -> inherited.add(item, NOTHING));
        return inherited;
    }

    /** Returns the room that the item names, otherwise that of its themed room, otherwise that of its whole. */
    Optional<String> room(Item item) {
        return context(item).room();
    }

    /** Tells whether a room or themed room, of the item or of a whole, says that it is not simply for all. */
    boolean onATrack(Item item) {
        return context(item).onATrack();
    }

    /** Tells whether neither the item nor a whole is cancelled or put off. */
    boolean takesPlace(Item item) {
        return !context(item).off();
    }

    /** Returns the slots that take place, in time order. */
    Stream<Slot> slots(Programme programme) {
        return programme.agenda().slots().stream().filter(slot -> takesPlace(slot.item()));
    }

    private Context context(Item item) {
        return contexts.getOrDefault(item.id(), NOTHING);
    }

    private void add(Item item, Context whole) {
        Optional<String> own =
                item.room().or(() -> item.themedRoom().flatMap(strand -> Optional.ofNullable(rooms.get(strand))));
        Context context = new Context(
                own.or(whole::room),
                whole.onATrack() || own.isPresent() || item.themedRoom().isPresent(),
                whole.off() || OFF.contains(item.status()));
        contexts.put(item.id(), context);
        item.parts().forEach(part -> add(part, context));
    }
}
