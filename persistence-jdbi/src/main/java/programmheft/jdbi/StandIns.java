package programmheft.jdbi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Item;
import programmheft.model.Timing;

/**
 * What stands for an item in an edition where only its place matters: an item without parts that has its id, and if it
 * is not there any more, all that was said of it at last.
 */
final class StandIns {
    private final PastEditions past;
    private final Map<DayDate, Set<String>> days = new HashMap<>();
    private final Set<String> there;
    private final Map<String, StandIn> known = new HashMap<>();

    /** An item, and the rows of who and what it names. */
    record StandIn(Item item, Rows named) {}

    /**
     * Prepares for any items.
     *
     * @param there the ids of those that are still there
     */
    StandIns(PastEditions past, Set<String> there, List<Day> staying) {
        this.past = past;
        this.there = there;
        staying.forEach(day -> days.putIfAbsent(day.when(), ids(day)));
    }

    private static Set<String> ids(Day day) {
        return day.items().stream().map(item -> item.id().value()).collect(Collectors.toSet());
    }

    /** Tells whether the item stays on the first day of that date, and is no part. */
    boolean staysOn(DayDate when, String id) {
        return days.getOrDefault(when, Set.of()).contains(id);
    }

    StandIn of(String id) {
        return known.computeIfAbsent(
                id, missing -> there.contains(missing) ? new StandIn(named(missing), new Rows()) : atLast(missing));
    }

    private StandIn atLast(String id) {
        Rows rows = past.of(List.of(id), past.last(id));
        Item item = new ItemAssembly(rows).item(rows.of(Table.ITEM).get(0));
        boolean follows = item.timing() instanceof Timing.Unstated;
        return new StandIn(follows ? item.toBuilder().timing(Timing.unstated()).build() : item, rows);
    }

    private static Item named(String id) {
        return Item.builder(id, id).build();
    }
}
