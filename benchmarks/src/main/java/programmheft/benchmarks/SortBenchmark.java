package programmheft.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import programmheft.agenda.Slot;

/** The measure of all others: the slots of the event, shuffled, sorted by start. */
@State(Scope.Thread)
public class SortBenchmark extends AverageTime {
    private static final Comparator<Slot> BY_START =
            Comparator.comparing(slot -> slot.start().toInstant());

    private List<Slot> shuffled;
    private List<Slot> slots;

    /** Shuffles with a fixed seed, so that each run sorts the same order. */
    @Setup
    public void shuffle(Conference conference) {
        shuffled = new ArrayList<>(conference.slots());
        Collections.shuffle(shuffled, new Random(2031));
    }

    /** Copies what is to be sorted, which is not measured. */
    @Setup(Level.Invocation)
    public void copy() {
        slots = new ArrayList<>(shuffled);
    }

    /** Sorts in place. */
    @Benchmark
    public List<Slot> byStart() {
        slots.sort(BY_START);
        return slots;
    }
}
