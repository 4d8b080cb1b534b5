package programmheft.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import programmheft.check.Checks;
import programmheft.check.Finding;

/** What it takes to run one check alone. {@link Main} gives the codes; {@link #NONE} tells what running none takes. */
@State(Scope.Benchmark)
public class EachCheckBenchmark extends AverageTime {
    /** No code of a check. */
    static final String NONE = "none";

    /** The code of the check to run. */
    @Param(NONE)
    public String code = NONE;

    private Checks checks = Checks.standard();

    /** Leaves out all checks but one. */
    @Setup
    public void choose() {
        for (String other : Checks.standard().codes()) {
            if (!other.equals(code)) {
                checks = checks.without(other);
            }
        }
    }

    /** Runs it, waives and sorts its findings. */
    @Benchmark
    public List<Finding> alone(Conference conference) {
        return checks.run(conference.programme());
    }
}
