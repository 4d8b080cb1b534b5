package programmheft.benchmarks;

import java.util.Objects;
import java.util.Optional;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark took at one size.
 *
 * @param benchmark its class and method: {@code SortBenchmark.byStart}
 * @param items how many items the event has
 * @param code the code of the check that ran alone
 * @param micros microseconds of CPU time a call; the median of the iterations
 * @param bytes what a call allocates
 */
record Measured(String benchmark, int items, Optional<String> code, double micros, double bytes) {
    static final String SORT = "SortBenchmark.byStart";
    static final String AGENDA = "AgendaBenchmark.of";
    static final String CHECKS = "ChecksBenchmark.all";
    static final String BY_ID = "ByIdBenchmark.compare";
    static final String CHANGES = "ChangesBenchmark.between";
    static final String READ_TEXT = "TextReadBenchmark.published";
    static final String SPLIT_TEXT = "TextSplitBenchmark.linesAndWords";
    static final String EACH = "EachCheckBenchmark.alone";

    static Measured of(RunResult result) {
        BenchmarkParams params = result.getParams();
        return new Measured(
                params.getBenchmark().substring(Measured.class.getPackageName().length() + 1),
                Integer.parseInt(params.getParam("items")),
                Optional.ofNullable(params.getParam("code")),
                median(result, CpuTime.LABEL),
                median(result, "gc.alloc.rate.norm"));
    }

    private static double median(RunResult result, String label) {
        return Objects.requireNonNull(result.getSecondaryResults().get(label))
                .getStatistics()
                .getPercentile(50);
    }

    boolean is(String wanted, int size) {
        return benchmark.equals(wanted) && items == size;
    }

    /** Returns what a call allocates for each item. */
    double bytesPerItem() {
        return bytes / items;
    }
}
