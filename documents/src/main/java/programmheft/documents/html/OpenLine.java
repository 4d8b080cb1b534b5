package programmheft.documents.html;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import programmheft.check.Position;

/** A line that is not ended yet. Blanks and line breaks within it count as one blank, as a browser shows them. */
final class OpenLine {
    private final String mark;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Position begin;

    /**
     * Begins a line.
     *
     * @param mark what is set before its text if it gets one
     */
    OpenLine(String mark) {
        this.mark = mark;
    }

    /**
     * Goes on with a text.
     *
     * @param position where the text begins, with the blanks before it
     */
    void add(String more, Position position) {
        if (begin == null && !more.isBlank()) {
            begin = Places.after(
                    position,
                    more.substring(0, more.length() - more.stripLeading().length()));
        }
        for (int i = 0; i < more.length(); i++) {
            char sign = more.charAt(i);
            if (!Character.isWhitespace(sign)) {
                text.append(sign);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    /** Returns the line if anything stands in it. */
    Optional<PageLines.Line> line() {
        Position position = begin;
        String stripped = text.toString().strip();
        return position == null || stripped.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageLines.Line(mark + stripped, position));
    }
}
