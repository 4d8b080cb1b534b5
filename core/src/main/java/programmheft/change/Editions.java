package programmheft.change;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import programmheft.agenda.Agenda;
import programmheft.agenda.Slot;
import programmheft.agenda.When;
import programmheft.model.Appearance;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

/** Two editions under the same ids, and what is needed to tell of them; worked out when first asked for. */
final class Editions {
    private final View before;
    private final View after;

    Editions(Event before, Event after) {
        this.before = new View(before);
        this.after = new View(after);
    }

    View before() {
        return before;
    }

    View after() {
        return after;
    }

    /** One of the two. */
    static final class View {
        private final Event event;
        private final Supplier<Map<Item.Id, Slot>> slots;
        private final Supplier<Map<Speaker.Id, Speaker>> speakers;
        private final Supplier<Map<ThemedRoom.Id, ThemedRoom>> rooms;

        private View(Event event) {
            this.event = event;
            slots = Suppliers.memoize(() -> slots(event));
            speakers = Suppliers.memoize(
                    () -> event.speakers().stream().collect(Collectors.toMap(Speaker::id, Function.identity())));
            rooms = Suppliers.memoize(
                    () -> event.themedRooms().stream().collect(Collectors.toMap(ThemedRoom::id, Function.identity())));
        }

        private static Map<Item.Id, Slot> slots(Event event) {
            Map<Item.Id, Slot> slots = new HashMap<>();
            Agenda.of(event).slots().forEach(slot -> slots.put(slot.item().id(), slot));
            return slots;
        }

        Event event() {
            return event;
        }

        /** Returns when an item takes place, if it has a slot; the agenda is only asked where the item does not say all. */
        Optional<When> when(Standing standing) {
            Item item = standing.item();
            return standing.stated(event.zone())
                    .or(() -> Optional.ofNullable(slots.get().get(item.id())).map(When::of));
        }

        String name(Appearance appearance) {
            Speaker speaker = speakers.get().get(appearance.speaker());
            return speaker == null ? appearance.speaker().value() : speaker.fullName();
        }

        List<String> people(Item item) {
            return item.appearances().stream().map(this::name).distinct().toList();
        }

        Optional<String> theme(Item item) {
            return item.themedRoom().map(rooms.get()::get).map(ThemedRoom::title);
        }

        /** Returns what tells visitors where to go: the room, else the themed room. */
        Optional<String> where(Item item) {
            Optional<ThemedRoom> strand = item.themedRoom().map(rooms.get()::get);
            return item.room().or(() -> strand.map(room -> room.room().orElse(room.title())));
        }

        Change.Subject subject(Standing standing) {
            Item item = standing.item();
            return new Change.Subject(
                    standing.isPart() ? Change.Of.PART : Change.Of.ITEM,
                    item.id().value(),
                    item.title(),
                    people(item),
                    when(standing),
                    where(item));
        }
    }
}
