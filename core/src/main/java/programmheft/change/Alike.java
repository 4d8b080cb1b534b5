package programmheft.change;

import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.Set;
import programmheft.model.Format;

/**
 * How much two items of two editions look like the same one: the weighted share of what agrees in what both say. Title
 * and people weigh most, then when and where, then the neighbours.
 */
final class Alike {
    private static final int MINUTES_NEAR = 240;

    private double agreed;
    private double asked;

    private Alike() {}

    /**
     * Returns 0 for nothing in common to 1 for the same.
     *
     * @param around how many of the neighbours, and the whole, are the same: 0 to {@code of}
     * @param of how many of them are known
     */
    static double of(Placed before, Placed after, int around, int of) {
        double title = before.title().likeness(after.title());
        if (areStrangers(before, after, title) || isOfAnotherDay(before, after, title)) {
            return 0;
        }
        Alike sum = new Alike();
        sum.add(4, title);
        if (!before.people().isEmpty() && !after.people().isEmpty()) {
            sum.add(3, overlap(before.people(), after.people()));
        } else if (before.people().size() != after.people().size()) {
            sum.add(0.5, 0);
        }
        if (before.start() != Placed.NONE || after.start() != Placed.NONE || before.day() != after.day()) {
            sum.add(2, when(before, after));
        }
        sum.addIfSaid(1, before.room(), after.room());
        sum.addIfSaid(1.5, before.themedRoom(), after.themedRoom());
        if (before.item().format() != Format.OTHER || after.item().format() != Format.OTHER) {
            sum.add(0.7, before.item().format() == after.item().format() ? 1 : 0);
        }
        if (before.length() != Placed.NONE && after.length() != Placed.NONE) {
            sum.add(0.3, before.length() == after.length() ? 1 : 0);
        }
        sum.add(0.8 * of, of == 0 ? 0 : (double) around / of);
        return sum.agreed / sum.asked;
    }

    /** Nothing of an item is left if no word of its title and nobody in it is the same: not even its place, if all have names. */
    private static boolean areStrangers(Placed before, Placed after, double title) {
        return title < 0.4
                && Collections.disjoint(before.people(), after.people())
                && (before.sharesNobodyWith(after) || !before.standsWhere(after));
    }

    /** Each day has its coffee; and what went to another day without anybody to know it by has kept its title. */
    private static boolean isOfAnotherDay(Placed before, Placed after, double title) {
        return before.day() != after.day()
                && (before.item().format().isPause()
                        || (title < 0.75 && Collections.disjoint(before.people(), after.people())));
    }

    private static double when(Placed before, Placed after) {
        if (before.day() != after.day()) {
            return before.start() == after.start() ? 0.3 : 0;
        }
        int apart = Math.abs(before.start() - after.start());
        return apart == 0 ? 1 : Math.max(0.2, 0.8 - (double) apart / MINUTES_NEAR);
    }

    /** Somebody who was added or left out takes little from those who stayed, unless there are many of them. */
    private static double overlap(Set<String> one, Set<String> other) {
        double both = Sets.intersection(one, other).size();
        return both / Math.min(one.size(), other.size()) / 2 + both / (one.size() + other.size());
    }

    private void addIfSaid(double weight, Folded one, Folded other) {
        if (!one.isEmpty() || !other.isEmpty()) {
            add(weight, one.equals(other) ? 1 : 0);
        }
    }

    private void add(double weight, double share) {
        asked += weight;
        agreed += weight * share;
    }
}
