package programmheft.check;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import programmheft.agenda.Slot;
import programmheft.model.Status;

/**
 * Finds slots that overlap, by a sweep over the slots of each key in time order. Each slot is reported at most once for
 * each key, with the running slot that lasts longest, so that the work grows with the number of slots and not of pairs.
 */
final class Overlaps<K> {
    private final Supplier<Family> family;
    private final Found<K> found;

    private Overlaps(Supplier<Family> family, Found<K> found) {
        this.family = family;
        this.found = found;
    }

    /** Takes two slots of one key that overlap; of two that start together, the one printed first is the earlier one. */
    interface Found<K> {
        void accept(K key, Slot earlier, Slot later);
    }

    /** Gives each pair to be reported, key by key; cancelled slots and parts of one another do not count. */
    static <K> void find(Programme programme, Function<Slot, Stream<K>> keys, Found<K> found) {
        Map<K, List<Running>> byKey = new LinkedHashMap<>();
        int ordinal = 0;
        for (Slot slot : programme.agenda().slots()) {
            if (slot.item().status() != Status.CANCELLED) {
                Running running = Running.of(slot, ordinal++);
                keys.apply(slot)
                        .forEach(key -> running.addOnce(byKey.computeIfAbsent(key, none -> new ArrayList<>(4))));
            }
        }
        // most programmes have no overlaps in one room or of one person, and need no family for that
        Overlaps<K> overlaps = new Overlaps<>(Suppliers.memoize(() -> Family.of(programme.event())), found);
        byKey.forEach(overlaps::sweep);
    }

    private void sweep(K key, List<Running> inTimeOrder) {
        NavigableSet<Running> running = new TreeSet<>(Running.LONGEST_FIRST);
        for (Running next : inTimeOrder) {
            while (!running.isEmpty() && !running.last().until().isAfter(next.start())) {
                running.pollLast();
            }
            longest(running, next.slot()).ifPresent(earlier -> found.accept(key, earlier, next.slot()));
            running.add(next);
        }
    }

    /** Returns the running slot that lasts longest and is neither a part nor the whole of the next one. */
    private Optional<Slot> longest(Iterable<Running> running, Slot next) {
        for (Running one : running) {
            if (!family.get().related(one.slot().item(), next.item())) {
                return Optional.of(one.slot());
            }
        }
        return Optional.empty();
    }

    /**
     * A slot with its moments worked out.
     *
     * @param until when nothing overlaps it any more; one without a known end takes its first moment only
     */
    private record Running(Slot slot, Instant start, Instant until, int ordinal) {
        static final Comparator<Running> LONGEST_FIRST = Comparator.comparing(Running::until)
                .thenComparing(Running::ordinal)
                .reversed();

        static Running of(Slot slot, int ordinal) {
            Instant start = slot.start().toInstant();
            Instant until = slot.end().at().map(ZonedDateTime::toInstant).orElseGet(() -> start.plusNanos(1));
            return new Running(slot, start, until, ordinal);
        }

        /** Adds this where it is not the last one already: whoever is named twice is there once. */
        void addOnce(List<Running> all) {
            if (all.isEmpty() || all.get(all.size() - 1).ordinal != ordinal) {
                all.add(this);
            }
        }
    }
}
