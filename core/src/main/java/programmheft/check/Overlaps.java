package programmheft.check;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
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
    private final Family family;
    private final Found<K> found;

    private Overlaps(Family family, Found<K> found) {
        this.family = family;
        this.found = found;
    }

    /** Takes two slots of one key that overlap; of two that start together, the one printed first is the earlier one. */
    interface Found<K> {
        void accept(K key, Slot earlier, Slot later);
    }

    /** Gives each pair to be reported, key by key; cancelled slots and parts of one another do not count. */
    static <K> void find(Programme programme, Function<Slot, Stream<K>> keys, Found<K> found) {
        ListMultimap<K, Slot> byKey =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Slot slot : programme.agenda().slots()) {
            if (slot.item().status() != Status.CANCELLED) {
                keys.apply(slot).distinct().forEach(key -> byKey.put(key, slot));
            }
        }
        Overlaps<K> overlaps = new Overlaps<>(Family.of(programme.event()), found);
        Multimaps.asMap(byKey).forEach(overlaps::sweep);
    }

    private void sweep(K key, List<Slot> inTimeOrder) {
        NavigableSet<Running> running =
                new TreeSet<>(Comparator.comparing(Running::until).thenComparing(Running::ordinal));
        int ordinal = 0;
        for (Slot slot : inTimeOrder) {
            while (!running.isEmpty() && !running.first().slot().overlaps(slot)) {
                running.pollFirst();
            }
            running.descendingSet().stream()
                    .map(Running::slot)
                    .filter(earlier -> !family.related(earlier.item(), slot.item()))
                    .findFirst()
                    .ifPresent(earlier -> found.accept(key, earlier, slot));
            running.add(new Running(until(slot), ordinal++, slot));
        }
    }

    /** Returns when nothing overlaps the slot any more; one without a known end takes its first moment only. */
    private static Instant until(Slot slot) {
        return slot.end().at().orElseGet(() -> slot.start().plusNanos(1)).toInstant();
    }

    private record Running(Instant until, int ordinal, Slot slot) {}
}
