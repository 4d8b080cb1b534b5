package programmheft.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;
import programmheft.model.Waiver;

/**
 * An edition under the ids of the editions before it. What is new keeps the id of its document unless that is taken;
 * then it gets the next number, or its id with a number behind.
 *
 * @param event the same event but for its ids
 * @param items what each item is called now, by its id in the document; likewise the others
 */
public record Continuation(
        Event event,
        Map<Item.Id, Item.Id> items,
        Map<Speaker.Id, Speaker.Id> speakers,
        Map<ThemedRoom.Id, ThemedRoom.Id> themedRooms) {
    public Continuation {
        items = Map.copyOf(items);
        speakers = Map.copyOf(speakers);
        themedRooms = Map.copyOf(themedRooms);
    }

    /**
     * Gives the later edition the ids of the earlier one.
     *
     * @param taken ids of items that must not be given to a new one, those of all editions so far
     */
    static Continuation of(Matching matching, Set<Item.Id> taken) {
        Event after = matching.after();
        Set<String> itemIds = new HashSet<>();
        taken.forEach(id -> itemIds.add(id.value()));
        matching.before().items().forEach(item -> itemIds.add(item.id().value()));
        Map<Item.Id, Item.Id> items =
                renamed(after.items().map(Item::id).toList(), matching.items(), Item.Id::value, Item.Id::new, itemIds);
        Map<Speaker.Id, Speaker.Id> speakers = renamed(
                after.speakers().stream().map(Speaker::id).toList(),
                matching.speakers(),
                Speaker.Id::value,
                Speaker.Id::new,
                values(matching.before().speakers().stream()
                        .map(Speaker::id)
                        .map(Speaker.Id::value)
                        .toList()));
        Map<ThemedRoom.Id, ThemedRoom.Id> rooms = renamed(
                after.themedRooms().stream().map(ThemedRoom::id).toList(),
                matching.themedRooms(),
                ThemedRoom.Id::value,
                ThemedRoom.Id::new,
                values(matching.before().themedRooms().stream()
                        .map(ThemedRoom::id)
                        .map(ThemedRoom.Id::value)
                        .toList()));
        return new Continuation(new Rename(items, speakers, rooms).of(after), items, speakers, rooms);
    }

    private static Set<String> values(List<String> ids) {
        return new HashSet<>(ids);
    }

    private static <K> Map<K, K> renamed(
            List<K> later,
            Map<K, Matching.Pair<K>> pairs,
            Function<K, String> valueOf,
            Function<String, K> idOf,
            Set<String> taken) {
        Map<K, K> renamed = new HashMap<>();
        pairs.values().forEach(pair -> taken.add(valueOf.apply(pair.before()))); // also of what is back
        FreeIds free = new FreeIds(taken);
        for (K id : later) {
            Matching.Pair<K> pair = pairs.get(id);
            renamed.put(id, pair == null ? idOf.apply(free.like(valueOf.apply(id))) : pair.before());
        }
        return renamed;
    }

    /** Writes an event anew under other ids. */
    private record Rename(
            Map<Item.Id, Item.Id> items,
            Map<Speaker.Id, Speaker.Id> speakers,
            Map<ThemedRoom.Id, ThemedRoom.Id> rooms) {
        Event of(Event event) {
            return new Event(
                    event.id(),
                    event.title(),
                    event.subtitle(),
                    event.motto(),
                    event.series(),
                    event.dates(),
                    event.begins(),
                    event.ends(),
                    event.zone(),
                    event.languages(),
                    event.place(),
                    event.access(),
                    event.organisers(),
                    event.contacts(),
                    event.speakers().stream().map(this::of).toList(),
                    event.appearances().stream().map(this::of).toList(),
                    event.themedRooms().stream().map(this::of).toList(),
                    event.days().stream().map(this::of).toList(),
                    event.undated().stream().map(this::of).toList(),
                    event.links(),
                    event.attendance(),
                    event.status(),
                    event.waivers().stream().map(this::of).toList());
        }

        private Day of(Day day) {
            return new Day(
                    day.when(),
                    day.begins(),
                    day.ends(),
                    day.items().stream().map(this::of).toList());
        }

        private Item of(Item item) {
            return new Item(
                    id(item.id()),
                    item.title(),
                    item.subtitle(),
                    item.text(),
                    item.format(),
                    item.formatWord(),
                    of(item.timing()),
                    item.themedRoom().map(room -> rooms.getOrDefault(room, room)),
                    item.room(),
                    item.appearances().stream().map(this::of).toList(),
                    item.parts().stream().map(this::of).toList(),
                    item.optional(),
                    item.status(),
                    item.language(),
                    item.capacity(),
                    item.links());
        }

        private Timing of(Timing timing) {
            return timing instanceof Timing.Unstated unstated
                    ? new Timing.Unstated(unstated.after().map(this::id))
                    : timing;
        }

        private Appearance of(Appearance appearance) {
            return new Appearance(
                    speakers.getOrDefault(appearance.speaker(), appearance.speaker()),
                    appearance.role(),
                    appearance.affiliation(),
                    appearance.project(),
                    appearance.status());
        }

        private Speaker of(Speaker speaker) {
            return new Speaker(
                    speakers.getOrDefault(speaker.id(), speaker.id()),
                    speaker.kind(),
                    speaker.name(),
                    speaker.academicTitle(),
                    speaker.affiliation());
        }

        private ThemedRoom of(ThemedRoom room) {
            return new ThemedRoom(
                    rooms.getOrDefault(room.id(), room.id()),
                    room.number(),
                    room.title(),
                    room.subtitle(),
                    room.guidingQuestion(),
                    room.text(),
                    room.room());
        }

        private Waiver of(Waiver waiver) {
            return new Waiver(waiver.code(), waiver.item().map(this::id), waiver.reason());
        }

        private Item.Id id(Item.Id id) {
            return items.getOrDefault(id, id);
        }
    }
}
