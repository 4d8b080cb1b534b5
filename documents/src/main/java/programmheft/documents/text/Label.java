package programmheft.documents.text;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/**
 * A format word before a title: {@code Vortrag: Die Flut}, {@code Keynote – „Neue Wege“}, {@code Hauptvortrag bei Kranbau
 * Nord: Ebbe}. "Pause: …" is a title by itself.
 *
 * @param format {@link Format#OTHER} if there is no label
 * @param word the word as printed, where it is not the plain name
 */
record Label(String title, Format format, Optional<String> word, Optional<String> room) {
    private static final Pattern COLON = Pattern.compile(
            "^([\\p{L}&/ ‐-]{2,40}?)(?:\\s(?:\\d{1,2}|[A-H]))?(?:\\s\\([^()]{2,30}\\))?\\s*:\\s*(\\S.*)$");
    private static final Pattern DASH =
            Pattern.compile("^([\\p{L}&/ ‐-]{2,40}?)(?:\\s(?:\\d{1,2}|[A-H]))?\\s+[–—-]\\s+(\\S.*)$");
    private static final Pattern AT =
            Pattern.compile("^([\\p{L}-]{4,30})\\s+(?:bei|im|in der|at)\\s+(\\p{Lu}[^:]{2,40}):\\s+(\\S.*)$");
    private static final Pattern QUOTE =
            Pattern.compile("^([\\p{L}‐-]{4,40})\\s+[„\"“»«‘]([^„“”\"«»]{3,200})[“”\"«»’](?:\\s*\\([^()]*\\))?$");

    // "Hands-on Workshop: …", "Öffentlicher Vortrag: …"
    private static final Pattern ADJECTIVE = Pattern.compile(
            "(?iU)^(?:hands-on|interactive|parallel|opening|closing|final|plenary|public|evening|lunchtime|afternoon|morning|lunch|dinner|short|special|invited|guest|offene[rs]?|öffentliche[rs]?|digitale[rs]?|interaktive[rs]?|kurze[rs]?|abschließende[rs]?|gemeinsame[rs]?|parallele[rs]?|praktische[rs]?|einführende[rs]?|musikalische[rs]?)\\s(?=\\p{L})");

    private static final Set<Format> AFTER_COLON = EnumSet.of(
            Format.KEYNOTE,
            Format.TALK,
            Format.IMPULSE,
            Format.PANEL,
            Format.DISCUSSION,
            Format.WORKSHOP,
            Format.SESSION,
            Format.GREETING,
            Format.OPENING,
            Format.FILM,
            Format.TOUR,
            Format.EXCURSION,
            Format.MEAL,
            Format.CONCERT);
    private static final Set<Format> AFTER_DASH = EnumSet.of(
            Format.KEYNOTE,
            Format.TALK,
            Format.IMPULSE,
            Format.PANEL,
            Format.DISCUSSION,
            Format.WORKSHOP,
            Format.SESSION,
            Format.FILM,
            Format.TOUR,
            Format.EXCURSION);

    // "Sektion 2: Küste" is called so, unlike "Vortrag 2: Küste"
    private static final Pattern SECTION = Pattern.compile(
            "(?iU)^(?:sektion|section|session|sitzung)\\s(?:\\d{1,2}|[A-H]|[IVX]{1,4})\\s?(?::|\\s[–—-])\\s.*");

    // "Kollegiale Runde im Plenum: „Was ich lasse“"
    private static final Pattern QUOTED_WHOLE = Pattern.compile(
            "(?U)^((?:(?!(?:durch|von|mit|by|with|in|du|wie|was)\\s)[\\p{L}-]+\\s){1,4}[\\p{L}-]+):\\s+[„\"“»«‘]([^„“”\"«»]{3,200})[“”\"»«’]$");

    static Label of(String text) {
        if (SECTION.matches(text)) {
            return new Label(text, Format.SESSION, Optional.empty(), Optional.empty());
        }
        Matcher at = AT.matcher(text);
        if (at.matches() && known(at.group(1), AFTER_COLON).isPresent()) {
            return label(at.group(1), at.group(3), Optional.of(at.group(2).strip()));
        }
        Matcher quote = QUOTE.matcher(text);
        if (quote.matches() && known(quote.group(1), AFTER_COLON).isPresent()) {
            return label(quote.group(1), quote.group(2), Optional.empty());
        }
        Matcher colon = COLON.matcher(text);
        if (colon.matches() && known(colon.group(1), AFTER_COLON).isPresent()) {
            return label(colon.group(1), colon.group(2), Optional.empty());
        }
        Matcher whole = QUOTED_WHOLE.matcher(text);
        if (whole.matches()) {
            return new Label(whole.group(2), FormatWords.ofTitle(whole.group(1)), Optional.empty(), Optional.empty());
        }
        Matcher dash = DASH.matcher(text);
        return dash.matches() && known(dash.group(1), AFTER_DASH).isPresent()
                ? label(dash.group(1), dash.group(2), Optional.empty())
                : new Label(text, Format.OTHER, Optional.empty(), Optional.empty());
    }

    /** Of several words only those that are known together: "Ring Tour – …" is a title. */
    private static Optional<Format> known(String word, Set<Format> labels) {
        String plain = word.strip();
        String last = ADJECTIVE.matcher(plain).replaceFirst("");
        Optional<Format> format = last.indexOf(' ') < 0 ? FormatWords.ofWord(last) : FormatWords.ofExactly(last);
        return format.filter(labels::contains);
    }

    private static Label label(String printed, String title, Optional<String> room) {
        String word = printed.strip();
        Format format = FormatWords.ofWord(word).orElse(Format.OTHER);
        Optional<String> shown =
                Optional.of(word).filter(some -> !some.equalsIgnoreCase(FormatWords.name(format, Locale.GERMAN)));
        return new Label(title.strip(), format, shown, room);
    }
}
