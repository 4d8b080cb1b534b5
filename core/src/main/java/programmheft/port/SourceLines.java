package programmheft.port;

/**
 * Lines of a source, both included, from 1.
 *
 * @param source the name of the file or page
 */
public record SourceLines(String source, int first, int last) {
    public SourceLines {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException(
                    "lines are counted from 1 and in order, not %s to %s".formatted(first, last));
        }
    }
}
