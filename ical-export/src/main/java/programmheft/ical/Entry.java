package programmheft.ical;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import programmheft.change.CalendarHistory;

/** One entry of the calendar. Light until its component is asked for, so that a calendar can be written as it is made. */
sealed interface Entry permits SessionEntry, OverviewEntry {
    String uid();

    Instant start();

    /** Returns the room by which entries that start together are sorted; empty if there is none. */
    String room();

    /** Returns the clock times it tells, for the rules of the zone. */
    List<ZonedDateTime> clockTimes();

    /** Returns when it was made and last changed. */
    CalendarHistory.Stamp stamp();

    VEvent component();

    /** Tells who publishes the calendar, if that is asked for. */
    static void organiser(Context context, Lines lines) {
        context.options().organiser().ifPresent(mail -> lines.value("ORGANIZER", "mailto:" + mail));
    }

    /** Returns the properties that tell which entry it is, and which state of it. */
    static Lines identity(Context context, String uid, CalendarHistory.Stamp stamp) {
        String changed = context.times().stamp(stamp.changed());
        return new Lines()
                .text("UID", uid)
                .value("DTSTAMP", changed) // never "now": the same programme gives the same bytes
                .value("CREATED", context.times().stamp(stamp.created()))
                .value("LAST-MODIFIED", changed)
                .value("SEQUENCE", Integer.toString(stamp.sequence()));
    }
}
