package programmheft.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two items that must be the same one: in each edition it is the only one with their title and people. */
record SurePair(Placed before, Placed after) {
    /** Returns the pairs in the order of the later edition. */
    static List<SurePair> of(List<Placed> before, List<Placed> after) {
        Map<Object, @Nullable Placed> earlier = once(before);
        List<SurePair> pairs = new ArrayList<>();
        once(after).forEach((key, later) -> {
            Placed same = earlier.get(key);
            if (same != null && later != null) {
                pairs.add(new SurePair(same, later));
            }
        });
        return pairs;
    }

    /** Returns what is said once, by what is said; nothing under what is said twice. */
    private static Map<Object, @Nullable Placed> once(List<Placed> all) {
        Map<Object, @Nullable Placed> once = new LinkedHashMap<>();
        for (Placed placed : all) {
            if (!placed.item().format().isPause()) {
                Object key = List.of(placed.title(), placed.people());
                once.put(key, once.containsKey(key) ? null : placed);
            }
        }
        return once;
    }

    /** Returns by how many days it moved. */
    long days() {
        return after.day() - before.day();
    }

    /** Returns by how many minutes of the day it moved. */
    int minutes() {
        return after.start() - before.start();
    }
}
