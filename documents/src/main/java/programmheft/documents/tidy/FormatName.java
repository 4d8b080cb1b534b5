package programmheft.documents.tidy;

import java.util.Locale;
import java.util.Optional;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/** Formats by their plain names, and by any word that programmes use for them. */
final class FormatName {
    private FormatName() {}

    static String print(Format format) {
        return FormatWords.name(format, Locale.GERMAN);
    }

    /** Returns the format with that plain name, German or English, upper and lower case alike. */
    static Optional<Format> ofPlainName(String name) {
        for (Format format : Format.values()) {
            if (name.equalsIgnoreCase(FormatWords.name(format, Locale.GERMAN))
                    || name.equalsIgnoreCase(FormatWords.name(format, Locale.ENGLISH))) {
                return Optional.of(format);
            }
        }
        return name.equalsIgnoreCase("Sonstiges") ? Optional.of(Format.OTHER) : Optional.empty();
    }

    /**
     * Returns the format of a word before a colon. Several words count only if they mean more than the last one alone:
     * "Key note" does, "Ein langer Vortrag" does not.
     */
    static Optional<Format> ofPrefix(String words) {
        if (words.length() > 40) {
            return Optional.empty();
        }
        Optional<Format> format = ofPlainName(words).or(() -> FormatWords.ofWord(words));
        int blank = words.lastIndexOf(' ');
        return blank < 0 || ofPlainName(words).isPresent()
                ? format
                : format.filter(
                        some -> !FormatWords.ofWord(words.substring(blank + 1)).equals(Optional.of(some)));
    }
}
