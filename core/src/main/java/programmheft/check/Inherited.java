package programmheft.check;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
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

/**
 * What an item has from the items it is part of: where it is, and whether it takes place at all. Found in one walk, which
 * is only made when somebody asks for what the item does not say itself.
 */
final class Inherited {
    private static final Set<Status> OFF = EnumSet.of(Status.CANCELLED, Status.POSTPONED);
    private static final Context NOTHING = new Context(Optional.empty(), false, false);

    private final Supplier<Map<Item.Id, Context>> contexts;

    private Inherited(Event event) {
        contexts = Suppliers.memoize(() -> new Walk(event).contexts);
    }

    private record Context(Optional<String> room, boolean onATrack, boolean off) {}

    static Inherited of(Event event) {
        return new Inherited(event);
    }

    /** Returns the room that the item names, otherwise that of its themed room, otherwise that of its whole. */
    Optional<String> room(Item item) {
        return item.room().or(() -> context(item).room());
    }

    /** Tells whether a room or themed room, of the item or of a whole, says that it is not simply for all. */
    boolean onATrack(Item item) {
        return item.room().isPresent()
                || item.themedRoom().isPresent()
                || context(item).onATrack();
    }

    /** Tells whether neither the item nor a whole is cancelled or put off. */
    boolean takesPlace(Item item) {
        return !OFF.contains(item.status()) && !context(item).off();
    }

    /** Tells whether neither the item of the slot nor a whole is cancelled or put off. */
    boolean takesPlace(Slot slot) {
        return slot.whole().isPresent()
                ? takesPlace(slot.item())
                : !OFF.contains(slot.item().status());
    }

    /** Returns the slots that take place, in time order. */
    Stream<Slot> slots(Programme programme) {
        return programme.agenda().slots().stream().filter(this::takesPlace);
    }

    private Context context(Item item) {
        return contexts.get().getOrDefault(item.id(), NOTHING);
    }

    private static final class Walk {
        private final Map<ThemedRoom.Id, String> rooms = new HashMap<>();
        private final Map<Item.Id, Context> contexts = new HashMap<>();

        Walk(Event event) {
            event.themedRooms().forEach(theme -> theme.room().ifPresent(room -> rooms.put(theme.id(), room)));
            event.days().forEach(day -> day.items().forEach(item -> add(item, NOTHING)));
            event.undated().forEach(item -> add(item, NOTHING));
        }

        private void add(Item item, Context whole) {
            Optional<String> own =
                    item.room().or(() -> item.themedRoom().flatMap(theme -> Optional.ofNullable(rooms.get(theme))));
            Context context = new Context(
                    own.or(whole::room),
                    whole.onATrack() || own.isPresent() || item.themedRoom().isPresent(),
                    whole.off() || OFF.contains(item.status()));
            contexts.put(item.id(), context);
            item.parts().forEach(part -> add(part, context));
        }
    }
}
