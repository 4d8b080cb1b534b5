package programmheft.benchmarks;

import static programmheft.benchmarks.Measured.EACH;
import static programmheft.benchmarks.Measured.SORT;

import java.util.Comparator;
import java.util.List;

/** What each check alone takes beyond running none, as a multiple of the sort of the same event's slots. */
final class EachCheck {
    private final List<Measured> all;

    EachCheck(List<Measured> all) {
        this.all = all;
    }

    /** Returns a table with a line for each check and size, at each size the slowest first. */
    String slowestFirst() {
        return Markdown.table(
                List.of("items", "check", "µs", "check : sort", "B/item"),
                all.stream()
                        .filter(one -> one.benchmark().equals(EACH))
                        .sorted(Comparator.comparing(Measured::items)
                                .thenComparing(Measured::micros, Comparator.reverseOrder()))
                        .map(this::line));
    }

    private List<String> line(Measured one) {
        String code = one.code().orElseThrow();
        boolean isNone = code.equals(EachCheckBenchmark.NONE);
        double micros = one.micros() - (isNone ? 0 : none(one.items()).micros());
        double bytes = one.bytesPerItem() - (isNone ? 0 : none(one.items()).bytesPerItem());
        return List.of(
                Markdown.number(one.items()),
                code,
                Markdown.number(micros),
                Markdown.number(micros / sort(one.items()).micros()),
                Markdown.number(bytes));
    }

    private Measured none(int items) {
        return all.stream()
                .filter(one -> one.is(EACH, items)
                        && one.code().filter(EachCheckBenchmark.NONE::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Measured sort(int items) {
        return all.stream().filter(one -> one.is(SORT, items)).findFirst().orElseThrow();
    }
}
