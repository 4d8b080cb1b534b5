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
        return some(event, item -> true);
    }

    /** Returns the wanted items and parts of an event, in printed order; those without unwanted neighbours and wholes. */
    static List<Placed> some(Event event, Predicate<Item> wanted) {
        Walk walk = new Walk(event, wanted);
        for (Day day : event.days()) {
            walk.list(day.items(), Whole.ofNothing(walk.dayOf(day.when())));
        }
        walk.list(event.undated(), Whole.ofNothing(NONE));
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

    /** What a part takes from what it is a part of. */
    private record Whole(int index, long day, int start, Folded room) {
        static Whole ofNothing(long day) {
            return new Whole(NONE, day, NONE, Folded.nothing());
        }
    }

    private static final class Walk {
        private final List<Placed> all = new ArrayList<>();
        private final Predicate<Item> wanted;
        private final Map<Speaker.Id, Speaker> speakers;
        private final Map<Speaker.Id, String> names = new HashMap<>();
        private final Map<ThemedRoom.Id, ThemedRoom> strands = new HashMap<>();
        private final Map<String, Folded> rooms = new HashMap<>();

        Walk(Event event, Predicate<Item> wanted) {
            this.wanted = wanted;
            speakers = event.speakers().stream().collect(Collectors.toMap(Speaker::id, speaker -> speaker));
            event.themedRooms().forEach(room -> strands.put(room.id(), room));
        }

        long dayOf(DayDate when) {
            if (when instanceof DayDate.YearOpen open) {
                return open.day().atYear(LEAP_YEAR).toEpochDay();
            }
            long counted = when instanceof DayDate.Numbered numbered ? numbered.number() : NONE;
            return when.date().map(LocalDate::toEpochDay).orElse(counted);
        }

        void list(List<Item> items, Whole whole) {
            int previous = NONE;
            for (Item item : items) {
                int index = wanted.test(item) ? all.size() : NONE;
                if (previous != NONE && index != NONE) {
                    all.set(previous, all.get(previous).followedBy(index));
                }
                if (index != NONE) {
                    all.add(placed(item, index, previous, whole));
                }
                if (!item.parts().isEmpty()) {
                    list(item.parts(), new Whole(index, whole.day, start(item, whole), room(item, whole)));
                }
                previous = index;
            }
        }

        private Placed placed(Item item, int index, int previous, Whole whole) {
            int start = start(item, whole);
            return new Placed(
                    item,
                    index,
                    whole.index,
                    previous,
                    NONE,
                    Folded.of(item.title()),
                    people(item),
                    whole.day,
                    start,
                    item.timing().end().map(end -> minutes(end) - start).orElse(NONE),
                    room(item, whole),
                    strand(item).map(one -> folded(one.title())).orElse(Folded.nothing()));
        }

        private static int start(Item item, Whole whole) {
            return item.timing().start().map(Walk::minutes).orElse(whole.start);
        }

        private Folded room(Item item, Whole whole) {
            return item.room()
                    .or(() -> strand(item).flatMap(ThemedRoom::room))
                    .map(this::folded)
                    .orElse(whole.room);
        }

        private Optional<ThemedRoom> strand(Item item) {
            return item.themedRoom().map(strands::get);
        }

        private Folded folded(String name) {
            return rooms.computeIfAbsent(name, Folded::of);
        }

        private Set<String> people(Item item) {
            return item.appearances().stream()
                    .map(appearance -> names.computeIfAbsent(appearance.speaker(), this::name))
                    .collect(Collectors.toSet());
        }

        private String name(Speaker.Id id) {
            Speaker speaker = speakers.get(id);
            return speaker == null ? "" : Folded.of(speaker.name()).text();
        }

        private static int minutes(ClockTime time) {
            return time.daysLater() * 1440 + time.time().toSecondOfDay() / 60;
        }
    }
}
