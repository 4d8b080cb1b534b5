package programmheft.change;

import com.google.common.collect.Maps;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * When each calendar entry of an event was first published, when it last changed and how often. A pure fold over the
 * editions, so that it is the same however often it is made: {@link CalendarFold} makes it.
 *
 * @param whole the entry for the event as a whole
 * @param entries the entries for slots, by item, also for items that have vanished since
 */
public record CalendarHistory(Entry whole, Map<Item.Id, Entry> entries) {
    /** After so many editions without it, an item counts as cancelled. */
    public static final int CANCELLED_AFTER = 3;

    /**
     * What a calendar entry says of its own history.
     *
     * @param created when the entry was first published
     * @param changed when what is exported of it last changed: LAST-MODIFIED (RFC 5545, section 3.8.7.3)
     * @param sequence how often start, end, room or status changed: SEQUENCE (RFC 5545, section 3.8.7.4)
     */
    public record Stamp(Instant created, Instant changed, int sequence) {}

    /**
     * The history of one calendar entry.
     *
     * @param exported the digest of everything that is exported of it
     * @param placed the digest of its start, end, room and status
     * @param lastEdition the newest edition that holds it
     * @param missing how many editions since then do not hold it
     * @param cancelled when it was cancelled, if it is
     */
    public record Entry(
            Stamp stamp, String exported, String placed, int lastEdition, int missing, Optional<Instant> cancelled) {
        /** Returns the entry of something that no store keeps. */
        public static Entry unstored(Stamp stamp) {
            return new Entry(stamp, "", "", 1, 0, Optional.empty());
        }
    }

    /** An edition of the event and when it was saved. */
    public record Published(Event event, Instant savedAt) {}

    public CalendarHistory {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** Returns the history of an event that was never stored: everything is as old as its document. */
    public static CalendarHistory unstored(Instant documentTime) {
        Instant time = documentTime.truncatedTo(ChronoUnit.SECONDS);
        return new CalendarHistory(Entry.unstored(new Stamp(time, time, 0)), Map.of());
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
        CalendarFold fold = CalendarFold.empty(CANCELLED_AFTER);
        for (Published edition : editions) {
            fold = fold.then(edition.event(), edition.savedAt());
        }
        return fold.history();
    }

    /** Returns the stamp of the entry for the event as a whole. */
    public Stamp event() {
        return whole.stamp();
    }

    /** Returns the stamps of the entries for slots, by item. */
    public Map<Item.Id, Stamp> items() {
        return Collections.unmodifiableMap(Maps.transformValues(entries, Entry::stamp));
    }

    /** Returns the stamp of an item's entry; that of the whole event if the item has none of its own. */
    public Stamp of(Item.Id item) {
        Entry entry = entries.get(item);
        return entry == null ? event() : entry.stamp();
    }
}
