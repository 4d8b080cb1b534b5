package programmheft.change;

import com.google.common.collect.Maps;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * When each calendar entry of an event was first published and when it last changed. A pure fold over the editions, so
 * that it is the same however often it is made.
 *
 * @param event the stamp of the entry for the event as a whole
 * @param items the stamps of the entries for slots, by item
 */
public record CalendarHistory(Stamp event, Map<Item.Id, Stamp> items) {
    /**
     * The history of one calendar entry.
     *
     * @param created when the entry was first published
     * @param changed when what is exported of it last changed: LAST-MODIFIED (RFC 5545, section 3.8.7.3)
     * @param sequence the SEQUENCE (RFC 5545, section 3.8.7.4), 0 as long as changes are not counted
     */
    public record Stamp(Instant created, Instant changed, int sequence) {}

    /** An edition of the event and when it was saved. */
    public record Published(Event event, Instant savedAt) {}

    public CalendarHistory {
        items = Collections.unmodifiableMap(new HashMap<>(items));
    }

    /** Returns the history of an event that was never stored: everything is as old as its document. */
    public static CalendarHistory unstored(Instant documentTime) {
        Stamp stamp = new Stamp(
                documentTime.truncatedTo(ChronoUnit.SECONDS), documentTime.truncatedTo(ChronoUnit.SECONDS), 0);
        return new CalendarHistory(stamp, Map.of());
    }

    /**
     * Returns the history that the editions tell. A change moves the stamp on, by a second at least, even if its edition
     * was saved with an earlier instant than the one before.
     *
     * @param editions all editions of one event, the oldest first
     * @throws IllegalArgumentException if there is none
     */
    public static CalendarHistory of(List<Published> editions) {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("a history needs at least one edition");
        }
        Published first = editions.get(0);
        Seen whole = Seen.first(CanonicalForm.digest(first.event()), first.savedAt());
        Map<Item.Id, Seen> items = new HashMap<>();
        for (Published edition : editions) {
            whole = whole.then(CanonicalForm.digest(edition.event()), edition.savedAt());
            Exported.digests(edition.event()).forEach((id, now) -> {
                Seen before = items.getOrDefault(id, Seen.first(now, edition.savedAt()));
                items.put(id, before.then(now, edition.savedAt()));
            });
        }
        return new CalendarHistory(whole.stamp(), Map.copyOf(Maps.transformValues(items, Seen::stamp)));
    }

    /** What an entry last looked like, and its stamp so far. */
    private record Seen(Stamp stamp, String exported) {
        static Seen first(String exported, Instant savedAt) {
            return new Seen(new Stamp(savedAt, savedAt, 0), exported);
        }

        Seen then(String now, Instant savedAt) {
            // readers of calendars take a stamp that did not move on for no change, whatever the clock of the saver
            // said
            Instant moved =
                    savedAt.isAfter(stamp.changed()) ? savedAt : stamp.changed().plusSeconds(1);
            return now.equals(exported) ? this : new Seen(new Stamp(stamp.created(), moved, 0), now);
        }
    }

    /** Returns the stamp of an item's entry; that of the whole event if the item has none of its own. */
    public Stamp of(Item.Id item) {
        return items.getOrDefault(item, event);
    }
}
