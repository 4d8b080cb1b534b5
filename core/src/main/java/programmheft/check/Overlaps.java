package programmheft.check;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import programmheft.agenda.Slot;

/**
 * Finds slots that overlap, by a sweep in time order. Each slot is reported at most once, with the running slot that lasts
 * longest, so that the work grows with the number of slots and not of pairs.
 */
final class Overlaps {
    private static final Comparator<Timed> LONGEST_FIRST =
            Comparator.comparingLong(Timed::until).thenComparing(Timed::ordinal).reversed();

    private final Family family;
    private final Found found;
    private final NavigableSet<Timed> running = new TreeSet<>(LONGEST_FIRST);

    private Overlaps(Family family, Found found) {
        this.family = family;
        this.found = found;
    }

    /** Takes two slots that overlap; of two that start together, the one printed first is the earlier one. */
    interface Found {
        void accept(Slot earlier, Slot later);
    }

    /** Gives each pair to be reported of slots in time order; parts of one another do not count. */
    static void find(List<Timed> inTimeOrder, Family family, Found found) {
        // most lists have no overlap, and need no sweep to see that
        if (hasAny(inTimeOrder)) {
            Overlaps overlaps = new Overlaps(family, found);
            inTimeOrder.forEach(overlaps::take);
        }
    }

    private static boolean hasAny(List<Timed> inTimeOrder) {
        long until = Long.MIN_VALUE;
        for (Timed slot : inTimeOrder) {
            if (slot.start() < until) {
                return true;
            }
            until = Math.max(until, slot.until());
        }
        return false;
    }

    private void take(Timed next) {
        while (!running.isEmpty() && running.last().until() <= next.start()) {
            running.pollLast();
        }
        longest(next).ifPresent(earlier -> found.accept(earlier.slot(), next.slot()));
        running.add(next);
    }

    /** Returns the running slot that lasts longest and is neither a part nor the whole of the next one. */
    private Optional<Timed> longest(Timed next) {
        for (Timed one : running) {
            if (!family.related(one.number(), next.number())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
