package programmheft.port;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/** Titles that say only what kind of item it is: "Keynote", "Die erste Keynote", "Podiumsdiskussion", "Vortrag 2". */
final class GenericTitle {
    private static final Splitter WORDS = Splitter.onPattern("(?U)[^\\w-]+").omitEmptyStrings();
    private static final Set<String> AROUND = Set.of(
            "der", "die", "das", "ein", "eine", "und", "the", "a", "an", "and", "first", "second", "third", "erste",
            "erster", "erstes", "zweite", "zweiter", "zweites", "dritte", "dritter", "drittes", "vierte", "vierter",
            "viertes", "fuenfte", "i", "ii", "iii", "iv", "b", "c", "d", "e");

    private GenericTitle() {}

    static boolean is(String title) {
        List<String> words = WORDS.splitToList(title);
        return words.stream().allMatch(word -> isAround(Wording.fold(word)) || isKind(word))
                && words.stream().anyMatch(GenericTitle::isKind);
    }

    /** Returns the title without the kind of item that stands before it: "Keynote: Das Dorf" without "Keynote: ". */
    static String core(String title) {
        int colon = title.indexOf(": ");
        return colon > 0 && is(title.substring(0, colon))
                ? title.substring(colon + 2).strip()
                : title;
    }

    /** Returns the title as the printed word for the format, unless it is the format's plain name. */
    static Optional<String> formatWord(String title, Format format) {
        return Optional.of(title)
                .filter(word -> !Wording.same(word, FormatWords.name(format, Locale.GERMAN)))
                .filter(word -> !Wording.same(word, FormatWords.name(format, Locale.ENGLISH)));
    }

    private static boolean isAround(String word) {
        return AROUND.contains(word) || word.matches("[0-9]{1,2}");
    }

    private static boolean isKind(String word) {
        return FormatWords.ofWord(word).filter(format -> format != Format.OTHER).isPresent();
    }
}
