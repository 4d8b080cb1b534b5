package programmheft.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/** How long calendars take, as multiples of what others take, and the limits for that. */
final class CalendarRatios {
    private static final int SMALL = 1_000;
    private static final int LARGE = 20_000;
    private static final String WRITE = "CalendarWriteBenchmark.";
    private static final String READ = "CalendarReadBenchmark.";
    private static final String OURS = "programmheft";
    private static final String HAND = "byHand";
    private static final String ICAL4J = "ical4j";
    private static final String BIWEEKLY = "biweekly";

    private final List<Measured> all;

    CalendarRatios(List<Measured> all) {
        this.all = all;
    }

    /** Returns a table with a line for each way to write or read at each size. */
    String bySize() {
        return Markdown.table(
                List.of("calendar", "sessions", "µs/session", ": programmheft", "B/session"),
                Stream.of(WRITE, READ)
                        .flatMap(way -> Stream.of(SMALL, LARGE)
                                .flatMap(size -> Stream.of(HAND, OURS, BIWEEKLY, ICAL4J)
                                        .filter(who -> has(way, who, size) && has(way, OURS, size))
                                        .map(who -> line(way, who, size)))));
    }

    /** Returns a table with a line for each limit that was measured. */
    String limits() {
        return Markdown.table(
                List.of("limit", "at most", "measured", "kept"),
                Stream.of(SMALL, LARGE).flatMap(size -> Stream.concat(writing(size), reading(size))));
    }

    private Stream<List<String>> writing(int size) {
        String at = " at " + Markdown.number(size) + " sessions";
        if (!Stream.of(HAND, OURS, BIWEEKLY, ICAL4J).allMatch(who -> has(WRITE, who, size))) {
            return Stream.of();
        }
        return Stream.concat(
                Stream.of(
                        Ratios.limit("write : by hand" + at, 4, ratio(WRITE, OURS, HAND, size)),
                        Ratios.limit("15 × write : ical4j" + at, 1, 15 * ratio(WRITE, OURS, ICAL4J, size)),
                        Ratios.limit("4 × write : biweekly" + at, 1, 4 * ratio(WRITE, OURS, BIWEEKLY, size)),
                        Ratios.limit(
                                "bytes allocated a session" + at,
                                20_480,
                                find(WRITE, OURS, size).bytesPerItem())),
                size == LARGE && has(WRITE, OURS, SMALL)
                        ? Stream.of(Ratios.limit("growth of bytes a session from 1,000 to 20,000", 1.1, growth()))
                        : Stream.of());
    }

    private Stream<List<String>> reading(int size) {
        String at = " at " + Markdown.number(size) + " sessions";
        return Stream.of(OURS, BIWEEKLY, ICAL4J).allMatch(who -> has(READ, who, size))
                ? Stream.of(
                        Ratios.limit("3 × read : ical4j" + at, 1, 3 * ratio(READ, OURS, ICAL4J, size)),
                        Ratios.limit("read : biweekly" + at, 1, ratio(READ, OURS, BIWEEKLY, size)))
                : Stream.of();
    }

    private List<String> line(String way, String who, int size) {
        Measured one = find(way, who, size);
        return List.of(
                (way.equals(WRITE) ? "write, " : "read, ") + who,
                Markdown.number(size),
                Markdown.number(one.micros() / size),
                Markdown.number(ratio(way, who, OURS, size)),
                Markdown.number(one.bytesPerItem()));
    }

    private double growth() {
        return find(WRITE, OURS, LARGE).bytesPerItem()
                / find(WRITE, OURS, SMALL).bytesPerItem();
    }

    private double ratio(String way, String who, String other, int size) {
        return find(way, who, size).micros() / find(way, other, size).micros();
    }

    private boolean has(String way, String who, int size) {
        return all.stream().anyMatch(one -> one.is(way + who, size));
    }

    private Measured find(String way, String who, int size) {
        return all.stream().filter(one -> one.is(way + who, size)).findFirst().orElseThrow();
    }
}
