package programmheft.ical;

import java.util.List;
import java.util.Optional;

/** Plain text in paragraphs with an empty line between them: the only form that every calendar program shows. */
final class Paragraphs {
    private static final int USUAL = 500;

    private final StringBuilder all = new StringBuilder(USUAL);

    Paragraphs add(Optional<String> paragraph) {
        paragraph.ifPresent(this::begin);
        return this;
    }

    /** Adds one paragraph of several lines; nothing if there are none. */
    Paragraphs add(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0) {
                begin(lines.get(i));
            } else {
                all.append('\n').append(lines.get(i));
            }
        }
        return this;
    }

    /** Returns the whole text; nothing if it is empty. */
    Optional<String> text() {
        return all.length() == 0 ? Optional.empty() : Optional.of(all.toString());
    }

    private void begin(String paragraph) {
        all.append(all.length() == 0 ? "" : "\n\n").append(paragraph);
    }
}
