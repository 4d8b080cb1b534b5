package programmheft.documents.text;

import java.util.Locale;
import java.util.Set;

/**
 * Tells at a glance that a text holds no date: most lines hold none, and each is asked many times. A date has a digit
 * and the name of a month, or its parts stand between full stops, hyphens or slashes.
 */
final class DateGlance {
    private static final Set<String> MONTHS = Set.of(
            "jan", "jän", "feb", "mär", "mar", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov",
            "dez", "dec");
    private static final String INITIALS = "JFMASOND";
    private static final int LETTERS = 3;

    private DateGlance() {}

    /** Tells whether there may be a date; where there is none for sure, false. */
    static boolean mayHold(String text) {
        boolean digit = false;
        boolean month = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isDigit(sign)) {
                digit = true;
                if (endsPart(text, i + 1)) {
                    return true;
                }
            } else if (!month && INITIALS.indexOf(sign) >= 0) {
                month = isMonth(text, i);
            }
            if (digit && month) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMonth(String text, int start) {
        return start + LETTERS <= text.length()
                && MONTHS.contains(text.substring(start, start + LETTERS).toLowerCase(Locale.ROOT));
    }

    /** Tells whether a day, month or year that ends here is followed by another part: {@code .5.}, {@code -05}, {@code /5/}. */
    private static boolean endsPart(String text, int end) {
        char after = at(text, end);
        if (after == '.') {
            int next = Character.isWhitespace(at(text, end + 1)) ? end + 2 : end + 1;
            int last = digits(text, next);
            return last > next && at(text, last) == '.';
        }
        if (after == '/') {
            int last = digits(text, end + 1);
            return last > end + 1 && at(text, last) == '/';
        }
        return after == '-' && end >= 4 && Character.isDigit(at(text, end + 1));
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < start + 2 && Character.isDigit(at(text, end))) {
            end++;
        }
        return end;
    }

    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
