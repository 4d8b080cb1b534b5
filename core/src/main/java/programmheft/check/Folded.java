package programmheft.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts in the form in which they are compared: how they are typed makes no difference. */
final class Folded {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    // what tells "C" from "C#" stays
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{Z}\\s&&[^#&%@*/]]+");

    private Folded() {}

    /** Returns only the letters and digits: "N. N." is {@code nn}. */
    static String letters(String text) {
        return BETWEEN_WORDS.matcher(small(text)).replaceAll("");
    }

    /** Returns the words, each of letters and digits only. */
    static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(small(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns a title without blanks, dashes, quotation and other marks; one of marks only as it is. */
    static String title(String text) {
        String title = MARKS.matcher(small(text)).replaceAll("");
        return title.isEmpty() ? text : title;
    }

    private static String small(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    }
}
