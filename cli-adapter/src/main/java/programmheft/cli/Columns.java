package programmheft.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows whose cells stand below each other. */
final class Columns {
    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size() - 1; column++) {
            line.append(padded(row.get(column), width(column))).append("  ");
        }
        return line.append(row.get(row.size() - 1)).toString();
    }

    private int width(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .flatMapToInt(cell -> IntStream.of(cell.codePointCount(0, cell.length())))
                .max()
                .orElse(0);
    }

    /** Returns the text with blanks after it up to the width, counted in code points. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }
}
