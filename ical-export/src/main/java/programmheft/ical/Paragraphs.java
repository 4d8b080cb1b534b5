package programmheft.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain text in paragraphs with an empty line between them: the only form that every calendar program shows. */
final class Paragraphs {
    private final List<String> all = new ArrayList<>();

    Paragraphs add(Optional<String> paragraph) {
        paragraph.ifPresent(all::add);
        return this;
    }

    /** Adds one paragraph of several lines; nothing if there are none. */
    Paragraphs add(List<String> lines) {
        return add(lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines)));
    }

    /** Adds a paragraph of several lines under a heading; nothing if there are none. */
    Paragraphs add(String heading, List<String> lines) {
        return add(lines.isEmpty() ? Optional.empty() : Optional.of(heading + "\n" + String.join("\n", lines)));
    }

    /** Returns the whole text; nothing if it is empty. */
    Optional<String> text() {
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", all));
    }
}
