package programmheft.jdbi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import programmheft.agenda.Agenda;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.Findable;
import programmheft.port.Findables;
import programmheft.port.StoreException;

/** The points of the newest editions in the database. */
final class PointTable {
    /** The version from which on a store has points. */
    static final int SINCE = 5;

    /** How many points an event may have: so many keys are its own. */
    private static final long KEYS = 1 << 20;

    private final Handle handle;
    private final WordIndex words;

    PointTable(Handle handle, WordIndex words) {
        this.handle = handle;
        this.words = words;
    }

    /** A point that is there already. */
    private record There(long pk, String item, long ordinal, String digest) {}

    /** The points of an edition as they were made, from which those of the next one follow. */
    static final class Made {
        private final List<There> there;
        private final Findables findables;
        private final Map<String, PointRow> rows;

        private Made(List<There> there, Findables findables, List<PointRow> rows) {
            this.there = there;
            this.findables = findables;
            this.rows = rows.stream().collect(Collectors.toMap(PointRow::item, row -> row));
        }
    }

    /** Returns the events whose points are not those of their newest edition. */
    List<Event.Id> lacking() {
        return handle.createQuery("select event.id from event where coalesce(points_edition, 0) <>"
                        + " (select max(number) from edition where edition.event_pk = event.pk) order by event.id")
                .map((row, context) -> new Event.Id(row.getString(1)))
                .list();
    }

    /** Makes the points of all events that lack them; a damaged edition keeps the others from nothing. */
    void makeUp(Errors errors) {
        Archive archive = new Archive(handle, errors);
        for (Event.Id id : lacking()) {
            try {
                archive.newest(id).ifPresent(edition -> renew(edition.head(), edition.event()));
            } catch (StoreException damaged) {
                if (!damaged.finding().code().equals(Errors.DAMAGED)) {
                    throw damaged;
                }
            }
        }
    }

    /** Makes the points those of the edition, which is the newest one; what stayed as it was is not touched. */
    void renew(Edition.Head head, Event event) {
        long eventKey = new Editions(handle).eventKey(head.event());
        if (edition(eventKey) != head.number()) {
            Made unused = renew(eventKey, head.number(), Agenda.of(event), null);
        }
    }

    /**
     * Makes the points those of the newest edition.
     *
     * @param last those of the edition before, if they are known
     */
    Made renew(long eventKey, int edition, Agenda agenda, @Nullable Made last) {
        List<There> before = last == null ? there(eventKey) : last.there;
        Findables findables = last == null ? Findables.of(agenda) : last.findables.then(agenda);
        List<PointRow> rows = rows(findables, before, last == null ? Map.of() : last.rows);
        Map<String, String> wanted = rows.stream().collect(Collectors.toMap(PointRow::item, PointRow::digest));
        List<There> staying = new ArrayList<>();
        List<There> gone = new ArrayList<>();
        before.forEach(one -> (one.digest().equals(wanted.get(one.item())) ? staying : gone).add(one));
        delete(gone);
        staying.addAll(insert(eventKey, rows, staying));
        handle.execute("update event set points_edition = ? where pk = ?", edition, eventKey);
        return new Made(staying, findables, rows);
    }

    /** Returns the edition that the points of an event are those of, 0 if they were never made. */
    int edition(long eventKey) {
        return handle.createQuery("select coalesce(points_edition, 0) from event where pk = :event")
                .bind("event", eventKey)
                .map((row, context) -> row.getInt(1))
                .one();
    }

    private List<There> there(long eventKey) {
        return handle.createQuery("select pk, item, ordinal, digest from programme_point where event_pk = :event")
                .bind("event", eventKey)
                .map((row, context) -> new There(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)))
                .list();
    }

    /** Returns the rows that the points of an event should be, in the order of those that are there. */
    List<PointRow> rows(long eventKey, Event event) {
        return rows(Findables.of(Agenda.of(event)), there(eventKey), Map.of());
    }

    private static List<PointRow> rows(Findables findables, List<There> before, Map<String, PointRow> last) {
        List<String> items = findables.all().stream().map(PointRow::item).toList();
        Map<String, Long> known = before.stream().collect(Collectors.toMap(There::item, There::ordinal));
        List<Long> ordinals = Ordinals.of(known, items);
        List<PointRow> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Findable findable = findables.all().get(i);
            PointRow same = last.get(items.get(i));
            rows.add(
                    same != null && same.isOf(ordinals.get(i), findable)
                            ? same
                            : PointRow.of(items.get(i), ordinals.get(i), findable));
        }
        return rows;
    }

    private void delete(List<There> gone) {
        if (gone.isEmpty()) {
            return;
        }
        for (String statement : List.of(
                "delete from programme_person where point_pk = ?",
                words.delete(),
                "delete from programme_point where pk = ?")) {
            PreparedBatch batch = handle.prepareBatch(statement);
            gone.forEach(one -> batch.add(one.pk()));
            batch.execute();
        }
    }

    /** Adds the points that do not stay, and returns them. */
    private List<There> insert(long eventKey, List<PointRow> rows, List<There> staying) {
        Set<String> there = staying.stream().map(There::item).collect(Collectors.toSet());
        List<PointRow> come =
                rows.stream().filter(row -> !there.contains(row.item())).toList();
        if (come.isEmpty()) {
            return List.of();
        }
        List<Long> keys = freeKeys(eventKey, come.size(), staying);
        insertPoints(eventKey, come, keys);
        insertPersons(come, keys);
        PreparedBatch batch = handle.prepareBatch(words.insert());
        for (int i = 0; i < come.size(); i++) {
            batch.add(keys.get(i), words.words(come.get(i).findable().words()));
        }
        batch.execute();
        List<There> added = new ArrayList<>();
        for (int i = 0; i < come.size(); i++) {
            PointRow row = come.get(i);
            added.add(new There(keys.get(i), row.item(), row.ordinal(), row.digest()));
        }
        return added;
    }

    private void insertPoints(long eventKey, List<PointRow> come, List<Long> keys) {
        PreparedBatch batch = handle.prepareBatch("insert into programme_point(pk, event_pk, " + PointRow.COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < come.size(); i++) {
            batch.bind(0, keys.get(i)).bind(1, eventKey);
            int position = 2;
            for (Object cell : come.get(i).cells()) {
                batch.bind(position++, cell);
            }
            batch.add();
        }
        batch.execute();
    }

    private void insertPersons(List<PointRow> come, List<Long> keys) {
        PreparedBatch batch =
                handle.prepareBatch("insert into programme_person(person, point_pk, name) values (?, ?, ?)");
        for (int i = 0; i < come.size(); i++) {
            long key = keys.get(i);
            come.get(i).findable().persons().forEach((person, name) -> batch.add(person, key, name));
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static List<Long> freeKeys(long eventKey, int count, Collection<There> staying) {
        Set<Long> taken = staying.stream().map(There::pk).collect(Collectors.toSet());
        List<Long> free = new ArrayList<>();
        for (long key = eventKey * KEYS; free.size() < count; key++) {
            if (!taken.contains(key)) {
                free.add(key);
            }
        }
        return free;
    }
}
