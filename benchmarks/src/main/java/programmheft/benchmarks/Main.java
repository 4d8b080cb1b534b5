package programmheft.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import programmheft.check.Checks;

/**
 * Measures, and prints what README.md holds. Takes the options of JMH; without the name of a benchmark it measures agenda,
 * checks and changes; the sort always, but for calendars and texts.
 */
public final class Main {
    private Main() {}

    /** Measures and prints. */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        CommandLineOptions given = new CommandLineOptions(args);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(given)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .param("code", codes());
        if (!isWithoutSort(given)) {
            options.include("SortBenchmark");
        }
        if (given.getIncludes().isEmpty()) {
            options.include("AgendaBenchmark")
                    .include("ChecksBenchmark")
                    .include("ByIdBenchmark")
                    .include("ChangesBenchmark");
        }
        List<Measured> all =
                new Runner(options.build()).run().stream().map(Measured::of).toList();
        print(all);
    }

    /** Tells whether only calendars and texts are asked for, which are compared with something else than a sort. */
    private static boolean isWithoutSort(CommandLineOptions given) {
        return !given.getIncludes().isEmpty()
                && given.getIncludes().stream()
                        .allMatch(name -> name.startsWith("Calendar") || name.startsWith("Text"));
    }

    private static String[] codes() {
        return Stream.concat(Stream.of(EachCheckBenchmark.NONE), Checks.standard().codes().stream())
                .toArray(String[]::new);
    }

    private static void print(List<Measured> all) {
        System.out.println("Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + LocalDate.now(ZoneOffset.UTC) + "\n");
        System.out.println(new Ratios(all).bySize());
        System.out.println(new Ratios(all).limits());
        System.out.println(new ChangeRatios(all).bySize());
        System.out.println(new ChangeRatios(all).limits());
        System.out.println(new CalendarRatios(all).bySize());
        System.out.println(new CalendarRatios(all).limits());
        System.out.println(new TextRatios(all).bySize());
        System.out.println(new TextRatios(all).limits());
        System.out.println(new EachCheck(all).slowestFirst());
    }
}
