package programmheft.change;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import programmheft.model.Event;
import programmheft.model.Item;

/** Goes through the items that are in both editions. */
final class SameItems {
    private SameItems() {}

    /** Gives each pair of the earlier and the later item, in the order of the later edition. */
    static void each(
            Event before, Event after, Map<Item.Id, Matching.Pair<Item.Id>> items, BiConsumer<Item, Item> both) {
        Map<Item.Id, Item> earlier = new HashMap<>();
        before.items().forEach(item -> earlier.put(item.id(), item));
        after.items().forEach(later -> {
            Matching.Pair<Item.Id> pair = items.get(later.id());
            Item same = pair == null ? null : earlier.get(pair.before());
            if (same != null) {
                both.accept(same, later);
            }
        });
    }
}
