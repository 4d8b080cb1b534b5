package programmheft.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.model.Appearance;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Status;

/** What each item is a part of, and what a part takes over from there: its room, and that it does not take place. */
final class Wholes {
    private final Rooms rooms;
    private final Map<Item.Id, Item> wholes = new HashMap<>();

    Wholes(Event event) {
        this.rooms = Rooms.of(event);
        event.items().forEach(whole -> whole.parts().forEach(part -> wholes.put(part.id(), whole)));
    }

    /** Returns the room of the item or its themed room, otherwise that of the nearest whole that has one. */
    Optional<String> roomOf(Item item) {
        return upwards(item).stream().flatMap(one -> rooms.of(one).stream()).findFirst();
    }

    /** Tells whether neither the item nor a whole around it is cancelled or put off. */
    boolean takesPlace(Item item) {
        return upwards(item).stream().allMatch(one -> takesPlace(one.status()));
    }

    /** Returns who really appears: what is cancelled or put off is left out, item, listed part or appearance. */
    Stream<Appearance> appearances(Slot slot) {
        return Stream.concat(Stream.of(slot.item()), slot.listed().stream()).flatMap(this::appearances);
    }

    /** Returns who really appears in the item itself. */
    Stream<Appearance> appearances(Item item) {
        return item.appearances().stream().filter(one -> takesPlace(one.status()) && takesPlace(item));
    }

    /** Tells whether one of the two is a part of the other, at any depth, or the same. */
    boolean related(Item one, Item other) {
        return isAround(one, other) || isAround(other, one);
    }

    private boolean isAround(Item whole, Item part) {
        return upwards(part).stream().anyMatch(one -> one.id().equals(whole.id()));
    }

    static boolean takesPlace(Status status) {
        return switch (status) {
            case PLANNED, TENTATIVE, FULLY_BOOKED -> true;
            case CANCELLED, POSTPONED -> false;
        };
    }

    private List<Item> upwards(Item item) {
        List<Item> all = new ArrayList<>(List.of(item));
        for (Item whole = wholes.get(item.id()); whole != null; whole = wholes.get(whole.id())) {
            all.add(whole);
        }
        return all;
    }
}
