package programmheft.documents.tidy;

import java.util.List;
import java.util.Optional;

/** Lines of description. */
final class Description {
    private Description() {}

    /** Returns the text of the lines; nothing if all are empty. */
    static Optional<String> of(List<String> lines) {
        return Optional.of(String.join("\n", lines))
                .filter(text -> !text.replaceAll("[\\h\\t\n]+", "").isBlank());
    }

    /** Returns the form of a line that reads back as the line: plain if that cannot be misread. */
    static String print(String line) {
        return List.of(line, line.replace("//", "\\//")).stream()
                .filter(form -> isDescription(form) && Escapes.description(form).equals(line))
                .findFirst()
                .orElse("\\" + line);
    }

    private static boolean isDescription(String raw) {
        String content = Escapes.read(raw);
        return !raw.isEmpty()
                && !content.isEmpty()
                && raw.charAt(0) != ' '
                && raw.charAt(0) != '\t'
                && raw.charAt(0) != '\\'
                && !content.startsWith("»")
                && Keyed.of(content).flatMap(Keyed::key).isEmpty();
    }
}
