package programmheft.documents.tidy;

import java.util.Optional;
import programmheft.model.Speaker;

/** What is behind a name, as a word. */
final class KindWord {
    private KindWord() {}

    static Optional<Speaker.Kind> of(String word) {
        return switch (word) {
            case "Person", "person" -> Optional.of(Speaker.Kind.PERSON);
            case "Institution", "institution" -> Optional.of(Speaker.Kind.INSTITUTION);
            case "offen", "open" -> Optional.of(Speaker.Kind.OPEN);
            default -> Optional.empty();
        };
    }

    static String print(Speaker.Kind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case INSTITUTION -> "Institution";
            case OPEN -> "offen";
        };
    }
}
