package programmheft.change;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import programmheft.model.Item;

/** Which items of two editions are found to be the same so far, one to one. */
final class ItemPairs {
    private final List<Placed> before;
    private final List<Placed> after;
    private final Set<Item.Id> stated;
    private final int[] beforeOf;
    private final int[] afterOf;
    private final @Nullable Reason[] reasons;

    /** Begins with none; the index of each item is its place in its list. */
    ItemPairs(List<Placed> before, List<Placed> after, Set<Item.Id> stated) {
        this.before = before;
        this.after = after;
        this.stated = stated;
        beforeOf = new int[after.size()];
        afterOf = new int[before.size()];
        reasons = new Reason[after.size()];
        Arrays.fill(beforeOf, Placed.NONE);
        Arrays.fill(afterOf, Placed.NONE);
    }

    List<Placed> before() {
        return before;
    }

    List<Placed> after() {
        return after;
    }

    /** Returns the index of what an item of the later edition was, or {@link Placed#NONE}. */
    int beforeOf(int later) {
        return later == Placed.NONE ? Placed.NONE : beforeOf[later];
    }

    /** Tells whether an item of the earlier edition is not found yet. */
    boolean isLeft(int earlier) {
        return earlier != Placed.NONE && afterOf[earlier] == Placed.NONE;
    }

    boolean statesItsId(Placed later) {
        return stated.contains(later.item().id());
    }

    /** Tells whether an item of the later edition is not found yet. */
    boolean isUnknown(Placed later) {
        return beforeOf[later.index()] == Placed.NONE;
    }

    /** Tells whether an item is not found yet and has no id of its own that says that it is new. */
    boolean isOpen(Placed later) {
        return isUnknown(later) && !statesItsId(later);
    }

    /** Pairs both unless one of them is paired already. */
    void pair(int earlier, int later, Reason reason) {
        if (afterOf[earlier] == Placed.NONE && beforeOf[later] == Placed.NONE) {
            afterOf[earlier] = later;
            beforeOf[later] = earlier;
            reasons[later] = reason;
        }
    }

    /** Returns the pairs by the id in the later edition, in its order. */
    Map<Item.Id, Matching.Pair<Item.Id>> byId() {
        Map<Item.Id, Matching.Pair<Item.Id>> pairs = new LinkedHashMap<>();
        for (Placed placed : after) {
            Reason reason = reasons[placed.index()];
            if (reason != null) {
                Item.Id same = before.get(beforeOf[placed.index()]).item().id();
                pairs.put(placed.item().id(), new Matching.Pair<>(same, reason));
            }
        }
        return pairs;
    }
}
