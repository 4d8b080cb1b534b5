package programmheft.benchmarks;

import static programmheft.benchmarks.Measured.BY_ID;
import static programmheft.benchmarks.Measured.CHANGES;

import java.util.List;
import java.util.stream.Stream;

/** How long it takes to tell what changed, as multiples of a comparison of the items by id, and the limits for that. */
final class ChangeRatios {
    private static final int SMALL = 1_000;
    private static final int LARGE = 10_000;

    private final List<Measured> all;

    ChangeRatios(List<Measured> all) {
        this.all = all;
    }

    /** Returns a table with a line for each size at which both were measured. */
    String bySize() {
        return Markdown.table(
                List.of("items", "by id, µs", "changes, µs", "changes : by id", "changes, B/item"),
                Stream.of(SMALL, LARGE, 100_000).filter(this::has).map(this::line));
    }

    /** Returns a table with a line for each limit, once both sizes are measured. */
    String limits() {
        return Markdown.table(
                List.of("limit", "at most", "measured", "kept"),
                has(SMALL) && has(LARGE)
                        ? Stream.of(
                                Ratios.limit("changes : by id at 1,000 items", 5, ratio(SMALL)),
                                Ratios.limit("growth of changes : by id from 1,000 to 10,000 items", 1.5, growth()))
                        : Stream.of());
    }

    private List<String> line(int items) {
        return Stream.of(
                        items,
                        find(BY_ID, items).micros(),
                        find(CHANGES, items).micros(),
                        ratio(items),
                        find(CHANGES, items).bytesPerItem())
                .map(number -> Markdown.number(number.doubleValue()))
                .toList();
    }

    private double growth() {
        return ratio(LARGE) / ratio(SMALL);
    }

    private double ratio(int items) {
        return find(CHANGES, items).micros() / find(BY_ID, items).micros();
    }

    private boolean has(int items) {
        return Stream.of(BY_ID, CHANGES).allMatch(benchmark -> all.stream().anyMatch(one -> one.is(benchmark, items)));
    }

    private Measured find(String benchmark, int items) {
        return all.stream().filter(one -> one.is(benchmark, items)).findFirst().orElseThrow();
    }
}
