package programmheft.port;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import programmheft.change.CalendarHistory;
import programmheft.model.Event;

/** Keeps every edition of every event. Safe for use by several threads. */
public interface EventStore extends AutoCloseable {
    /**
     * Saves the event as its next edition. If it says the same as the newest edition, nothing is stored and that one is
     * returned: a save may be repeated at will.
     *
     * @param now the instant of saving; cut to the second
     * @throws StoreException if the store cannot take it; then nothing of it is stored
     */
    @CanIgnoreReturnValue
    Edition.Head save(Event event, Provenance provenance, String source, String sourceDigest, Instant now);

    /** Returns the newest edition. */
    Optional<Edition> find(Event.Id id);

    /** Returns the edition with that number. */
    Optional<Edition> find(Event.Id id, int number);

    /** Returns the newest edition's head of each event, by event id. */
    List<Edition.Head> list();

    /** Returns the heads of all editions of the event, the oldest first; none if the event is not known. */
    List<Edition.Head> history(Event.Id id);

    /**
     * Returns when each calendar entry of the event last changed, up to and including that edition.
     *
     * @throws IllegalArgumentException if the store has no such edition
     */
    default CalendarHistory calendarHistory(Event.Id id, int edition) {
        return CalendarHistory.of(history(id).stream()
                .filter(head -> head.number() <= edition)
                .flatMap(head -> find(id, head.number()).stream())
                .map(one ->
                        new CalendarHistory.Published(one.event(), one.head().savedAt()))
                .toList());
    }

    @Override
    void close();
}
