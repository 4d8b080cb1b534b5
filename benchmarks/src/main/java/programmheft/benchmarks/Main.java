package programmheft.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
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
 * checks and changes; the sort always, but for calendars and texts. {@code Store} alone compares the store with bare JDBC,
 * {@code Bulk} saves 100,000 sessions, {@code Scale FOLDER} asks a store of a million sessions there.
 */
public final class Main {
    private static final int SCALE_TURNS = 200;
    private static final int BULK_TURNS = 5;

    private Main() {}

    /** Measures and prints. */
    public static void main(String[] args)
            throws CommandLineOptionException, IOException, RunnerException, SQLException {
        if (args.length > 0 && args[0].equals("Store")) {
            printStore(new StoreComparison(args.length > 1 ? Integer.parseInt(args[1]) : 40).run());
            return;
        }
        if (args.length > 0 && args[0].equals("Bulk")) {
            printBulk(new BulkSave(args.length > 1 ? Integer.parseInt(args[1]) : 100_000, BULK_TURNS).run());
            return;
        }
        if (args.length > 0 && args[0].equals("Scale")) {
            printScale(
                    Path.of(args.length > 1 ? args[1] : "."), args.length > 2 ? Integer.parseInt(args[2]) : 1_000_000);
            return;
        }
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

    private static void printStore(StoreComparison store) {
        printMachine();
        System.out.println(store.all());
        System.out.println(store.limits());
    }

    private static void printBulk(BulkSave bulk) {
        printMachine();
        System.out.println(bulk.all());
        System.out.println(bulk.limits());
    }

    /** PostgreSQL only if a server is named: {@code PROGRAMMHEFT_TEST_POSTGRES=postgresql://name@host:port/database}. */
    private static void printScale(Path folder, int sessions) throws SQLException {
        printMachine();
        print(Scale.sqlite(folder, sessions, 10_000, SCALE_TURNS));
        String server = System.getenv("PROGRAMMHEFT_TEST_POSTGRES");
        if (server != null) {
            print(Scale.postgres(URI.create(server), sessions, 10_000, SCALE_TURNS));
        }
    }

    private static void print(Scale scale) {
        System.out.println(scale.all());
        System.out.println(scale.limits());
    }

    private static void printMachine() {
        System.out.println("Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + LocalDate.now(ZoneOffset.UTC) + "\n");
    }

    private static void print(List<Measured> all) {
        printMachine();
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
