package programmheft.port;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as words to search for, the same for every store: lower case, without accents, ß as ss, and an umlaut written
 * either way as its vowel, so that "Mueller", "Müller" and "Muller" are one word.
 */
final class SearchWords {
    /** Longer words are cut: what is found by forty signs is found. */
    private static final int LONGEST = 40;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchWords() {}

    /** Returns the words in their order. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain(text).codePoints().forEach(sign -> {
            if (Character.isLetterOrDigit(sign)) {
                word.appendCodePoint(sign);
            } else {
                end(word, words);
            }
        });
        end(word, words);
        return words;
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean ascii = CharMatcher.ascii().matchesAllOf(lower);
        return withoutSecondVowels(ascii ? lower : withoutAccents(lower));
    }

    private static String withoutAccents(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "a")
                .replace("œ", "o")
                .replace("ø", "o")
                .replace("ł", "l");
    }

    /** Takes away each e behind a, o or u: "ae" is how an umlaut is written without one. */
    private static String withoutSecondVowels(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign != 'e' || (last != 'a' && last != 'o' && last != 'u')) {
                plain.append(sign);
            }
            last = sign;
        }
        return plain.toString();
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            int length = word.codePointCount(0, word.length());
            words.add(length <= LONGEST ? word.toString() : word.substring(0, word.offsetByCodePoints(0, LONGEST)));
            word.setLength(0);
        }
    }
}
