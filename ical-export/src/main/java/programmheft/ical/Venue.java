package programmheft.ical;

import java.util.LinkedHashSet;
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

    Venue(Event event, Family family, Labels labels) {
        this.place = event.place();
        this.family = family;
        this.labels = labels;
    }

    Optional<String> ofEvent() {
        return joined(Optional.empty());
    }

    Optional<String> of(Item item) {
        return joined(family.room(item));
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
