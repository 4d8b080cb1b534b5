package programmheft.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import programmheft.model.Event;
import programmheft.model.Item;

/** Finds items whose id means something else than in the edition before: ids that are ordinals shift with an insertion. */
public final class ShiftedIds {
    private ShiftedIds() {}

    /**
     * Returns the ids, in the order of the new edition, under which another title stands now, while the old title lives
     * on under another id.
     */
    public static List<Item.Id> between(Event before, Event after) {
        Map<Item.Id, String> titles =
                before.items().collect(Collectors.toMap(Item::id, Item::title, (first, second) -> first));
        Map<String, Long> now = after.items().collect(Collectors.groupingBy(Item::title, Collectors.counting()));
        Map<String, Long> then = before.items().collect(Collectors.groupingBy(Item::title, Collectors.counting()));
        return after.items()
                .filter(item -> {
                    String old = titles.getOrDefault(item.id(), item.title());
                    return !old.equals(item.title())
                            && now.containsKey(old)
                            && now.get(old).equals(then.get(old));
                })
                .map(Item::id)
                .toList();
    }
}
