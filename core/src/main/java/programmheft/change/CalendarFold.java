package programmheft.change;

import com.google.common.base.Suppliers;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import programmheft.agenda.Agenda;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Status;

/**
 * What a calendar shows after some editions, and the history of its entries. An item that vanished stays in it as it
 * was; after some editions without it, it stays as cancelled, until the event is over. Each step gives a new value.
 */
public final class CalendarFold {
    private final int cancelAfter;
    private final int edition;
    private final CalendarHistory history;
    private final Map<Item.Id, Supplier<Event>> lastHeldBy;
    private final Supplier<Event> newest;
    private final Supplier<Event> shown;
    private final @Nullable Exported exported;

    private CalendarFold(
            int cancelAfter,
            int edition,
            CalendarHistory history,
            Map<Item.Id, Supplier<Event>> lastHeldBy,
            Supplier<Event> newest,
            Supplier<Event> shown,
            @Nullable Exported exported) {
        this.cancelAfter = cancelAfter;
        this.edition = edition;
        this.history = history;
        this.lastHeldBy = lastHeldBy;
        this.newest = newest;
        this.shown = shown;
        this.exported = exported;
    }

    /**
     * Begins before the first edition.
     *
     * @param cancelAfter after so many editions without it an item counts as cancelled, at least 1
     */
    public static CalendarFold empty(int cancelAfter) {
        requireOne(cancelAfter);
        Event nothing = Event.builder("none", "-").build();
        CalendarHistory history = CalendarHistory.unstored(Instant.EPOCH);
        return new CalendarFold(cancelAfter, 0, history, Map.of(), () -> nothing, () -> nothing, null);
    }

    private static void requireOne(int cancelAfter) {
        if (cancelAfter < 1) {
            throw new IllegalArgumentException("an item is cancelled after 1 edition at least, not " + cancelAfter);
        }
    }

    /**
     * Returns the same state, from which later editions go on with another patience.
     *
     * @param editions after so many editions without it an item counts as cancelled, at least 1
     */
    public CalendarFold cancellingAfter(int editions) {
        requireOne(editions);
        return new CalendarFold(editions, edition, history, lastHeldBy, newest, shown, exported);
    }

    /**
     * Goes on after an edition whose history was kept.
     *
     * @param edition the number of that edition
     * @param editions finds an edition by its number; asked for that one and for those that last held what vanished
     */
    public static CalendarFold resume(
            int cancelAfter, int edition, CalendarHistory history, IntFunction<Event> editions) {
        return resumed(
                cancelAfter,
                edition,
                history,
                number -> new CalendarHistory.Published(
                        editions.apply(number), history.event().changed()));
    }

    /**
     * Goes on after the edition whose history was kept.
     *
     * @param editions finds an edition by its number; asked when it is needed and not before: for that one, and for
     *     those that last held what vanished. Of these, only what vanished matters, with what it is in and who appears
     *     in it, and the ids of what stands beside it
     */
    public static CalendarFold resume(
            int cancelAfter, CalendarHistory history, IntFunction<CalendarHistory.Published> editions) {
        return resumed(cancelAfter, history.whole().lastEdition(), history, editions);
    }

    private static CalendarFold resumed(
            int cancelAfter, int edition, CalendarHistory history, IntFunction<CalendarHistory.Published> editions) {
        Map<Integer, CalendarHistory.Published> found = new ConcurrentHashMap<>();
        IntFunction<CalendarHistory.Published> once = number -> found.computeIfAbsent(number, editions::apply);
        Map<Item.Id, Supplier<Event>> lastHeldBy = new LinkedHashMap<>();
        history.entries().forEach((item, entry) -> {
            if (entry.missing() > 0) {
                lastHeldBy.put(item, () -> once.apply(entry.lastEdition()).event());
            }
        });
        Supplier<Event> shown = Suppliers.memoize(() -> {
            CalendarHistory.Published newest = once.apply(edition);
            return shown(newest.event(), newest.savedAt(), history, lastHeldBy);
        });
        return new CalendarFold(
                cancelAfter,
                edition,
                history,
                lastHeldBy,
                () -> once.apply(edition).event(),
                shown,
                null);
    }

    private static Event shown(
            Event event, Instant savedAt, CalendarHistory history, Map<Item.Id, Supplier<Event>> gone) {
        return gone.isEmpty() || Vanished.isOver(event, savedAt)
                ? event
                : Vanished.shownWith(event, history, Maps.transformValues(gone, Supplier::get));
    }

    /** Returns the state after one more edition. */
    public CalendarFold then(Event event, Instant savedAt) {
        return then(Agenda.of(event), savedAt);
    }

    /** Returns the state after one more edition, whose agenda is made already. */
    @SuppressWarnings("ReferenceEquality") // the agenda of what is shown is at hand if it is the edition itself
    public CalendarFold then(Agenda agenda, Instant savedAt) {
        Event event = agenda.event();
        int number = edition + 1;
        Map<Item.Id, Supplier<Event>> gone = new LinkedHashMap<>();
        Map<Item.Id, CalendarHistory.Entry> waiting = new LinkedHashMap<>();
        Map<Item.Id, Status> held = event.items().collect(Collectors.toMap(Item::id, Item::status));
        history.entries().forEach((item, entry) -> {
            if (!held.containsKey(item)) {
                gone.put(item, entry.missing() == 0 ? newest : lastHeldBy.getOrDefault(item, newest));
                waiting.put(item, missingOnceMore(entry, savedAt));
            }
        });
        Event next = shown(event, savedAt, new CalendarHistory(history.whole(), waiting), gone);
        Map<Item.Id, CalendarHistory.Entry> entries = new LinkedHashMap<>(waiting);
        Agenda shownThen = next == event ? agenda : Agenda.of(next);
        Exported exports = exported == null ? Exported.of(shownThen) : Exported.of(shownThen, exported);
        exports.digests().forEach((item, now) -> {
            CalendarHistory.Entry before =
                    waiting.getOrDefault(item, history.entries().get(item));
            CalendarHistory.Entry seen = seen(before, now, savedAt);
            boolean vanished = waiting.containsKey(item);
            entries.put(item, vanished ? seen : there(seen, number, now.cancelled(), savedAt));
        });
        history.entries()
                .forEach((item, entry) -> entries.computeIfAbsent(
                        item, timeless -> there(entry, number, held.get(timeless) == Status.CANCELLED, savedAt)));
        CalendarHistory.Entry whole = there(
                seen(edition == 0 ? null : history.whole(), exports.whole(event), savedAt), number, false, savedAt);
        return new CalendarFold(
                cancelAfter, number, new CalendarHistory(whole, entries), gone, () -> event, () -> next, exports);
    }

    private CalendarHistory.Entry missingOnceMore(CalendarHistory.Entry entry, Instant savedAt) {
        int missing = entry.missing() + 1;
        boolean wasCancelled = entry.cancelled().isPresent();
        Optional<Instant> cancelled =
                !wasCancelled && missing >= cancelAfter ? Optional.of(savedAt) : entry.cancelled();
        return new CalendarHistory.Entry(
                entry.stamp(), entry.exported(), entry.placed(), entry.lastEdition(), missing, cancelled);
    }

    private static CalendarHistory.Entry seen(
            CalendarHistory.@Nullable Entry before, Exported.Digests now, Instant savedAt) {
        if (before == null) {
            CalendarHistory.Stamp first = new CalendarHistory.Stamp(savedAt, savedAt, 0);
            return new CalendarHistory.Entry(first, now.all(), now.placed(), 0, 0, Optional.empty());
        }
        if (now.all().equals(before.exported())) {
            return before;
        }
        CalendarHistory.Stamp old = before.stamp();
        // readers of calendars take a stamp that did not move on for no change, whatever the clock of the saver said
        Instant moved = savedAt.isAfter(old.changed()) ? savedAt : old.changed().plusSeconds(1);
        int sequence = old.sequence() + (now.placed().equals(before.placed()) ? 0 : 1);
        return new CalendarHistory.Entry(
                new CalendarHistory.Stamp(old.created(), moved, sequence),
                now.all(),
                now.placed(),
                before.lastEdition(),
                before.missing(),
                before.cancelled());
    }

    private static CalendarHistory.Entry there(
            CalendarHistory.Entry entry, int number, boolean cancelled, Instant savedAt) {
        Optional<Instant> since = cancelled ? Optional.of(entry.cancelled().orElse(savedAt)) : Optional.empty();
        return new CalendarHistory.Entry(entry.stamp(), entry.exported(), entry.placed(), number, 0, since);
    }

    /** Returns the number of the newest edition; 0 before the first. */
    public int edition() {
        return edition;
    }

    /** Returns when each entry was made and last changed. */
    public CalendarHistory history() {
        return history;
    }

    /** Returns the newest edition itself. */
    public Event newest() {
        return newest.get();
    }

    /** Returns the event as a calendar shows it: the newest edition with what vanished. */
    public Event shown() {
        return shown.get();
    }

    /** Returns the items that the newest edition lacks and that are not cancelled, in the order they had. */
    public List<Item.Id> vanished() {
        List<Item.Id> all = new ArrayList<>();
        history.entries().forEach((item, entry) -> {
            if (entry.missing() > 0 && entry.cancelled().isEmpty()) {
                all.add(item);
            }
        });
        return all;
    }

    /** Returns the editions that last held what the newest one lacks, the newest first. */
    public List<Event> missing() {
        Map<Integer, Event> held = new TreeMap<>(Comparator.reverseOrder());
        lastHeldBy.forEach((item, holder) -> Optional.ofNullable(
                        history.entries().get(item))
                .ifPresent(entry -> held.computeIfAbsent(entry.lastEdition(), number -> holder.get())));
        return List.copyOf(held.values());
    }

    /**
     * Returns a further edition with those items that the newest one holds as cancelled: whoever cancelled something
     * does not take it back by not naming it any more.
     */
    public Event withCancelled(Event next) {
        Set<Item.Id> cancelled = newest.get()
                .items()
                .filter(item -> item.status() == Status.CANCELLED)
                .map(Item::id)
                .collect(Collectors.toSet());
        return cancelled(next, newest.get(), cancelled);
    }

    /**
     * Returns an edition with those items of the one before that it lacks, as cancelled.
     *
     * @param items which; those that it holds stay as they are
     */
    public static Event cancelled(Event next, Event before, Set<Item.Id> items) {
        Set<Item.Id> there = next.items().map(Item::id).collect(Collectors.toSet());
        Map<Item.Id, Event> gone = new LinkedHashMap<>();
        Map<Item.Id, CalendarHistory.Entry> entries = new LinkedHashMap<>();
        before.items()
                .map(Item::id)
                .filter(items::contains)
                .filter(id -> !there.contains(id))
                .forEach(id -> {
                    gone.put(id, before);
                    entries.put(
                            id,
                            new CalendarHistory.Entry(
                                    new CalendarHistory.Stamp(Instant.EPOCH, Instant.EPOCH, 0),
                                    "",
                                    "",
                                    1,
                                    1,
                                    Optional.of(Instant.EPOCH)));
                });
        CalendarHistory marked =
                new CalendarHistory(CalendarHistory.unstored(Instant.EPOCH).whole(), entries);
        return Vanished.shownWith(next, marked, gone);
    }
}
