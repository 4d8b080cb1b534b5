package programmheft.jdbi;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import programmheft.agenda.Agenda;
import programmheft.change.CalendarFold;
import programmheft.change.CalendarHistory;
import programmheft.model.Event;
import programmheft.port.Edition;

/**
 * The calendars of the newest editions, kept so that they need not be made from all editions each time, within one
 * transaction. What is kept is compared with its digest.
 */
final class Calendars {
    private final Handle handle;
    private final Errors errors;
    private final Editions editions;
    private final Archive archive;

    Calendars(Handle handle, Errors errors) {
        this.handle = handle;
        this.errors = errors;
        this.editions = new Editions(handle);
        this.archive = new Archive(handle, errors);
    }

    /** Tells whether that is the newest edition, saved by a program that did not keep calendars yet. */
    boolean lack(Event.Id id, int edition) {
        return editions.newest(id)
                .filter(newest -> newest.head().number() == edition && newest.calendarDigest() == null)
                .isPresent();
    }

    /** Makes the calendar of the newest edition from all editions, unless it is kept already. */
    void makeUpFor(Event.Id id) {
        editions.newest(id)
                .filter(newest -> newest.calendarDigest() == null)
                .ifPresent(newest -> editions.addCalendar(
                        newest,
                        CalendarRow.digest(
                                table(newest).replace(List.of(), folded(id).history()))));
    }

    /** Returns the calendar that is kept, which needs no database any more; nothing if it is that of another edition. */
    Optional<CalendarFold> kept(Event.Id id, int edition) {
        return editions.newest(id)
                .filter(newest -> newest.head().number() == edition && newest.calendarDigest() != null)
                .map(newest -> {
                    CalendarHistory history = history(newest, rows(table(newest)));
                    Event event = archive.load(newest).event();
                    Remains remains = new Remains(rowSets(newest), history, event, List.of());
                    errors.assembled(remains::all);
                    return resumed(newest, history, number -> number == edition ? event : remains.of(number));
                });
    }

    /**
     * The calendar of an edition as it was made, from which that of the next one follows.
     *
     * @param digest of what is kept of it
     */
    record Made(CalendarFold fold, List<CalendarRow> rows, String digest) {}

    /**
     * Goes on with one more edition.
     *
     * @param last that of the edition before, if it is known
     */
    Made goOn(Optional<Editions.Entry> newest, long eventKey, Edition.Draft draft, Agenda agenda, @Nullable Made last) {
        CalendarTable table = new CalendarTable(handle, eventKey);
        List<CalendarRow> rows = last == null ? rows(table) : last.rows;
        CalendarFold fold = last == null ? before(newest, rows, agenda.event()) : last.fold;
        CalendarFold next = fold.cancellingAfter(draft.cancelAfter()).then(agenda, Archive.savedAt(draft));
        List<CalendarRow> made = table.replace(rows, next.history());
        return new Made(next, made, CalendarRow.digest(made));
    }

    private CalendarFold before(Optional<Editions.Entry> newest, List<CalendarRow> rows, Event next) {
        return newest.map(entry -> before(entry, rows, next))
                .orElseGet(() -> CalendarFold.empty(CalendarHistory.CANCELLED_AFTER));
    }

    /** Of the edition before, only what the next one lacks is looked at. */
    private CalendarFold before(Editions.Entry newest, List<CalendarRow> rows, Event next) {
        if (newest.calendarDigest() == null) {
            return folded(newest.head().event());
        }
        CalendarHistory history = history(newest, rows);
        Remains remains = new Remains(rowSets(newest), history, next, next.days());
        return resumed(newest, history, number -> errors.assembled(() -> remains.of(number)));
    }

    private CalendarFold folded(Event.Id id) {
        CalendarFold fold = CalendarFold.empty(CalendarHistory.CANCELLED_AFTER);
        for (Editions.Entry entry : editions.all(id)) {
            Edition edition = archive.load(entry);
            fold = next(fold, edition.event(), edition.head());
        }
        return fold;
    }

    private static CalendarFold next(CalendarFold fold, Event event, Edition.Head head) {
        return fold.cancellingAfter(head.cancelAfter()).then(event, head.savedAt());
    }

    private static CalendarFold resumed(Editions.Entry newest, CalendarHistory history, IntFunction<Event> editions) {
        return CalendarFold.resume(
                CalendarHistory.CANCELLED_AFTER,
                history,
                number -> new CalendarHistory.Published(
                        editions.apply(number), newest.head().savedAt()));
    }

    private CalendarHistory history(Editions.Entry newest, List<CalendarRow> rows) {
        Edition.Head head = newest.head();
        if (!CalendarRow.digest(rows).equals(newest.calendarDigest())) {
            throw errors.of(Errors.DAMAGED, "the calendar of '" + head.event() + "' is not what was saved");
        }
        return CalendarRow.history(rows, head.number());
    }

    private List<CalendarRow> rows(CalendarTable table) {
        return errors.assembled(table::rows);
    }

    private CalendarTable table(Editions.Entry newest) {
        return new CalendarTable(handle, newest.eventKey());
    }

    private RowSets rowSets(Editions.Entry newest) {
        return new RowSets(handle, newest.eventKey());
    }
}
