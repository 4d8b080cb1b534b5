package programmheft.check;

/**
 * A place in a document.
 *
 * @param line from 1
 * @param column from 1, in code points
 */
public record Position(int line, int column) {
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "lines and columns are counted from 1, not %s:%s".formatted(line, column));
        }
    }
}
