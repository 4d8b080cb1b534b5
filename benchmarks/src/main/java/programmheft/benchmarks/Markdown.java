package programmheft.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A table as Markdown has it; all columns but the first are numbers and stand to the right. */
final class Markdown {
    private Markdown() {}

    static String table(List<String> head, Stream<List<String>> rows) {
        List<String> rule = head.stream()
                .map(cell -> cell.equals(head.get(0)) ? "---" : "---:")
                .toList();
        return Stream.concat(Stream.of(head, rule), rows)
                .map(row -> "| " + String.join(" | ", row) + " |\n")
                .reduce("", String::concat);
    }

    /** Returns {@code 12,345} for a great number, {@code 1.2} for a small one. */
    static String number(double number) {
        return String.format(Locale.ROOT, Math.abs(number) < 100 ? "%.1f" : "%,.0f", number);
    }
}
