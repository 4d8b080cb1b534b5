package programmheft.documents.tidy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import programmheft.model.Link;

/** Links: {@code [URL ][label][, mit Untertiteln][, auf Englisch|, Sprache: en-GB]}; an unusual URL in {@code <>}. */
final class LinkText {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:<(?<any>[^ >]*)>|(?<usual>(?:[A-Za-z][A-Za-z0-9+.-]*://|mailto:)[^ ]*?)),?(?: +|$)");
    private static final Pattern LANGUAGE = Pattern.compile("(?:auf|in) ([^,]+)|Sprache: ([^,]+)|Language: ([^,]+)");
    private static final Pattern USUAL = Pattern.compile("(?:[a-z][a-z0-9+.-]*://|mailto:).*[^,]");

    private LinkText() {}

    static Link parse(Link.Kind kind, String read) {
        Tail tail = new Tail(read);
        @Nullable Locale language = tail.takeLanguage();
        boolean subtitles = tail.takeSubtitles();
        if (language == null) {
            language = tail.takeLanguage();
        }
        Matcher address = ADDRESS.matcher(tail.rest);
        Optional<URI> uri = Optional.empty();
        String label = tail.rest;
        if (address.lookingAt()) {
            uri = Optional.of(absolute(address.group("any") == null ? address.group("usual") : address.group("any")));
            label = tail.rest.substring(address.end());
        }
        label = Escapes.plain(label);
        if (uri.isEmpty() && label.isEmpty()) {
            throw Misread.value();
        }
        return new Link(
                kind,
                uri,
                label.isEmpty() ? Optional.empty() : Optional.of(label),
                Optional.ofNullable(language),
                subtitles);
    }

    static URI uri(String read) {
        try {
            return new URI(Escapes.plain(read));
        } catch (URISyntaxException none) {
            throw Misread.value();
        }
    }

    private static URI absolute(String read) {
        URI uri = uri(read);
        if (!uri.isAbsolute()) {
            throw Misread.value();
        }
        return uri;
    }

    /** What stands at the end of a link's line, taken off piece by piece. */
    private static final class Tail {
        private String rest;

        Tail(String rest) {
            this.rest = rest;
        }

        boolean takeSubtitles() {
            int comma = rest.lastIndexOf(", ");
            String last = comma < 0 ? "" : rest.substring(comma + 2).strip();
            if (!last.equals("mit Untertiteln") && !last.equals("with subtitles")) {
                return false;
            }
            rest = rest.substring(0, comma).strip();
            return true;
        }

        @Nullable
        Locale takeLanguage() {
            int comma = rest.lastIndexOf(", ");
            Matcher matcher =
                    LANGUAGE.matcher(comma < 0 ? "" : rest.substring(comma + 2).strip());
            if (!matcher.matches()) {
                return null;
            }
            Optional<Locale> language = matcher.group(1) != null
                    ? LanguageText.byName(matcher.group(1))
                    : LanguageText.byTag(matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
            language.ifPresent(some -> rest = rest.substring(0, comma).strip());
            return language.orElse(null);
        }
    }

    static String print(Link link, Escape escape) {
        StringBuilder out = new StringBuilder();
        link.address()
                .map(URI::toString)
                .ifPresent(uri -> out.append(USUAL.matcher(uri).matches() ? uri : "<" + uri + ">"));
        link.label().ifPresent(label -> out.append(out.isEmpty() ? "" : " ").append(escape.of(label)));
        if (link.subtitles()) {
            out.append(", mit Untertiteln");
        }
        link.language()
                .ifPresent(language -> out.append(LanguageText.name(language)
                        .map(name -> ", auf " + name)
                        .orElseGet(() -> ", Sprache: " + language.toLanguageTag())));
        return out.toString();
    }
}
