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

    private static final String TELLING = "#&%@*/";
    private static final int MARK_TYPES = types(
            Character.CONNECTOR_PUNCTUATION,
            Character.DASH_PUNCTUATION,
            Character.START_PUNCTUATION,
            Character.END_PUNCTUATION,
            Character.INITIAL_QUOTE_PUNCTUATION,
            Character.FINAL_QUOTE_PUNCTUATION,
            Character.OTHER_PUNCTUATION,
            Character.SPACE_SEPARATOR,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR);
    private static final char FIRST_COMBINING = '\u0300';
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_QUOTE = '\u2027';

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

    /** Returns a number that is the same for all texts of the same {@link #title}. */
    static long titleKey(String text) {
        long key = 0;
        boolean empty = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnclear(c)) {
                return key(title(text));
            }
            if (!isMark(c)) {
                key = c == 'ß' ? with(with(key, 's'), 's') : with(key, Character.toLowerCase(c));
                empty = false;
            }
        }
        return empty ? key(text) : key;
    }

    /** Tells whether a character may change with those around it, or become several, when a text is folded. */
    static boolean isUnclear(char c) {
        return c == 'İ' || (c >= FIRST_COMBINING && (c < FIRST_DASH || c > LAST_QUOTE));
    }

    private static boolean isMark(char c) {
        return TELLING.indexOf(c) < 0 && (Character.isWhitespace(c) || (MARK_TYPES >> Character.getType(c) & 1) != 0);
    }

    private static long key(String folded) {
        long key = 0;
        for (int i = 0; i < folded.length(); i++) {
            key = with(key, folded.charAt(i));
        }
        return key;
    }

    private static long with(long key, char c) {
        return 31 * key + c;
    }

    private static int types(byte... types) {
        int bits = 0;
        for (byte type : types) {
            bits |= 1 << type;
        }
        return bits;
    }

    private static String small(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    }
}
