package programmheft.benchmarks;

import static programmheft.benchmarks.Measured.AGENDA;
import static programmheft.benchmarks.Measured.CHECKS;
import static programmheft.benchmarks.Measured.SORT;

import java.util.List;
import java.util.stream.Stream;

/** How long agenda and checks take, as multiples of the sort of the same event's slots, and the limits for that. */
final class Ratios {
    private static final int SMALL = 1_000;
    private static final int MIDDLE = 10_000;
    private static final int LARGE = 100_000;

    private final List<Measured> all;

    Ratios(List<Measured> all) {
        this.all = all;
    }

    /** Returns a table with a line for each size at which sort, agenda and checks were measured. */
    String bySize() {
        return Markdown.table(
                List.of(
                        "items",
                        "sort, µs",
                        "agenda, µs",
                        "checks, µs",
                        "agenda : sort",
                        "checks : sort",
                        "agenda, B/item",
                        "checks, B/item"),
                Stream.of(SMALL, MIDDLE, LARGE).filter(this::has).map(this::line));
    }

    /** Returns a table with a line for each limit, once all sizes are measured. */
    String limits() {
        return Markdown.table(
                List.of("limit", "at most", "measured", "kept"),
                Stream.of(SMALL, MIDDLE, LARGE).allMatch(this::has) ? limitLines() : Stream.of());
    }

    private Stream<List<String>> limitLines() {
        return Stream.of(
                limit("agenda : sort at 10,000 items", 4, ratio(AGENDA, MIDDLE)),
                limit("checks : sort at 10,000 items", 25, ratio(CHECKS, MIDDLE)),
                limit("growth of agenda : sort from 1,000 to 100,000 items", 1.5, growth(AGENDA)),
                limit("growth of checks : sort from 1,000 to 100,000 items", 1.5, growth(CHECKS)),
                limit(
                        "bytes that the checks allocate an item at 10,000 items",
                        2048,
                        find(CHECKS, MIDDLE).bytesPerItem()));
    }

    private List<String> line(int items) {
        return Stream.concat(
                        Stream.of(Markdown.number(items)),
                        Stream.of(
                                        find(SORT, items).micros(),
                                        find(AGENDA, items).micros(),
                                        find(CHECKS, items).micros(),
                                        ratio(AGENDA, items),
                                        ratio(CHECKS, items),
                                        find(AGENDA, items).bytesPerItem(),
                                        find(CHECKS, items).bytesPerItem())
                                .map(Markdown::number))
                .toList();
    }

    static List<String> limit(String what, double most, double measured) {
        return List.of(what, Markdown.number(most), Markdown.number(measured), measured <= most ? "yes" : "NO");
    }

    private double growth(String benchmark) {
        return ratio(benchmark, LARGE) / ratio(benchmark, SMALL);
    }

    private double ratio(String benchmark, int items) {
        return find(benchmark, items).micros() / find(SORT, items).micros();
    }

    private boolean has(int items) {
        return Stream.of(SORT, AGENDA, CHECKS)
                .allMatch(benchmark -> all.stream().anyMatch(one -> one.is(benchmark, items)));
    }

    private Measured find(String benchmark, int items) {
        return all.stream().filter(one -> one.is(benchmark, items)).findFirst().orElseThrow();
    }
}
