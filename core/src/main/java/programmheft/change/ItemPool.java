package programmheft.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import programmheft.model.Event;
import programmheft.model.Item;

/** The items that an edition's may be: those of the last one, and those that vanished before it. */
final class ItemPool {
    private ItemPool() {}

    static Map<Item.Id, Matching.Pair<Item.Id>> pairs(
            Event before, List<Event> earlier, Event after, Set<Item.Id> stated) {
        if (after.items().allMatch(item -> stated.contains(item.id()))) {
            return pairs(before, earlier, after);
        }
        List<Placed> then = Placed.allOf(before);
        List<Placed> now = HourShift.undone(then, DayShift.undone(then, Placed.allOf(after)));
        Set<Item.Id> known = new HashSet<>();
        before.items().forEach(item -> known.add(item.id()));
        return ItemMatching.of(pool(then, known, earlier), now, stated);
    }

    /** Where all ids are stated, the few that are new are all there is to look at. */
    static Map<Item.Id, Matching.Pair<Item.Id>> pairs(Event before, List<Event> earlier, Event after) {
        Set<Item.Id> known = new HashSet<>();
        before.items().forEach(item -> known.add(item.id()));
        Map<Item.Id, Matching.Pair<Item.Id>> pairs = new LinkedHashMap<>();
        Set<Item.Id> fresh = new HashSet<>();
        after.items().forEach(item -> {
            if (known.remove(item.id())) {
                pairs.put(item.id(), new Matching.Pair<>(item.id(), Reason.ID));
            } else {
                fresh.add(item.id());
            }
        });
        if (!fresh.isEmpty() && !(known.isEmpty() && earlier.isEmpty())) {
            List<Placed> vanished = Placed.some(before, item -> known.contains(item.id()));
            known.addAll(pairs.keySet());
            List<Placed> added = Placed.some(after, item -> fresh.contains(item.id()));
            pairs.putAll(ItemMatching.of(pool(vanished, known, earlier), added, fresh));
        }
        return pairs;
    }

    /** Adds to the items of the last edition those of earlier ones that are not known yet. */
    private static List<Placed> pool(List<Placed> before, Set<Item.Id> known, List<Event> earlier) {
        List<Placed> pool = new ArrayList<>(before);
        for (Event edition : earlier) {
            for (Placed placed : Placed.some(edition, item -> !known.contains(item.id()))) {
                pool.add(placed.aloneAt(pool.size()));
                known.add(placed.item().id());
            }
        }
        return pool;
    }
}
