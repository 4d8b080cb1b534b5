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

    boolean isElsewhere(Standing other) {
        return !day.equals(other.day)
                || !item.timing().equals(other.item.timing())
                || !whole.map(Item::id).equals(other.whole.map(Item::id));
    }

    boolean isPart() {
        return whole.isPresent();
    }
}
