package programmheft.change;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import programmheft.agenda.When;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Timing;

/** Where an item stands in an edition: on which day, and inside what. */
record Standing(Item item, Optional<DayDate> day, Optional<Item> whole) {
    /** Returns all items and parts in printed order. */
    static List<Standing> of(Event event) {
        List<Standing> all = new ArrayList<>();
        for (Day day : event.days()) {
            add(day.items(), Optional.of(day.when()), Optional.empty(), all);
        }
        add(event.undated(), Optional.empty(), Optional.empty(), all);
        return all;
    }

    /** Returns the same by id. */
    static Map<Item.Id, Standing> byId(Event event) {
        Map<Item.Id, Standing> all = new LinkedHashMap<>();
        of(event).forEach(standing -> all.put(standing.item.id(), standing));
        return all;
    }

    private static void add(List<Item> items, Optional<DayDate> day, Optional<Item> whole, List<Standing> all) {
        for (Item item : items) {
            all.add(new Standing(item, day, whole));
            if (!item.parts().isEmpty()) {
                add(item.parts(), day, Optional.of(item), all);
            }
        }
    }

    /** Finds one item; walks through all of them. */
    static Optional<Standing> of(Item.Id id, Event event) {
        for (Day day : event.days()) {
            Optional<Standing> found = find(id, day.items(), Optional.of(day.when()), Optional.empty());
            if (found.isPresent()) {
                return found;
            }
        }
        return find(id, event.undated(), Optional.empty(), Optional.empty());
    }

    private static Optional<Standing> find(Item.Id id, List<Item> items, Optional<DayDate> day, Optional<Item> whole) {
        for (Item item : items) {
            if (item.id().equals(id)) {
                return Optional.of(new Standing(item, day, whole));
            }
            if (!item.parts().isEmpty()) {
                Optional<Standing> part = find(id, item.parts(), day, Optional.of(item));
                if (part.isPresent()) {
                    return part;
                }
            }
        }
        return Optional.empty();
    }

    boolean isElsewhere(Standing other) {
        return !day.equals(other.day)
                || !item.timing().equals(other.item.timing())
                || !whole.map(Item::id).equals(other.whole.map(Item::id));
    }

    /**
     * Returns when the item takes place, if it states its start and its end and the clocks do not change meanwhile; a block
     * may be a frame, which has no slot.
     */
    Optional<When> stated(ZoneId zone) {
        LocalDate date = day.flatMap(DayDate::date).orElse(null);
        if (date == null || !item.parts().isEmpty() || !(item.timing() instanceof Timing.Between between)) {
            return Optional.empty();
        }
        LocalDateTime from = between.from().on(date);
        LocalDateTime until = between.until().on(date);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(from);
        return offsets.size() == 1 && offsets.equals(zone.getRules().getValidOffsets(until))
                ? Optional.of(new When(from, Optional.of(until), false))
                : Optional.empty();
    }

    boolean isPart() {
        return whole.isPresent();
    }
}
