package programmheft.ical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.agenda.Agenda;
import programmheft.agenda.Slot;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;

/** How the items of an event belong together: parts to their whole, instalments of a themed room to each other. */
final class Family {
    private static final List<Status> GRAVEST_FIRST =
            List.of(Status.CANCELLED, Status.POSTPONED, Status.TENTATIVE, Status.FULLY_BOOKED, Status.PLANNED);

    private final Event event;
    private final Map<ThemedRoom.Id, ThemedRoom> themedRooms = new HashMap<>();
    private final Map<Item.Id, Item> wholes = new HashMap<>();
    private final Set<Item.Id> slots = new HashSet<>();
    private final Set<Item.Id> frames = new HashSet<>();
    private final Set<Item.Id> continuing = new HashSet<>();
    private final Map<Item.Id, List<Item.Id>> siblings = new HashMap<>();

    Family(Event event, Agenda agenda) {
        this.event = event;
        event.themedRooms().forEach(room -> themedRooms.put(room.id(), room));
        event.items().forEach(whole -> whole.parts().forEach(part -> wholes.put(part.id(), whole)));
        agenda.slots().forEach(slot -> slots.add(slot.item().id()));
        agenda.slots().forEach(slot -> parent(slot.item()).ifPresent(parent -> frames.add(parent.id())));
        Map<ThemedRoom.Id, List<Item>> instalments = new LinkedHashMap<>();
        for (Slot slot : agenda.slots()) {
            instalmentOf(slot.item())
                    .ifPresent(room -> instalments
                            .computeIfAbsent(room, none -> new ArrayList<>())
                            .add(slot.item()));
        }
        instalments.values().forEach(this::join);
    }

    /** Returns the items that this one is a part of, the nearest first. */
    List<Item> wholes(Item item) {
        Item nearest = wholes.get(item.id());
        if (nearest == null) {
            return List.of();
        }
        List<Item> all = new ArrayList<>();
        for (Item whole = nearest; whole != null; whole = wholes.get(whole.id())) {
            all.add(whole);
        }
        return all;
    }

    /** Returns the nearest whole that has a calendar entry of its own. */
    Optional<Item> parent(Item item) {
        for (Item whole : wholes(item)) {
            if (slots.contains(whole.id())) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }

    /** Tells whether parts of the item have calendar entries of their own. */
    boolean isFrame(Item item) {
        return frames.contains(item.id());
    }

    /** Returns the instalments of the same themed room before and after this one: a chain, however long it is. */
    List<Item.Id> siblings(Item item) {
        return siblings.getOrDefault(item.id(), List.of());
    }

    /** Tells whether a themed room that has met before goes on. */
    boolean continues(Item item) {
        return continuing.contains(item.id());
    }

    /** Returns where the item stands: what befalls the event or a whole befalls its parts. */
    Status status(Item item) {
        Status gravest = graver(event.status(), item.status());
        for (Item whole : wholes(item)) {
            gravest = graver(gravest, whole.status());
        }
        return gravest;
    }

    private static Status graver(Status one, Status other) {
        return one == other || GRAVEST_FIRST.indexOf(one) < GRAVEST_FIRST.indexOf(other) ? one : other;
    }

    boolean isOptional(Item item) {
        boolean optional = item.optional();
        for (Item whole : wholes(item)) {
            optional |= whole.optional();
        }
        return optional;
    }

    /** Returns the themed room that the item tells or inherits. */
    Optional<ThemedRoom> themedRoom(Item item) {
        Optional<ThemedRoom.Id> nearest = item.themedRoom();
        for (Item whole : wholes(item)) {
            nearest = nearest.or(whole::themedRoom);
        }
        return nearest.map(themedRooms::get);
    }

    /** Returns the room of the item, of its themed room, or of what it is a part of. */
    Optional<String> room(Item item) {
        Optional<String> nearest = event.roomOf(item);
        for (Item whole : wholes(item)) {
            nearest = nearest.or(() -> event.roomOf(whole));
        }
        return nearest;
    }

    private Optional<ThemedRoom.Id> instalmentOf(Item item) {
        return item.themedRoom()
                .filter(room -> wholes(item).stream()
                        .noneMatch(whole -> whole.themedRoom().equals(item.themedRoom())));
    }

    private void join(List<Item> instalments) {
        boolean met = false;
        for (int i = 0; i < instalments.size(); i++) {
            Item item = instalments.get(i);
            siblings.put(
                    item.id(),
                    Stream.of(i - 1, i + 1)
                            .filter(at -> at >= 0 && at < instalments.size())
                            .map(at -> instalments.get(at).id())
                            .toList());
            if (item.format() == Format.THEMED_ROOM) {
                if (met) {
                    continuing.add(item.id());
                }
                met = true;
            }
        }
    }
}
