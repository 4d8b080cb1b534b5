package programmheft.check;

import java.time.Instant;
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
import programmheft.model.Item;

/**
 * Finds for some slots one other that takes place beside them, by a sweep in time order; parts of one another are not
 * beside each other. A slot waits until such a one comes, so that nobody looks at all pairs.
 */
final class Beside {
    private final Family family;
    private final Function<Slot, Instant> until;
    private final Map<Item.Id, Slot> found = new LinkedHashMap<>();
    private final List<Slot> waiting = new ArrayList<>();
    private final NavigableSet<Running> running =
            new TreeSet<>(Comparator.comparing(Running::until).thenComparing(Running::ordinal));

    private Beside(Family family, Function<Slot, Instant> until) {
        this.family = family;
        this.until = until;
    }

    private record Running(Instant until, int ordinal, Slot slot) {}

    /** Which slots are looked at, and what may be beside them. */
    record Wanted(Predicate<Slot> slots, Predicate<Slot> others) {}

    /** Returns what is certainly beside: an end that is not stated says nothing, and only the first moment counts. */
    static Map<Item.Id, Slot> certainly(List<Slot> inTimeOrder, Family family, Wanted wanted) {
        return new Beside(
                        family,
                        slot -> slot.end() instanceof End.Stated stated
                                ? stated.moment().toInstant()
                                : slot.start().plusNanos(1).toInstant())
                .sweep(inTimeOrder, wanted);
    }

    /** Returns what may be beside: an end that follows counts as it is, one that nobody knows may be ever so late. */
    static Map<Item.Id, Slot> possibly(List<Slot> inTimeOrder, Family family, Wanted wanted) {
        return new Beside(
                        family,
                        slot -> slot.end().at().map(end -> end.toInstant()).orElse(Instant.MAX))
                .sweep(inTimeOrder, wanted);
    }

    private Map<Item.Id, Slot> sweep(List<Slot> inTimeOrder, Wanted wanted) {
        int ordinal = 0;
        for (Slot slot : inTimeOrder) {
            while (!running.isEmpty() && isOver(running.first().slot(), slot)) {
                running.pollFirst();
            }
            if (wanted.others().test(slot)) {
                waiting.removeIf(one -> isOver(one, slot) || meet(one, slot));
            }
            if (wanted.slots().test(slot)
                    && running.descendingSet().stream().noneMatch(other -> meet(slot, other.slot()))) {
                waiting.add(slot);
            }
            if (wanted.others().test(slot)) {
                running.add(new Running(until.apply(slot), ordinal++, slot));
            }
        }
        return found;
    }

    private boolean isOver(Slot one, Slot now) {
        return !until.apply(one).isAfter(now.start().toInstant());
    }

    private boolean meet(Slot one, Slot other) {
        if (family.related(one.item(), other.item())) {
            return false;
        }
        found.put(one.item().id(), other);
        return true;
    }
}
