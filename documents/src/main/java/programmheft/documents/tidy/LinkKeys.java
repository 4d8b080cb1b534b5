package programmheft.documents.tidy;

import java.util.Optional;
import programmheft.model.Link;

/** Which key leads to what. */
final class LinkKeys {
    private LinkKeys() {}

    static Optional<Link.Kind> kind(Key key) {
        return switch (key) {
            case PROGRAMME -> Optional.of(Link.Kind.PROGRAMME);
            case RECORDING -> Optional.of(Link.Kind.RECORDING);
            case SLIDES -> Optional.of(Link.Kind.SLIDES);
            case STREAM -> Optional.of(Link.Kind.STREAM);
            case REGISTRATION_LINK -> Optional.of(Link.Kind.REGISTRATION);
            case PAGE -> Optional.of(Link.Kind.PAGE);
            default -> Optional.empty();
        };
    }

    static Key key(Link.Kind kind) {
        return switch (kind) {
            case PROGRAMME -> Key.PROGRAMME;
            case RECORDING -> Key.RECORDING;
            case SLIDES -> Key.SLIDES;
            case STREAM -> Key.STREAM;
            case REGISTRATION -> Key.REGISTRATION_LINK;
            case PAGE -> Key.PAGE;
        };
    }
}
