package programmheft.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import programmheft.model.Item;
import programmheft.model.Timing;

/**
 * An item is said to come after another, but stands before it: on an earlier day, or above it on the same day. Also
 * items that are said to come after one another in a circle; one finding for each circle. Left alone: two of which only
 * one has a day, since nobody knows; what is cancelled, or comes after what is.
 */
final class PrerequisiteLater implements Check {
    @Override
    public String code() {
        return "prerequisite-later";
    }

    @Override
    public List<Finding> run(Programme programme) {
        List<Item> uncancelled = programme.survey().uncancelled();
        if (uncancelled.stream().allMatch(item -> after(item).isEmpty())) {
            return List.of();
        }
        Map<Item.Id, Item> items = new LinkedHashMap<>();
        uncancelled.forEach(item -> items.put(item.id(), item));
        PrintedOrder order = PrintedOrder.of(programme.event());
        Map<Item.Id, Item.Id> follows = new LinkedHashMap<>();
        Set<Item.Id> doubtful = new HashSet<>();
        for (Item item : items.values()) {
            other(item, items).ifPresent(other -> {
                if (order.isBefore(item, other)) {
                    doubtful.add(item.id());
                } else {
                    follows.put(item.id(), other.id());
                }
            });
        }
        doubtful.addAll(oneOfEachCircle(follows));
        return items.values().stream()
                .filter(item -> doubtful.contains(item.id()))
                .flatMap(item -> other(item, items).stream()
                        .map(other -> Finding.of(code(), List.of(item.id(), other.id()), item.title(), other.title())))
                .toList();
    }

    /** Returns what an item without a clock time is said to come after. */
    static Optional<Item.Id> after(Item item) {
        return item.timing() instanceof Timing.Unstated unstated ? unstated.after() : Optional.empty();
    }

    private static Optional<Item> other(Item item, Map<Item.Id, Item> items) {
        return after(item).flatMap(other -> Optional.ofNullable(items.get(other)));
    }

    private static Set<Item.Id> oneOfEachCircle(Map<Item.Id, Item.Id> follows) {
        Set<Item.Id> ones = new HashSet<>();
        Map<Item.Id, Item.Id> metFrom = new HashMap<>();
        for (Item.Id start : follows.keySet()) {
            Item.@Nullable Id id = start;
            while (id != null && metFrom.putIfAbsent(id, start) == null) {
                id = follows.get(id);
            }
            // met again on the same walk
            if (id != null && start.equals(metFrom.get(id))) {
                ones.add(id);
            }
        }
        return ones;
    }
}
