package programmheft.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import programmheft.change.Changes;

/** What it takes to tell all that is different between two editions. */
public class ChangesBenchmark extends AverageTime {
    /** Compares items, people, themed rooms and the event itself. */
    @Benchmark
    public Changes between(TwoEditions editions) {
        return Changes.between(editions.before(), editions.after());
    }
}
