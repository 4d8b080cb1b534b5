package programmheft.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import programmheft.model.Event;
import programmheft.model.Item;

/** The items that an edition's may be: those of the last one, and those that vanished before it. */
final class ItemPool {
    private ItemPool() {}

    static Map<Item.Id, Matching.Pair<Item.Id>> pairs(
            Event before, List<Event> earlier, Event after, Set<Item.Id> stated) {
        Map<Item.Id, Item> known = new HashMap<>();
        before.items().forEach(item -> known.put(item.id(), item));
        List<Item> later = after.items().toList();
        if (stated.size() >= later.size() && later.stream().allMatch(item -> stated.contains(item.id()))) {
            return byIdFirst(before, known, earlier, after, later, stated);
        }
        List<Placed> then = Placed.allOf(before);
        List<Placed> now = HourShift.undone(then, DayShift.undone(then, Placed.allOf(after)));
        return ItemMatching.of(pool(then, earlier), now, stated);
    }

    /** Where all ids are stated, the few that are new are all there is to look at. */
    private static Map<Item.Id, Matching.Pair<Item.Id>> byIdFirst(
            Event before,
            Map<Item.Id, Item> known,
            List<Event> earlier,
            Event after,
            List<Item> later,
            Set<Item.Id> stated) {
        Map<Item.Id, Matching.Pair<Item.Id>> pairs = new LinkedHashMap<>();
        Set<Item.Id> fresh = new HashSet<>();
        for (Item item : later) {
            if (known.remove(item.id()) != null) {
                pairs.put(item.id(), new Matching.Pair<>(item.id(), Reason.ID));
            } else {
                fresh.add(item.id());
            }
        }
        if (!fresh.isEmpty() && !(known.isEmpty() && earlier.isEmpty())) {
            Predicate<Item> vanished = item -> known.containsKey(item.id());
            List<Placed> pool = only(
                    pool(Placed.allOf(before, vanished), earlier),
                    placed -> !pairs.containsKey(placed.item().id()));
            Predicate<Item> isNew = item -> fresh.contains(item.id());
            pairs.putAll(ItemMatching.of(
                    pool, only(Placed.allOf(after, isNew), placed -> isNew.test(placed.item())), stated));
        }
        return pairs;
    }

    private static List<Placed> pool(List<Placed> before, List<Event> earlier) {
        List<Placed> pool = new ArrayList<>(before);
        Set<Item.Id> there =
                pool.stream().map(placed -> placed.item().id()).collect(Collectors.toCollection(HashSet::new));
        for (Event edition : earlier) {
            Placed.allOf(edition).stream()
                    .filter(placed -> there.add(placed.item().id()))
                    .forEach(placed -> pool.add(placed.aloneAt(pool.size())));
        }
        return pool;
    }

    private static List<Placed> only(List<Placed> all, Predicate<Placed> wanted) {
        List<Placed> some = new ArrayList<>();
        all.stream().filter(wanted).forEach(placed -> some.add(placed.aloneAt(some.size())));
        return some;
    }
}
