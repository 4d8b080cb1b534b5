package programmheft.change;

import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.agenda.Agenda;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;

/** Puts items that vanished back where they were, as they were; those that are cancelled as cancelled. */
final class Vanished {
    private final CalendarHistory history;
    private final Set<Item.Id> there;
    private final Set<Item.Id> gone;
    private final Map<Speaker.Id, Speaker> speakers = new LinkedHashMap<>();
    private final Map<ThemedRoom.Id, ThemedRoom> rooms = new LinkedHashMap<>();
    private final List<Item> undated = new ArrayList<>();
    private List<Day> days;

    private Vanished(Event event, CalendarHistory history, Set<Item.Id> gone) {
        this.gone = gone;
        this.history = history;
        there = event.items().map(Item::id).collect(Collectors.toCollection(HashSet::new));
        event.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        event.themedRooms().forEach(room -> rooms.put(room.id(), room));
        days = event.days();
    }

    /**
     * Returns the event with what vanished from it.
     *
     * @param gone the items to put back, each with an edition that last held it
     */
    static Event shownWith(Event event, CalendarHistory history, Map<Item.Id, Event> gone) {
        if (gone.isEmpty()) {
            return event;
        }
        Vanished vanished = new Vanished(event, history, gone.keySet());
        gone.forEach(vanished::putBack);
        Event.Builder shown = event.toBuilder()
                .speakers(List.copyOf(vanished.speakers.values()))
                .themedRooms(List.copyOf(vanished.rooms.values()))
                .days(vanished.days);
        vanished.undated.forEach(shown::undated);
        return shown.build();
    }

    /** Tells whether an event is over: its last slot has ended, or its last day. */
    static boolean isOver(Event event, Instant now) {
        return event.lastDate()
                .map(last -> last.plusDays(1).atStartOfDay(event.zone()).toInstant())
                .filter(end -> !now.isBefore(end))
                .filter(end -> Agenda.of(event).slots().stream()
                        .flatMap(slot -> slot.end().at().stream())
                        .allMatch(moment -> !now.isBefore(moment.toInstant())))
                .isPresent();
    }

    private void putBack(Item.Id id, Event edition) {
        if (there.contains(id)) {
            return;
        }
        Standing.of(id, edition)
                .ifPresent(standing -> standing.day()
                        .ifPresentOrElse(
                                when -> putBack(standing, when, edition),
                                () -> undated.add(asItWas(standing.item(), edition))));
    }

    private void putBack(Standing standing, DayDate when, Event edition) {
        Standing root = standing;
        while (root.whole().filter(whole -> !there.contains(whole.id())).isPresent()) {
            root = Standing.of(root.whole().orElseThrow().id(), edition).orElseThrow();
        }
        Item item = asItWas(root.item(), edition);
        Optional<Item.Id> whole = root.whole().map(Item::id);
        List<Item> siblings = root.whole().map(Item::parts).orElseGet(() -> siblings(edition, when));
        if (whole.isPresent()) {
            days = days.stream()
                    .map(day -> with(day, inside(day.items(), whole.get(), item, siblings)))
                    .toList();
        } else {
            onDay(item, when, siblings, edition);
        }
    }

    /** Puts the item on the first day of that date; a programme may tell one date in two places. */
    private void onDay(Item item, DayDate when, List<Item> siblings, Event edition) {
        int known = Iterables.indexOf(days, day -> day.when().equals(when));
        if (known >= 0) {
            List<Day> all = new ArrayList<>(days);
            all.set(known, with(days.get(known), among(days.get(known).items(), item, siblings)));
            days = all;
        } else {
            days = Stream.concat(days.stream(), Stream.of(dayOf(edition, when, item)))
                    .sorted(Comparator.comparing(
                            day -> day.date().map(Object::toString).orElse("")))
                    .toList();
        }
    }

    private static List<Item> siblings(Event edition, DayDate when) {
        return edition.days().stream()
                .filter(day -> day.when().equals(when))
                .flatMap(day -> day.items().stream())
                .toList();
    }

    private static Day dayOf(Event edition, DayDate when, Item item) {
        return edition.days().stream()
                .filter(day -> day.when().equals(when))
                .map(day -> with(day, List.of(item)))
                .findFirst()
                .orElseThrow();
    }

    private static Day with(Day day, List<Item> items) {
        return new Day(day.when(), day.begins(), day.ends(), items);
    }

    private static List<Item> inside(List<Item> items, Item.Id whole, Item part, List<Item> siblings) {
        return items.stream()
                .map(item -> Items.withParts(
                        item,
                        item.id().equals(whole)
                                ? among(item.parts(), part, siblings)
                                : inside(item.parts(), whole, part, siblings)))
                .toList();
    }

    /** Puts an item behind the last one before it that is still there; if there is none, where its start belongs. */
    private static List<Item> among(List<Item> items, Item item, List<Item> siblings) {
        List<Item> all = new ArrayList<>(items);
        int self = indexOf(siblings, item.id());
        for (int i = (self < 0 ? siblings.size() : self) - 1; i >= 0; i--) {
            int known = indexOf(all, siblings.get(i).id());
            if (known >= 0) {
                all.add(known + 1, item);
                return all;
            }
        }
        all.add(byStart(all, item), item);
        return all;
    }

    private static int byStart(List<Item> items, Item item) {
        Optional<ClockTime> start = item.timing().start();
        for (int i = 0; start.isPresent() && i < items.size(); i++) {
            if (items.get(i).timing().start().filter(start.get()::isBefore).isPresent()) {
                return i;
            }
        }
        return items.size();
    }

    private static int indexOf(List<Item> items, Item.Id id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the item with those of its parts that are not there otherwise, and sees to what it refers to. */
    private Item asItWas(Item item, Event edition) {
        there.add(item.id());
        item.appearances()
                .forEach(appearance -> edition.speaker(appearance.speaker())
                        .ifPresent(speaker -> speakers.putIfAbsent(speaker.id(), speaker)));
        item.themedRoom().flatMap(edition::themedRoom).ifPresent(room -> rooms.putIfAbsent(room.id(), room));
        List<Item> parts = item.parts().stream()
                .filter(part -> !there.contains(part.id()))
                .map(part -> asItWas(part, edition))
                .toList();
        CalendarHistory.Entry entry = history.entries().get(item.id());
        boolean cancelled = entry != null && entry.cancelled().isPresent();
        Item whole = Items.withParts(item, parts);
        boolean alone = item.timing() instanceof Timing.Unstated unstated
                && unstated.after()
                        .filter(other -> !there.contains(other) && !gone.contains(other))
                        .isPresent();
        Item.Builder as = whole.toBuilder().timing(alone ? Timing.unstated() : item.timing());
        return (cancelled ? as.status(Status.CANCELLED) : as).build();
    }
}
