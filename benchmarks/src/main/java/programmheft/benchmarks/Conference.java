package programmheft.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import programmheft.agenda.Slot;
import programmheft.check.Programme;

/** A large event with its agenda, made once before anything is measured. */
@State(Scope.Benchmark)
public class Conference {
    /** How many items the event has, parts included. */
    @Param({"1000", "10000", "100000"})
    public int items;

    private Programme programme;

    /** Makes the event. */
    @Setup
    public void make() {
        programme = LargeEvent.programme(items);
    }

    /** Returns the programme as a new object, so that nothing a check may keep with it is there already. */
    Programme programme() {
        return programme.at(programme.asOf().orElseThrow());
    }

    List<Slot> slots() {
        return programme.agenda().slots();
    }
}
