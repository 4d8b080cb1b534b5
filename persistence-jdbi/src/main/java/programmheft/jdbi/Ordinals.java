package programmheft.jdbi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that order the rows of a table and change as seldom as they can. Rows that keep their order keep their
 * number; a new or moved one gets a number from the gap between its neighbours. So a talk put in at nine in the morning
 * is one changed row, and not one for each talk of the day.
 */
final class Ordinals {
    /** Lets 15 rows be put in at the same place, one after the other, before the table is numbered afresh. */
    private static final long GAP = 1 << 16;

    private Ordinals() {}

    /** Numbers the wanted rows, which stand in their order, after the rows of the edition before. */
    static void settle(List<Row> before, List<Row> wanted) {
        if (haveSameKeys(before, wanted)) {
            for (int i = 0; i < wanted.size(); i++) {
                wanted.get(i).number(Table.ORDINAL, before.get(i).number(Table.ORDINAL));
            }
            return;
        }
        Map<Object, Long> numbers = new HashMap<>();
        before.forEach(row -> numbers.put(row.key(), row.number(Table.ORDINAL)));
        List<Long> settled = of(numbers, wanted.stream().map(Row::key).toList());
        for (int i = 0; i < wanted.size(); i++) {
            wanted.get(i).number(Table.ORDINAL, settled.get(i));
        }
    }

    private static boolean haveSameKeys(List<Row> before, List<Row> wanted) {
        if (before.size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!before.get(i).hasKeyOf(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number of each wanted key, which stand in their order. */
    static List<Long> of(Map<?, Long> before, List<?> wanted) {
        List<Long> same = ascending(before, wanted);
        if (same.size() == wanted.size()) {
            return same;
        }
        NavigableMap<Integer, Long> kept = kept(before, wanted);
        List<Long> numbers = filled(kept, wanted.size());
        return numbers.size() == wanted.size() ? numbers : filled(new TreeMap<>(), wanted.size());
    }

    /** Returns the numbers of the first wanted keys, up to one that is new or moved. */
    private static List<Long> ascending(Map<?, Long> before, List<?> wanted) {
        List<Long> numbers = new ArrayList<>(wanted.size());
        long last = Long.MIN_VALUE;
        for (Object key : wanted) {
            Long number = before.get(key);
            if (number == null || number <= last) {
                return numbers;
            }
            numbers.add(number);
            last = number;
        }
        return numbers;
    }

    /** Returns, by place in the wanted keys, the most numbers that can stay because they ascend. */
    private static NavigableMap<Integer, Long> kept(Map<?, Long> numbers, List<?> wanted) {
        List<Chain> best = new ArrayList<>(); // by length, each the one with the smallest last number
        for (int place = 0; place < wanted.size(); place++) {
            Long number = numbers.get(wanted.get(place));
            if (number != null) {
                int length = firstNotBelow(best, number);
                Chain chain = new Chain(place, number, length == 0 ? null : best.get(length - 1));
                if (length == best.size()) {
                    best.add(chain);
                } else {
                    best.set(length, chain);
                }
            }
        }
        NavigableMap<Integer, Long> kept = new TreeMap<>();
        for (Chain link = best.isEmpty() ? null : best.get(best.size() - 1); link != null; link = link.before()) {
            kept.put(link.place(), link.number());
        }
        return kept;
    }

    private record Chain(int place, long number, @Nullable Chain before) {}

    private static int firstNotBelow(List<Chain> best, long number) {
        int low = 0;
        int high = best.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (best.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Numbers all places; stops short if a gap is too small for those that belong into it. */
    private static List<Long> filled(NavigableMap<Integer, Long> kept, int size) {
        List<Long> numbers = new ArrayList<>();
        while (numbers.size() < size) {
            Map.Entry<Integer, Long> above = kept.ceilingEntry(numbers.size());
            Map.Entry<Integer, Long> below = kept.lowerEntry(numbers.size());
            int free = (above == null ? size : above.getKey()) - numbers.size();
            long step = GAP;
            if (above != null && below != null) {
                step = (above.getValue() - below.getValue()) / (free + 1);
            }
            if (free > 0 && step == 0) {
                return numbers;
            }
            long first =
                    below != null ? below.getValue() + step : above != null ? above.getValue() - free * step : step;
            for (int i = 0; i < free; i++) {
                numbers.add(first + i * step);
            }
            if (above != null) {
                numbers.add(above.getValue());
            }
        }
        return numbers;
    }
}
