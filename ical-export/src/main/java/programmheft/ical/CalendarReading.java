package programmheft.ical;

import java.util.List;
import programmheft.change.CalendarFold;
import programmheft.change.CalendarHistory;
import programmheft.change.CalendarHistory.Published;
import programmheft.model.Event;
import programmheft.port.Reading;

/**
 * What a reader took from a calendar.
 *
 * @param reading all that the calendar shows, also what the newest edition lacks
 * @param history when each of its entries was made and last changed
 * @param whole whether it is one of ours, and of a whole event: only then its UIDs are those that a next edition gets
 */
public record CalendarReading(Reading reading, CalendarHistory history, boolean whole) {
    /** Returns the calendar, to be gone on with by the next edition as if a store had kept the ones before it. */
    public CalendarFold calendar() {
        return calendar(CalendarHistory.CANCELLED_AFTER);
    }

    /**
     * Returns the same, where another number of editions without an item means that it is cancelled.
     *
     * @param cancelAfter at least 1
     */
    public CalendarFold calendar(int cancelAfter) {
        Event shown = reading.event();
        Event newest = new NewestEdition(shown, history).event();
        int number = history.whole().lastEdition();
        return CalendarFold.resume(
                cancelAfter,
                withDigests(newest),
                edition -> new Published(
                        edition == number ? newest : shown, history.event().changed()));
    }

    /** A calendar that no store knows says no digest of the event: it is the one of what was read. */
    private CalendarHistory withDigests(Event newest) {
        CalendarHistory.Entry told = history.whole();
        if (!told.exported().isEmpty()) {
            return history;
        }
        CalendarHistory.Entry read = CalendarHistory.of(
                        List.of(new Published(newest, told.stamp().changed())))
                .whole();
        return new CalendarHistory(
                new CalendarHistory.Entry(
                        told.stamp(), read.exported(), read.placed(), told.lastEdition(), 0, told.cancelled()),
                history.entries());
    }
}
