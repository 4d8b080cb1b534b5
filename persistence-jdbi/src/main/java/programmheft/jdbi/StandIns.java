package programmheft.jdbi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Timing;

/**
 * What stands for an item in an edition where only its place matters: an item without parts that has its id, and if it
 * is not there any more, all that was said of it at last.
 */
final class StandIns {
    private final PastItems items;
    private final PastEditions past;
    private final Map<DayDate, Set<String>> days = new HashMap<>();
    private final Set<String> there = new HashSet<>();
    private final Map<String, StandIn> known = new HashMap<>();

    /** An item, and the rows of who and what it names. */
    record StandIn(Item item, Rows named) {}

    /** Prepares for items that the event may lack. */
    StandIns(PastItems items, PastEditions past, Event event) {
        this.items = items;
        this.past = past;
        event.items().forEach(item -> there.add(item.id().value()));
        event.days().forEach(day -> days.putIfAbsent(day.when(), ids(day)));
    }

    private static Set<String> ids(Day day) {
        return day.items().stream().map(item -> item.id().value()).collect(Collectors.toSet());
    }

    /** Tells whether the item is on the first day of that date, and no part. */
    boolean isStillOn(DayDate when, String id) {
        return days.getOrDefault(when, Set.of()).contains(id);
    }

    StandIn of(String id) {
        return known.computeIfAbsent(
                id, missing -> there.contains(missing) ? new StandIn(named(missing), new Rows()) : atLast(missing));
    }

    private StandIn atLast(String id) {
        Lasting last = items.atLast(id);
        Rows rows = past.with(List.of(last.row()), last.until() - 1);
        Item item = new ItemAssembly(rows).item(last.row());
        return new StandIn(
                item.timing() instanceof Timing.Unstated
                        ? item.toBuilder().timing(Timing.unstated()).build()
                        : item,
                rows);
    }

    private static Item named(String id) {
        return Item.builder(id, id).build();
    }
}
