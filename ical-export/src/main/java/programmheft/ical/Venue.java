package programmheft.ical;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Place;

/** Tells where an entry takes place, from the room to the address; on the net: where to click. */
final class Venue {
    private final Optional<Place> place;
    private final Family family;
    private final Labels labels;
    private final Optional<String> ofEvent;
    private final String house;
    private final Map<Optional<String>, Spot> byRoom = new HashMap<>();

    Venue(Event event, Family family, Labels labels) {
        this.place = event.place();
        this.family = family;
        this.labels = labels;
        ofEvent = joined(Optional.empty());
        house = ofEvent.map(Texts::harmless).orElse("");
    }

    /**
     * Where a room is.
     *
     * @param tellsRoom whether the location gives the room back
     */
    private record Spot(Optional<String> location, boolean tellsRoom) {}

    Optional<String> ofEvent() {
        return ofEvent;
    }

    Optional<String> of(Item item) {
        return spot(family.room(item)).location();
    }

    /** Tells whether the location of the item's entry gives back the room that the item itself names, or that it names none. */
    boolean tellsRoomOf(Item item) {
        return family.room(item).equals(item.room()) && spot(item.room()).tellsRoom();
    }

    /** Returns the room that stands before the house in a location. */
    Optional<String> roomIn(String location) {
        if (location.equals(house)) {
            return Optional.empty();
        }
        return Texts.line(
                !house.isEmpty() && location.endsWith(", " + house)
                        ? location.substring(0, location.length() - house.length() - 2)
                        : location);
    }

    private Spot spot(Optional<String> room) {
        return byRoom.computeIfAbsent(room, this::newSpot);
    }

    private Spot newSpot(Optional<String> room) {
        Optional<String> location = joined(room);
        return new Spot(
                location, location.map(Texts::harmless).flatMap(this::roomIn).equals(room));
    }

    private Optional<String> joined(Optional<String> room) {
        Set<String> parts = new LinkedHashSet<>();
        room.ifPresent(parts::add);
        place.flatMap(Place::venue).ifPresent(parts::add);
        place.flatMap(Place::address).ifPresent(parts::add);
        place.filter(where -> !where.onSite())
                .map(where -> where.link().map(Object::toString).orElseGet(() -> labels.of("place.online")))
                .ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }
}
