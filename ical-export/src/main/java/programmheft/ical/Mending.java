package programmheft.ical;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import programmheft.check.Finding;
import programmheft.model.Appearance;
import programmheft.model.Item;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;

/**
 * Takes from items what leads nowhere in the calendar that they were read from. Each is remarked, but in a calendar of
 * some items, which is not to tell all.
 */
final class Mending {
    private final Cast cast;
    private final Set<ThemedRoom.Id> rooms;
    private final Set<Item.Id> items;
    private final boolean whole;
    private final Notes notes;

    Mending(Heading heading, Set<Item.Id> items, Notes notes) {
        cast = heading.cast();
        rooms = heading.rooms().stream().map(ThemedRoom::id).collect(Collectors.toSet());
        whole = heading.isWhole();
        this.items = items;
        this.notes = notes;
    }

    Item mended(Item item) {
        List<Appearance> known = item.appearances().stream()
                .filter(one -> isThere(
                        item,
                        cast.knows(one.speaker()),
                        "SPEAKER",
                        one.speaker().value()))
                .toList();
        Optional<ThemedRoom.Id> room =
                item.themedRoom().filter(one -> isThere(item, rooms.contains(one), "THEMED-ROOM", one.value()));
        Timing timing = mended(item, item.timing());
        boolean whole = known.size() == item.appearances().size()
                && room.equals(item.themedRoom())
                && timing.equals(item.timing());
        return whole
                ? item
                : item.toBuilder()
                        .appearances(known)
                        .themedRoom(room.orElse(null))
                        .timing(timing)
                        .build();
    }

    private Timing mended(Item item, Timing timing) {
        return timing instanceof Timing.Unstated unstated
                ? new Timing.Unstated(
                        unstated.after().filter(other -> isThere(item, items.contains(other), "ITEM", other.value())))
                : timing;
    }

    private boolean isThere(Item item, boolean there, String what, String id) {
        if (!there && whole) {
            notes.remark(Finding.at(notes.position(item.id()), "ical-leads-nowhere", item.title(), what, id)
                    .about(item.id()));
        }
        return there;
    }
}
