package programmheft.jdbi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import programmheft.change.CalendarHistory;
import programmheft.model.Day;
import programmheft.model.Event;

/**
 * Older editions, cut down to what a calendar still shows of them: the items that an event no longer has. Of however
 * many editions they are, the rows are read once.
 */
final class Remains {
    private final RowSets rows;
    private final Event without;
    private final List<Day> staying;
    private final Set<String> there;
    private final Map<Integer, Set<String>> lost = new TreeMap<>();
    private final Map<Integer, Event> found = new HashMap<>();

    /**
     * Prepares the search for what the event lacks; nothing is read yet.
     *
     * @param history tells which edition held each item last
     * @param staying days of which nothing is taken any more before the items are put back
     */
    Remains(RowSets rows, CalendarHistory history, Event without, List<Day> staying) {
        this.rows = rows;
        this.without = without;
        this.staying = staying;
        there = without.items().map(item -> item.id().value()).collect(Collectors.toSet());
        history.entries().forEach((item, entry) -> {
            if (!there.contains(item.value())) {
                lost.computeIfAbsent(entry.lastEdition(), none -> new HashSet<>())
                        .add(item.value());
            }
        });
    }

    /** Returns what is left of an edition. */
    Event of(int edition) {
        return all().getOrDefault(edition, without);
    }

    /** Reads everything, unless that is done; what is asked later needs no database. */
    Map<Integer, Event> all() {
        if (found.isEmpty() && !lost.isEmpty()) {
            PastItems items = new PastItems(rows);
            Map<Integer, List<String>> kept = new TreeMap<>();
            lost.forEach((edition, ids) -> kept.put(edition, items.around(ids, edition)));
            Set<String> wanted = kept.values().stream().flatMap(List::stream).collect(Collectors.toSet());
            PastEditions past = new PastEditions(rows, id -> wanted.contains(id) || !there.contains(id));
            StandIns standIns = new StandIns(past, there, staying);
            kept.forEach(
                    (edition, ids) -> found.put(edition, new Cutting(edition, items, past, standIns).of(ids, without)));
        }
        return found;
    }
}
