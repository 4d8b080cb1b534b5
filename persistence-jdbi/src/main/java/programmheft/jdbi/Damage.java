package programmheft.jdbi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import programmheft.model.Event;
import programmheft.port.Edition;

/** Looks for what is not as it was saved and no digest of an edition tells. */
final class Damage {
    private final Handle handle;
    private final WordIndex words;

    Damage(Handle handle, WordIndex words) {
        this.handle = handle;
        this.words = words;
    }

    /** Returns which events lack an edition between others. */
    List<String> gaps() {
        return handle.createQuery("select event.id from edition join event on event.pk = edition.event_pk"
                        + " group by event.id having count(*) <> max(number) order by event.id")
                .map((row, context) -> "an edition of '" + row.getString(1) + "' is missing")
                .list();
    }

    /** Tells whether the event is found by what its newest edition says; also if that was never promised. */
    boolean isFoundAsSaved(Edition newest) {
        Event event = newest.event();
        long eventKey = new Editions(handle).eventKeyOf(event.id());
        PointTable table = new PointTable(handle, words);
        if (table.edition(eventKey) == 0) {
            return true;
        }
        List<PointRow> rows = table.rows(eventKey, event);
        return table.edition(eventKey) == newest.head().number()
                && points(eventKey).equals(cells(rows))
                && persons(eventKey).equals(namesOf(rows))
                && wordsOf(eventKey).equals(wordsOf(rows));
    }

    private static Map<String, List<String>> cells(List<PointRow> rows) {
        Map<String, List<String>> cells = new TreeMap<>();
        rows.forEach(row -> cells.put(
                row.item(), row.cells().stream().map(Objects::toString).toList()));
        return cells;
    }

    private Map<String, List<String>> points(long eventKey) {
        Map<String, List<String>> points = new TreeMap<>();
        int columns = PointRow.COLUMNS.split(", ", -1).length;
        handle.createQuery("select " + PointRow.COLUMNS + " from programme_point where event_pk = :event")
                .bind("event", eventKey)
                .map((row, context) -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        cells.add(Objects.toString(row.getObject(i)));
                    }
                    return cells;
                })
                .forEach(cells -> points.put(cells.get(0), cells));
        return points;
    }

    private static Set<String> namesOf(List<PointRow> rows) {
        Set<String> names = new HashSet<>();
        rows.forEach(row -> row.findable()
                .persons()
                .forEach((person, name) -> names.add(String.join("\n", row.item(), person, name))));
        return names;
    }

    private Set<String> persons(long eventKey) {
        return new HashSet<>(handle.createQuery("select item, person, name from programme_person"
                        + " join programme_point on pk = point_pk where event_pk = :event")
                .bind("event", eventKey)
                .map((row, context) -> String.join("\n", row.getString(1), row.getString(2), row.getString(3)))
                .list());
    }

    private static Map<String, Set<String>> wordsOf(List<PointRow> rows) {
        Map<String, Set<String>> all = new HashMap<>();
        rows.forEach(row -> all.put(row.item(), row.findable().words()));
        return all;
    }

    private Map<String, Set<String>> wordsOf(long eventKey) {
        Map<String, Set<String>> all = new HashMap<>();
        handle.createQuery("select item, cast(words as text) from programme_word join programme_point on pk = "
                        + "programme_word." + words.key() + " where event_pk = :event")
                .bind("event", eventKey)
                .map((row, context) -> Map.entry(row.getString(1), words.read(row.getString(2))))
                .forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }
}
