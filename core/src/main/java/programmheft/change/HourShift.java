package programmheft.change;

import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** By how much everything around an item begins later or earlier than in the edition before. */
final class HourShift {
    /** How many of those that begin nearest are asked. */
    private static final int AROUND = 7;

    private final Map<Long, List<SurePair>> byDay = new HashMap<>();

    private HourShift(List<Placed> before, List<Placed> after) {
        Map<Long, List<Placed>> earlier = before.stream()
                .filter(placed -> placed.start() != Placed.NONE)
                .collect(Collectors.groupingBy(Placed::day));
        after.stream()
                .filter(placed -> placed.start() != Placed.NONE)
                .collect(Collectors.groupingBy(Placed::day))
                .forEach((day, later) -> byDay.put(
                        day,
                        SurePair.of(earlier.getOrDefault(day, List.of()), later).stream()
                                .sorted(Comparator.comparingInt(
                                        pair -> pair.after().start()))
                                .toList()));
    }

    /** Returns the later items with the starts they would have had in the earlier edition. */
    static List<Placed> undone(List<Placed> before, List<Placed> after) {
        HourShift shift = new HourShift(before, after);
        return after.stream()
                .map(placed -> placed.start() == Placed.NONE
                        ? placed
                        : placed.at(placed.day(), placed.start() - shift.around(placed)))
                .toList();
    }

    /** Returns by how many minutes most of those that begin nearest have moved, 0 if they do not agree. */
    private int around(Placed placed) {
        List<SurePair> nearest = nearest(byDay.getOrDefault(placed.day(), List.of()), placed.start());
        Map<Integer, Long> moved =
                nearest.stream().collect(Collectors.groupingBy(SurePair::minutes, Collectors.counting()));
        return moved.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && entry.getValue() * 2 > nearest.size())
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private static List<SurePair> nearest(List<SurePair> byStart, int start) {
        int at = Collections.binarySearch(
                Lists.transform(byStart, pair -> pair.after().start()), start);
        int middle = at < 0 ? -at - 1 : at;
        int from = Math.max(0, middle - AROUND);
        int until = Math.min(byStart.size(), middle + AROUND);
        while (until - from > AROUND) {
            int first = start - byStart.get(from).after().start();
            int last = byStart.get(until - 1).after().start() - start;
            from += first > last ? 1 : 0;
            until -= first > last ? 0 : 1;
        }
        return byStart.subList(from, until);
    }
}
