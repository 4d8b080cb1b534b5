package programmheft.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

/**
 * An item with what tells it from others.
 *
 * @param index its place in its list, from 0
 * @param whole the index of what it is a part of, or {@link #NONE}
 * @param previous the index of the item before it in the same list of items, or {@link #NONE}
 * @param following the index of the item after it in the same list of items, or {@link #NONE}
 * @param title folded
 * @param people the folded names of those who appear
 * @param day the epoch day, in the year 2000 if the document does not give the year; the number of a day that is only
 *     counted, or {@link #NONE}
 * @param start in minutes from the beginning of its day, a part without a time begins with its whole; or {@link #NONE}
 * @param length in minutes, or {@link #NONE}
 * @param room folded; empty if nothing is said
 * @param themedRoom the folded title of the themed room; empty if there is none
 */
record Placed(
        Item item,
        int index,
        int whole,
        int previous,
        int following,
        Folded title,
        Set<String> people,
        long day,
        int start,
        int length,
        Folded room,
        Folded themedRoom) {
    static final int NONE = -1;

    private static final int LEAP_YEAR = 2000;

    /** Returns all items of an event with their parts, in printed order. */
    static List<Placed> allOf(Event event) {
        return allOf(event, item -> true);
    }

    /** Returns all items of an event with their parts; title and people only of those that are looked at. */
    static List<Placed> allOf(Event event, Predicate<Item> lookedAt) {
        Walk walk = new Walk(event, lookedAt);
        for (Day day : event.days()) {
            walk.list(day.items(), walk.dayOf(day.when()), null);
        }
        walk.list(event.undated(), NONE, null);
        return walk.all;
    }

    /** Returns the same item as one of another list, alone there. */
    Placed aloneAt(int place) {
        return new Placed(item, place, NONE, NONE, NONE, title, people, day, start, length, room, themedRoom);
    }

    /** Returns the same item on another day, at another time. */
    Placed at(long otherDay, int otherStart) {
        return day == otherDay && start == otherStart
                ? this
                : new Placed(
                        item,
                        index,
                        whole,
                        previous,
                        following,
                        title,
                        people,
                        otherDay,
                        otherStart,
                        length,
                        room,
                        themedRoom);
    }

    /** Tells whether both name people, and none of them is in both. */
    boolean sharesNobodyWith(Placed other) {
        return !people.isEmpty() && !other.people.isEmpty() && Collections.disjoint(people, other.people);
    }

    /** Tells whether both begin at the same time in the same room, as far as both name one. */
    boolean standsWhere(Placed other) {
        return day == other.day
                && start == other.start
                && (room.isEmpty() || other.room.isEmpty() || room.equals(other.room));
    }

    private Placed followedBy(int next) {
        return new Placed(item, index, whole, previous, next, title, people, day, start, length, room, themedRoom);
    }

    private static final class Walk {
        private final List<Placed> all = new ArrayList<>();
        private final Predicate<Item> lookedAt;
        private final Map<Speaker.Id, String> names;
        private final Map<ThemedRoom.Id, ThemedRoom> strands;
        private final Map<String, Folded> rooms = new HashMap<>();

        Walk(Event event, Predicate<Item> lookedAt) {
            this.lookedAt = lookedAt;
            names = event.speakers().stream()
                    .collect(Collectors.toMap(
                            Speaker::id, speaker -> Folded.of(speaker.name()).text()));
            strands = event.themedRooms().stream().collect(Collectors.toMap(ThemedRoom::id, room -> room));
        }

        long dayOf(DayDate when) {
            if (when instanceof DayDate.YearOpen open) {
                return open.day().atYear(LEAP_YEAR).toEpochDay();
            }
            long counted = when instanceof DayDate.Numbered numbered ? numbered.number() : NONE;
            return when.date().map(LocalDate::toEpochDay).orElse(counted);
        }

        void list(List<Item> items, long day, @Nullable Placed whole) {
            int previous = NONE;
            for (Item item : items) {
                int index = all.size();
                if (previous != NONE) {
                    all.set(previous, all.get(previous).followedBy(index));
                }
                Placed placed = placed(item, index, previous, day, whole);
                all.add(placed);
                list(item.parts(), day, placed);
                previous = index;
            }
        }

        private Placed placed(Item item, int index, int previous, long day, @Nullable Placed whole) {
            Optional<ThemedRoom> strand = item.themedRoom().map(strands::get);
            Optional<String> room = item.room().or(() -> strand.flatMap(ThemedRoom::room));
            boolean known = lookedAt.test(item);
            int start = item.timing().start().map(Walk::minutes).orElse(whole == null ? NONE : whole.start);
            return new Placed(
                    item,
                    index,
                    whole == null ? NONE : whole.index,
                    previous,
                    NONE,
                    known ? Folded.of(item.title()) : Folded.nothing(),
                    known ? people(item) : Set.of(),
                    day,
                    start,
                    item.timing().end().map(end -> minutes(end) - start).orElse(NONE),
                    room.map(this::folded).orElse(whole == null ? Folded.nothing() : whole.room),
                    strand.map(one -> folded(one.title())).orElse(Folded.nothing()));
        }

        private Folded folded(String name) {
            return rooms.computeIfAbsent(name, Folded::of);
        }

        private Set<String> people(Item item) {
            return item.appearances().stream()
                    .map(appearance -> names.getOrDefault(appearance.speaker(), ""))
                    .collect(Collectors.toSet());
        }

        private static int minutes(ClockTime time) {
            return time.daysLater() * 1440 + time.time().toSecondOfDay() / 60;
        }
    }
}
