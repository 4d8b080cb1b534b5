package programmheft.change;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the items that have something in common with another one, without looking at all of them. */
final class Traits {
    private final ListMultimap<Object, Integer> byTrait =
            MultimapBuilder.hashKeys().arrayListValues().build();

    private Traits() {}

    static Traits of(List<Placed> all) {
        Traits traits = new Traits();
        all.forEach(placed -> of(placed).forEach(trait -> traits.byTrait.put(trait, placed.index())));
        return traits;
    }

    /** Returns, for each trait of the item, those that have it and stand nearest to where the item stands. */
    Set<Integer> near(Placed placed, int most) {
        Set<Integer> found = new TreeSet<>();
        for (Object trait : of(placed)) {
            List<Integer> same = byTrait.get(trait);
            int from = firstNear(same, placed.index(), most);
            found.addAll(same.subList(from, Math.min(same.size(), from + most)));
        }
        return found;
    }

    /** The indexes grow, so that the nearest ones lie around where the item would stand itself. */
    private static int firstNear(List<Integer> growing, int index, int most) {
        int low = 0;
        int high = growing.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (growing.get(middle) < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, Math.min(low - most / 2, growing.size() - most));
    }

    private static List<Object> of(Placed placed) {
        List<Object> traits = new ArrayList<>();
        traits.addAll(placed.title().tellingWords());
        placed.people().forEach(name -> traits.add(List.of("person", name)));
        traits.add(List.of("title", placed.title()));
        traits.add(List.of("start", placed.day(), placed.start()));
        if (!placed.room().isEmpty()) {
            traits.add(List.of("room", placed.day(), placed.room()));
        }
        return traits;
    }
}
