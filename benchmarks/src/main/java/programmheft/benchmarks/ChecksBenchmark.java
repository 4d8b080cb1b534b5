package programmheft.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import programmheft.check.Checks;
import programmheft.check.Finding;

/** What it takes to run all checks over a programme whose agenda is worked out. */
@State(Scope.Benchmark)
public class ChecksBenchmark extends AverageTime {
    private final Checks checks = Checks.standard();

    /** Runs them, waives and sorts their findings. */
    @Benchmark
    public List<Finding> all(Conference conference) {
        return checks.run(conference.programme());
    }
}
