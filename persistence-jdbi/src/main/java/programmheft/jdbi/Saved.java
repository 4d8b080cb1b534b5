package programmheft.jdbi;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.port.Edition;

/**
 * An edition as it was just saved, with all that was made for it: the next edition then costs little more than what
 * changed. Worth something only as long as the database says that it is the newest one.
 */
final class Saved {
    private final Editions.Entry entry;
    private final Event event;
    private final Rows rows;
    private final Calendars.Made calendar;
    private final PointTable.Made points;

    Saved(Editions.Entry entry, Event event, Rows rows, Calendars.Made calendar, PointTable.Made points) {
        this.entry = entry;
        this.event = event;
        this.rows = rows;
        this.calendar = calendar;
        this.points = points;
    }

    Editions.Entry entry() {
        return entry;
    }

    Edition.Head head() {
        return entry.head();
    }

    Rows rows() {
        return rows;
    }

    Calendars.Made calendar() {
        return calendar;
    }

    PointTable.Made points() {
        return points;
    }

    boolean says(Event other) {
        return event.equals(other);
    }

    /** Tells whether this is what the database holds as the newest edition. */
    boolean isAsOf(Editions.Entry newest) {
        return entry.equals(newest);
    }

    /** Returns about how much memory this takes, in items: also of older editions that held what is missing since. */
    int size() {
        return rows.of(Table.ITEM).size() * (1 + calendar.fold().missing().size());
    }

    /** Returns the items that no changed row belongs to, with their parts. */
    Map<String, Item> staying(RowChanges changes) {
        Set<String> changed = changes.items();
        Map<String, Item> staying = new HashMap<>();
        event.items()
                .filter(item -> item.withParts()
                        .noneMatch(part -> changed.contains(part.id().value())))
                .forEach(item -> staying.put(item.id().value(), item));
        return staying;
    }
}
