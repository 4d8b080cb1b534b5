package programmheft.change;

import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Which day of the earlier edition a day of the later one is: that of the same date, unless what says for sure which
 * item is which says that the whole event is on other dates.
 */
final class DayShift {
    /** Days of the later edition that the earlier one did not have get numbers that no day has. */
    private static final long NEW = Long.MIN_VALUE;

    private final List<Long> earlier;
    private final List<Long> later;
    private final List<SurePair> pairs;

    private DayShift(List<Placed> before, List<Placed> after) {
        earlier = days(before);
        later = days(after);
        pairs = SurePair.of(before, after).stream()
                .filter(pair -> earlier.contains(pair.before().day())
                        && later.contains(pair.after().day()))
                .toList();
    }

    /** Returns the later items, each on the day of the earlier edition that it belongs to. */
    static List<Placed> undone(List<Placed> before, List<Placed> after) {
        DayShift shift = new DayShift(before, after);
        LongUnaryOperator best = shift.best();
        return after.stream()
                .map(placed -> shift.later.contains(placed.day())
                        ? placed.at(best.applyAsLong(placed.day()), placed.start())
                        : placed)
                .toList();
    }

    /** What has no day counts as on one only if nothing has a day. */
    private static List<Long> days(List<Placed> all) {
        TreeSet<Long> days = new TreeSet<>();
        all.forEach(placed -> days.add(placed.day()));
        if (days.size() > 1) {
            days.remove((long) Placed.NONE);
        }
        return List.copyOf(days);
    }

    /** Other dates must explain much more than the printed ones do, which are right unless no day has its date yet. */
    private LongUnaryOperator best() {
        boolean otherDates = later.stream().noneMatch(earlier::contains);
        LongUnaryOperator best = otherDates ? byPlace(0) : LongUnaryOperator.identity();
        long most = otherDates ? agree(this::places, 0) : 2 * agree(SurePair::days, 0) + 1;
        for (Multiset.Entry<Long> days : counted(SurePair::days).entrySet()) {
            if (days.getCount() > most) {
                best = day -> day - days.getElement();
                most = days.getCount();
            }
        }
        for (Multiset.Entry<Long> places : counted(this::places).entrySet()) {
            if (places.getCount() > most) {
                best = byPlace(places.getElement());
                most = places.getCount();
            }
        }
        return best;
    }

    private LongUnaryOperator byPlace(long places) {
        return day -> {
            long place = later.indexOf(day) - places;
            return place < 0 || place >= earlier.size() ? NEW + day : earlier.get((int) place);
        };
    }

    private long places(SurePair pair) {
        return (long) later.indexOf(pair.after().day())
                - earlier.indexOf(pair.before().day());
    }

    private long agree(ToLongFunction<SurePair> moved, long by) {
        return counted(moved).count(by);
    }

    private Multiset<Long> counted(ToLongFunction<SurePair> moved) {
        return pairs.stream().map(moved::applyAsLong).collect(Collectors.toCollection(LinkedHashMultiset::create));
    }
}
