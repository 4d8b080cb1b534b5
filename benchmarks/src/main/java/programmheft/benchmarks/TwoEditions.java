package programmheft.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import programmheft.model.Event;

/** Two editions of a large event that have no object in common, as two that were read. */
@State(Scope.Benchmark)
public class TwoEditions {
    /** How many items the later edition has, parts included. */
    @Param({"1000", "10000", "100000"})
    public int items;

    private Event before;
    private Event after;

    /** Makes both; an item of every day is gone, another one is in another room. */
    @Setup
    public void make() {
        before = LargeEvent.programme(items).last().orElseThrow();
        after = LargeEvent.of(items);
    }

    Event before() {
        return before;
    }

    Event after() {
        return after;
    }
}
