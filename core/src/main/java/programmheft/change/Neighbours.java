package programmheft.change;

import java.util.ArrayList;
import java.util.List;

/** What stands around the items of two editions, as far as it is known which is which. */
final class Neighbours {
    private final ItemPairs pairs;

    Neighbours(ItemPairs pairs) {
        this.pairs = pairs;
    }

    /** Returns how much two items are alike, the items before and after them and their whole considered. */
    double likeness(Placed earlier, Placed later) {
        int[] then = {earlier.previous(), earlier.following(), earlier.whole()};
        int[] now = {later.previous(), later.following(), later.whole()};
        int known = 0;
        int same = 0;
        for (int i = 0; i < now.length; i++) {
            int was = pairs.beforeOf(now[i]);
            known += was == Placed.NONE ? 0 : 1;
            same += was != Placed.NONE && was == then[i] ? 1 : 0;
        }
        return Alike.of(earlier, later, same, known);
    }

    /** Returns the items of the earlier edition, not found yet, that stood where the item stands: beside the same ones. */
    List<Placed> between(Placed later) {
        List<Placed> all = new ArrayList<>();
        int previous = pairs.beforeOf(later.previous());
        int following = pairs.beforeOf(later.following());
        if (previous != Placed.NONE) {
            addLeft(all, pairs.before().get(previous).following());
        }
        if (following != Placed.NONE) {
            addLeft(all, pairs.before().get(following).previous());
        }
        return all;
    }

    private void addLeft(List<Placed> all, int index) {
        if (pairs.isLeft(index)) {
            all.add(pairs.before().get(index));
        }
    }

    /** Tells whether both stand in the same place between the same two, or at the same end of the list. */
    boolean stoodThere(Placed earlier, Placed later) {
        return earlier.standsWhere(later)
                && isSame(earlier.previous(), later.previous())
                && isSame(earlier.following(), later.following());
    }

    private boolean isSame(int earlier, int later) {
        return later == Placed.NONE ? earlier == Placed.NONE : pairs.beforeOf(later) == earlier;
    }
}
