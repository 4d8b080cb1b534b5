package programmheft.documents.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/**
 * What a title tells of its format beyond its first words: {@code Begrüßung und Eröffnung} opens, {@code Vorträge} are a session,
 * {@code Diskussion und Kaffeepause} is a break, {@code Chairman's welcome} a greeting.
 */
final class TitleFormat {
    private static final Splitter BLANKS =
            Splitter.on(CharMatcher.anyOf(" \t\n\u000b\f\r")).omitEmptyStrings();
    private static final Pattern OPENS = Pattern.compile(
            "(?iU)^(?:begrüßung|begrüssung|willkommen|welcome)\\b.*\\b(?:eröffnung|introduction|opening|announcements|kennenlern\\p{L}*)\\b.*");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?iU)^(?:\\d{1,2}\\s)?(?:\\p{L}*vorträge|talks|(?:first|second|third|parallel|concurrent)\\s(?:\\p{L}+\\s)?sessions?|runde[n]?\\s#?\\d.*|\\d\\. (?:und \\d\\. )?runde)(?:\\s(?:und|and|mit|with|in|–|-|A|B|C|D|E|[1-9])\\b.*)?$");
    private static final Pattern PAUSES = Pattern.compile(
            "(?iU)^(?:diskussion|discussion|gespräche?|austausch|posters?|\\p{L}*ausstellung)\\s(?:und|&|and)\\s.*(?:pause|break)$");
    private static final int FEW_WORDS = 4;

    private TitleFormat() {}

    static Format of(String title) {
        if (OPENS.matcher(title).matches()) {
            return Format.OPENING;
        }
        if (PAUSES.matcher(title).matches()) {
            return Format.BREAK;
        }
        if (SEVERAL.matcher(title).matches()) {
            return Format.SESSION;
        }
        Format format = FormatWords.ofTitle(title);
        return format == Format.OTHER ? byLastWord(title).orElse(Format.OTHER) : format;
    }

    /** "Bring-and-share lunch", "Local Habits Panel": the last of few words, if it is a plain word for a format. */
    private static Optional<Format> byLastWord(String title) {
        List<String> words = BLANKS.splitToList(title);
        return words.size() < 2 || words.size() > FEW_WORDS
                ? Optional.empty()
                : FormatWords.ofExactly(words.get(words.size() - 1)).filter(TitleFormat::isPlain);
    }

    private static boolean isPlain(Format format) {
        return switch (format) {
            case GREETING, MEAL, TOUR, WORKSHOP, CONCERT, PANEL, KEYNOTE, SOCIAL, BREAK, REGISTRATION, FILM -> true;
            default -> false;
        };
    }
}
