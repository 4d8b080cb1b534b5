package programmheft.benchmarks;

import static programmheft.benchmarks.Measured.READ_TEXT;
import static programmheft.benchmarks.Measured.SPLIT_TEXT;

import java.util.List;
import java.util.stream.Stream;

/** How long it takes to read a published text, as multiples of parting it into words, and the limits for that. */
final class TextRatios {
    private static final int SMALL = 100;
    private static final int LARGE = 1_000;

    private final List<Measured> all;

    TextRatios(List<Measured> all) {
        this.all = all;
    }

    /** Returns a table with a line for each size at which both were measured. */
    String bySize() {
        return Markdown.table(
                List.of("items of a text", "into words, µs", "read, µs", "read : into words", "read, B/item"),
                Stream.of(SMALL, LARGE).filter(this::has).map(this::line));
    }

    /** Returns a table with a line for each limit, once both sizes are measured. */
    String limits() {
        return Markdown.table(
                List.of("limit", "at most", "measured", "kept"),
                has(SMALL) && has(LARGE)
                        ? Stream.of(
                                Ratios.limit("read : into words at 1,000 items", 25, ratio(LARGE)),
                                Ratios.limit(
                                        "growth of read : into words from 100 to 1,000 items",
                                        1.5,
                                        ratio(LARGE) / ratio(SMALL)))
                        : Stream.of());
    }

    private List<String> line(int items) {
        return Stream.of(
                        items,
                        find(SPLIT_TEXT, items).micros(),
                        find(READ_TEXT, items).micros(),
                        ratio(items),
                        find(READ_TEXT, items).bytesPerItem())
                .map(number -> Markdown.number(number.doubleValue()))
                .toList();
    }

    private double ratio(int items) {
        return find(READ_TEXT, items).micros() / find(SPLIT_TEXT, items).micros();
    }

    private boolean has(int items) {
        return Stream.of(READ_TEXT, SPLIT_TEXT)
                .allMatch(benchmark -> all.stream().anyMatch(one -> one.is(benchmark, items)));
    }

    private Measured find(String benchmark, int items) {
        return all.stream().filter(one -> one.is(benchmark, items)).findFirst().orElseThrow();
    }
}
