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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import programmheft.agenda.End;
import programmheft.agenda.Slot;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * Finds for some slots one other that takes place beside them, by a sweep in time order; parts of one another are not
 * beside each other. A slot waits until such a one comes, so that nobody looks at all pairs.
 */
final class Beside {
    private final Supplier<Family> family;
    private final Map<Item.Id, Slot> found = new LinkedHashMap<>();
    private final List<Moments> waiting = new ArrayList<>();
    private final NavigableSet<Moments> running =
            new TreeSet<>(Comparator.comparing(Moments::until).thenComparing(Moments::ordinal));

    private Beside(Event event) {
        family = Suppliers.memoize(() -> Family.of(event));
    }

    /** Which slots are looked at, what may be beside them, and until when a slot lasts. */
    record Wanted(Predicate<Slot> slots, Predicate<Slot> others, Function<Slot, Instant> until) {
        /** Looks for what is certainly beside: of a slot without a stated end only the first moment counts. */
        static Wanted certainly(Predicate<Slot> slots, Predicate<Slot> others) {
            return new Wanted(
                    slots,
                    others,
                    slot -> slot.end() instanceof End.Stated stated
                            ? stated.moment().toInstant()
                            : slot.start().toInstant().plusNanos(1));
        }

        /** Looks for what may be beside: an end that follows counts, one that nobody knows may be ever so late. */
        static Wanted possibly(Predicate<Slot> slots, Predicate<Slot> others) {
            return new Wanted(
                    slots,
                    others,
                    slot -> slot.end().at().map(ZonedDateTime::toInstant).orElse(Instant.MAX));
        }
    }

    /** A slot with its moments worked out. */
    private record Moments(Slot slot, Instant start, Instant until, int ordinal) {}

    /** Returns, for each wanted slot that has one beside it, such a one. */
    static Map<Item.Id, Slot> find(List<Slot> inTimeOrder, Event event, Wanted wanted) {
        Beside beside = new Beside(event);
        if (inTimeOrder.stream().anyMatch(wanted.slots())) {
            beside.sweep(inTimeOrder, wanted);
        }
        return beside.found;
    }

    private void sweep(List<Slot> inTimeOrder, Wanted wanted) {
        for (int i = 0; i < inTimeOrder.size(); i++) {
            Slot slot = inTimeOrder.get(i);
            boolean looks = wanted.slots().test(slot);
            boolean counts = wanted.others().test(slot);
            if (looks || counts) {
                Moments now = new Moments(
                        slot, slot.start().toInstant(), wanted.until().apply(slot), i);
                letGo(now);
                if (counts) {
                    waiting.removeIf(one -> isOver(one, now) || meet(one, now));
                }
                if (looks && running.descendingSet().stream().noneMatch(other -> meet(now, other))) {
                    waiting.add(now);
                }
                if (counts) {
                    running.add(now);
                }
            }
        }
    }

    private void letGo(Moments now) {
        while (!running.isEmpty() && isOver(running.first(), now)) {
            running.pollFirst();
        }
    }

    private static boolean isOver(Moments one, Moments now) {
        return !one.until().isAfter(now.start());
    }

    private boolean meet(Moments one, Moments other) {
        if (family.get().related(one.slot().item(), other.slot().item())) {
            return false;
        }
        found.put(one.slot().item().id(), other.slot());
        return true;
    }
}
