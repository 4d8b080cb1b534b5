package programmheft.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;

/** Where an item stands in an edition: on which day, and inside what. */
record Standing(Item item, Optional<DayDate> day, Optional<Item> whole) {
    /** Returns all items by id, in printed order. */
    static Map<Item.Id, Standing> of(Event event) {
        Map<Item.Id, Standing> all = new LinkedHashMap<>();
        for (Day day : event.days()) {
            add(day.items(), Optional.of(day.when()), Optional.empty(), all);
        }
        add(event.undated(), Optional.empty(), Optional.empty(), all);
        return all;
    }

    private static void add(List<Item> items, Optional<DayDate> day, Optional<Item> whole, Map<Item.Id, Standing> all) {
        for (Item item : items) {
            all.put(item.id(), new Standing(item, day, whole));
            add(item.parts(), day, Optional.of(item), all);
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

    boolean isPart() {
        return whole.isPresent();
    }
}
