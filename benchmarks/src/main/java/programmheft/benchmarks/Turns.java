package programmheft.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long each turn of some work took, and how much it found. */
final class Turns {
    private final List<Double> times = new ArrayList<>();
    private final List<Double> counts = new ArrayList<>();

    /** A piece of work that finds something. */
    interface Work {
        int run() throws SQLException;
    }

    /** Does the work and returns how much it found; turns for warming up do not count. */
    int time(boolean counted, Work work) throws SQLException {
        long start = System.nanoTime();
        int found = work.run();
        if (counted) {
            times.add((System.nanoTime() - start) / 1e6);
            counts.add((double) found);
        }
        return found;
    }

    /** Returns the median of the times. */
    double millis() {
        return median(times);
    }

    /** Returns the median of what was found. */
    double found() {
        return median(counts);
    }

    private static double median(List<Double> some) {
        List<Double> sorted = new ArrayList<>(some);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
