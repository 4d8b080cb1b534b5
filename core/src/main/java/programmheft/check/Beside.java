package programmheft.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import programmheft.agenda.Slot;
import programmheft.model.Item;

/**
 * Finds for some slots one other that takes place beside them, by a sweep in time order; parts of one another are not
 * beside each other. A slot waits until such a one comes, so that nobody looks at all pairs.
 */
final class Beside {
    private final Family family;
    private final Wanted wanted;
    private final Map<Item.Id, Slot> found = new LinkedHashMap<>();
    private final List<Timed> waiting = new ArrayList<>();
    private final NavigableSet<Timed> running;

    private Beside(Family family, Wanted wanted) {
        this.family = family;
        this.wanted = wanted;
        running = new TreeSet<>(Comparator.comparingLong(wanted.until()).thenComparing(Timed::ordinal));
    }

    /** Which slots are looked at, what may be beside them, and until when a slot lasts. */
    record Wanted(Predicate<Slot> slots, Predicate<Slot> others, ToLongFunction<Timed> until) {
        /** Looks for what is certainly beside: of a slot without a stated end only the first moment counts. */
        static Wanted certainly(Predicate<Slot> slots, Predicate<Slot> others) {
            return new Wanted(slots, others, Timed::certainlyUntil);
        }

        /** Looks for what may be beside: an end that follows counts, one that nobody knows may be ever so late. */
        static Wanted possibly(Predicate<Slot> slots, Predicate<Slot> others) {
            return new Wanted(slots, others, Timed::possiblyUntil);
        }
    }

    /** Returns, for each wanted slot that has one beside it, such a one. */
    static Map<Item.Id, Slot> find(List<Timed> inTimeOrder, Family family, Wanted wanted) {
        Beside beside = new Beside(family, wanted);
        for (Timed slot : inTimeOrder) {
            if (wanted.slots().test(slot.slot())) {
                inTimeOrder.forEach(beside::take);
                return beside.found;
            }
        }
        return beside.found;
    }

    private void take(Timed now) {
        boolean looks = wanted.slots().test(now.slot());
        boolean counts = wanted.others().test(now.slot());
        if (!looks && !counts) {
            return;
        }
        while (!running.isEmpty() && isOver(running.first(), now)) {
            running.pollFirst();
        }
        if (counts && !waiting.isEmpty()) {
            waiting.removeIf(one -> isOver(one, now) || meet(one, now));
        }
        if (looks && !meetsAny(now)) {
            waiting.add(now);
        }
        if (counts) {
            running.add(now);
        }
    }

    private boolean meetsAny(Timed now) {
        for (Timed other : running.descendingSet()) {
            if (meet(now, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOver(Timed one, Timed now) {
        return wanted.until().applyAsLong(one) <= now.start();
    }

    private boolean meet(Timed one, Timed other) {
        if (family.related(one.number(), other.number())) {
            return false;
        }
        found.put(one.item().id(), other.slot());
        return true;
    }
}
