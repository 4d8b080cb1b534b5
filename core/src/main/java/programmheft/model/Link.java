package programmheft.model;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Something to open, or only the fact that it exists: "recordings of the keynotes, with subtitles".
 *
 * @param label what it leads to, as printed
 * @param language the language of what it leads to
 */
public record Link(
        Kind kind, Optional<URI> address, Optional<String> label, Optional<Locale> language, boolean subtitles) {
    /** What a link leads to. */
    public enum Kind {
        RECORDING,
        SLIDES,
        PROGRAMME,
        REGISTRATION,
        STREAM,
        PAGE
    }

    public Link {
        label = Require.line(label, "the label of a link");
        address.filter(uri -> !uri.isAbsolute()).ifPresent(uri -> {
            throw new IllegalArgumentException("a link needs a scheme such as https, but is '%s'".formatted(uri));
        });
        if (address.isEmpty() && label.isEmpty()) {
            throw new IllegalArgumentException("a link needs an address or a word on what there is");
        }
    }

    /** Returns a link that leads somewhere; the address needs a scheme. */
    public static Link to(Kind kind, URI address) {
        return new Link(kind, Optional.of(address), Optional.empty(), Optional.empty(), false);
    }

    /** Returns the fact that there is such a thing, without an address. */
    public static Link known(Kind kind, String label) {
        return new Link(kind, Optional.empty(), Optional.of(label), Optional.empty(), false);
    }

    /** Returns the same link to something that has subtitles. */
    public Link withSubtitles() {
        return new Link(kind, address, label, language, true);
    }

    /** Returns the same link with the words printed for it. */
    public Link labelled(String text) {
        return new Link(kind, address, Optional.of(text), language, subtitles);
    }

    /** Returns the same link to something in that language. */
    public Link in(Locale tongue) {
        return new Link(kind, address, label, Optional.of(tongue), subtitles);
    }
}
