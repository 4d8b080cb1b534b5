package programmheft.port;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import programmheft.change.CalendarFold;
import programmheft.change.CalendarHistory;
import programmheft.check.Finding;
import programmheft.model.Event;

/** Keeps every edition of every event. Safe for use by several threads. */
public interface EventStore extends AutoCloseable {
    /**
     * Saves the draft as the next edition. If it says the same as the newest edition, nothing is stored and that one is
     * returned: a save may be repeated at will.
     *
     * @throws StoreException if the store cannot take it; then nothing of it is stored. With the code
     *     {@code store-stale}, if the newest edition is not the one that the draft is based on and says something else
     */
    @CanIgnoreReturnValue
    Edition.Head save(Edition.Draft draft);

    /**
     * Saves the event as its next edition, whatever the newest one is.
     *
     * @param now the instant of saving; cut to the second
     * @throws StoreException if the store cannot take it; then nothing of it is stored
     */
    @CanIgnoreReturnValue
    default Edition.Head save(Event event, Provenance provenance, String source, String sourceDigest, Instant now) {
        return save(Edition.Draft.of(event, provenance, source, sourceDigest, now));
    }

    /** Returns the newest edition. */
    Optional<Edition> find(Event.Id id);

    /** Returns the edition with that number. */
    Optional<Edition> find(Event.Id id, int number);

    /** Returns the newest edition's head of each event, by event id. */
    List<Edition.Head> list();

    /** Returns the heads of all editions of the event, the oldest first; none if the event is not known. */
    List<Edition.Head> history(Event.Id id);

    /**
     * Returns what a calendar shows of the event up to and including that edition, and when each entry last changed. An
     * item counts as cancelled after so many editions without it as the last of them was saved with.
     *
     * @throws IllegalArgumentException if the store has no such edition
     */
    default CalendarFold calendar(Event.Id id, int edition) {
        CalendarFold fold = CalendarFold.empty(CalendarHistory.CANCELLED_AFTER);
        for (Edition.Head head : history(id)) {
            if (head.number() <= edition) {
                Edition one = find(id, head.number()).orElseThrow();
                fold = fold.cancellingAfter(head.cancelAfter())
                        .then(one.event(), one.head().savedAt());
            }
        }
        if (fold.edition() != edition || edition < 1) {
            throw new IllegalArgumentException("there is no edition %s of the event '%s'".formatted(edition, id));
        }
        return fold;
    }

    /**
     * Reads every edition of every event, and the calendar of each newest one; returns what is not as it was saved, nothing
     * if all is well. Takes as long as that takes.
     *
     * @throws StoreException if nothing can be read at all
     */
    default List<Finding> verify() {
        List<Finding> damage = new ArrayList<>();
        for (Edition.Head newest : list()) {
            for (Edition.Head head : history(newest.event())) {
                attempt(() -> find(head.event(), head.number()).isPresent(), damage);
            }
            attempt(() -> calendar(newest.event(), newest.number()).edition() > 0, damage);
        }
        return List.copyOf(damage);
    }

    private static void attempt(BooleanSupplier reading, List<Finding> damage) {
        try {
            boolean unused = reading.getAsBoolean();
        } catch (StoreException failed) {
            if (!damage.contains(failed.finding())) {
                damage.add(failed.finding());
            }
        }
    }

    /** Returns who answers questions to all events at once. */
    default StoreQuestions questions() {
        return new LoadedQuestions(this);
    }

    @Override
    void close();
}
