package programmheft.check;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import programmheft.model.Appearance;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.Timing;

/**
 * Two items of the same title start at the same time of the same programme day; capitals, blanks, dashes and quotation
 * marks make no difference. Left alone: items in different rooms, in different themed rooms or inside different blocks;
 * items with different people; an item and its own part; titles that are still open ("N.N."); what has no start or is
 * cancelled. A part is where its whole is.
 */
final class SameItemTwice implements Check {
    @Override
    public String code() {
        return "same-item-twice";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Event event = programme.event();
        long[] keys = keys(event, programme.survey().family());
        Set<Long> repeated = repeated(keys);
        if (repeated.isEmpty()) {
            return List.of();
        }
        Search search = new Search(programme.survey().family());
        walk(event, (placed, key) -> {
            if (repeated.contains(key)) {
                search.add(placed);
            }
        });
        return search.found;
    }

    /** Returns a number for each item that has a start; the same for those of one title and start, hardly for others. */
    private static long[] keys(Event event, Family family) {
        LongBuffer keys = LongBuffer.allocate(family.size());
        walk(event, (placed, key) -> keys.put(key));
        return Arrays.copyOf(keys.array(), keys.position());
    }

    private static Set<Long> repeated(long[] keys) {
        Arrays.sort(keys);
        Set<Long> repeated = new HashSet<>();
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] == keys[i - 1]) {
                repeated.add(keys[i]);
            }
        }
        return repeated;
    }

    private static void walk(Event event, Visitor visitor) {
        for (Day day : event.days()) {
            for (Item item : day.items()) {
                walk(item, new Around(day.when(), Optional.empty(), Twins.Where.UNKNOWN), visitor);
            }
        }
    }

    private static void walk(Item item, Around around, Visitor visitor) {
        if (item.status() == Status.CANCELLED) {
            return;
        }
        Optional<ClockTime> start = item.timing() instanceof Timing.WithWhole
                ? around.start()
                : item.timing().start();
        if (start.isPresent()) {
            long key = 31 * (31 * Folded.titleKey(item.title()) + around.day().hashCode()) + minutes(start.get());
            visitor.visit(new Placed(item, start.get(), around), key);
        }
        if (!item.parts().isEmpty()) {
            Twins.Where where = where(item, around);
            Around inside = new Around(
                    around.day(), start, new Twins.Where(where.room(), where.themedRoom(), Optional.of(item.id())));
            item.parts().forEach(part -> walk(part, inside, visitor));
        }
    }

    private static int minutes(ClockTime time) {
        return time.daysLater() * 24 * 60 + time.time().toSecondOfDay() / 60;
    }

    private static Twins.Where where(Item item, Around around) {
        return new Twins.Where(
                item.room().or(around.where()::room),
                item.themedRoom().or(around.where()::themedRoom),
                around.where().whole());
    }

    /** The day of an item, and when and where what it is part of is. */
    private record Around(DayDate day, Optional<ClockTime> start, Twins.Where where) {}

    private record Placed(Item item, ClockTime start, Around around) {}

    /** When an item of which title starts. */
    private record Start(String title, DayDate day, ClockTime time) {}

    @FunctionalInterface
    private interface Visitor {
        void visit(Placed placed, long key);
    }

    private final class Search {
        private final Family family;
        private final Map<Start, Twins> byStart = new HashMap<>();
        private final List<Finding> found = new ArrayList<>();

        Search(Family family) {
            this.family = family;
        }

        void add(Placed placed) {
            Item item = placed.item();
            if (!PlaceholderTitle.isPlaceholder(item.title())) {
                Start start =
                        new Start(Folded.title(item.title()), placed.around().day(), placed.start());
                byStart.computeIfAbsent(start, none -> new Twins())
                        .add(item, where(item, placed.around()), speakers(item))
                        .filter(earlier -> !family.related(earlier, item))
                        .ifPresent(earlier -> found.add(finding(item, earlier, placed.start())));
            }
        }
    }

    private Finding finding(Item item, Item earlier, ClockTime start) {
        return Finding.of(code(), List.of(item.id(), earlier.id()), item.title(), start);
    }

    private static Set<Speaker.Id> speakers(Item item) {
        return item.appearances().stream().map(Appearance::speaker).collect(Collectors.toUnmodifiableSet());
    }
}
