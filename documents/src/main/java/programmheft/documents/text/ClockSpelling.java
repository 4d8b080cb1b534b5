package programmheft.documents.text;

import java.util.regex.Matcher;

/**
 * Spells clocks in the usual way: {@code 9h30}, {@code 9 Uhr 30}, {@code 9³⁰ Uhr} are {@code 9:30}, {@code 12 noon} is
 * {@code 12:00}, and {@code 7.30 for 8pm} begins at 7.30.
 */
final class ClockSpelling {
    private static final Pattern HOUR_SIGN = Pattern.compile("(?<![\\w.:,])(\\d{1,2})\\s?[hH]\\s?(\\d{2})(?![\\w.:])");
    private static final Pattern AFTER_UHR =
            Pattern.compile("(?<![\\w.:,])(\\d{1,2}) Uhr (\\d{2})(?![\\w.]|:\\d)(?!\\s?(?:Uhr|[-–]))");
    private static final Pattern RAISED =
            Pattern.compile("(?<![\\w.:,])(\\d{1,2})(?:([⁰¹²³⁴⁵])([⁰¹²³⁴⁵⁶⁷⁸⁹])|°°|ºº)(?!\\w)");
    private static final Pattern NOON = Pattern.compile("(?i)(?<![\\w.:])(?:12\\s?)?(?:noon|midday)\\b");
    private static final Pattern MIDNIGHT = Pattern.compile("(?i)(?<![\\w.:])(?:12\\s?)?midnight\\b");
    private static final Pattern NOON_PLACE = Pattern.compile(
            "(?i)^(?:12\\s?(?:noon|midnight|midday)\\b.*|(?:noon|midday|midnight)(?:\\s?(?:[:|–-]|to\\b)|\\s{2}).*|.{0,24}\\d\\s?(?:[ap]\\.?m\\.?)?\\s?(?:[-–]|to|until)\\s?(?:12\\s?)?(?:noon|midday|midnight)\\b.*)");
    private static final Pattern FOR = Pattern.compile(
            "(?i)^(\\d{1,2}(?:[.:]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?) for (\\d{1,2}(?:[.:]\\d{2})?)(\\s?[ap]\\.?m\\.?)?(?=[\\s,|]|$)");
    // "3 for 2" are no clocks
    private static final Pattern NO_NUMBER = Pattern.compile("[.:m]");
    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private ClockSpelling() {}

    static String plain(String text) {
        if (text.length() > Line.LONGEST) {
            return text;
        }
        String plain = text.indexOf('：') < 0 ? text : text.replace('：', ':');
        plain = plain.startsWith("Uhr ") ? plain.substring(4) : plain;
        plain = noon(plain);
        if (!hasDigit(plain)) {
            return plain;
        }
        plain = HOUR_SIGN.matcher(plain).replaceAll("$1:$2");
        plain = plain.contains("Uhr") ? AFTER_UHR.matcher(plain).replaceAll("$1:$2 Uhr") : plain;
        plain = raised(plain);
        return plain.contains(" for ") ? dinner(plain) : plain;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Only where a clock stands: "the noon" in a sentence stays. */
    private static String noon(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean maybe =
                "0123456789nNmM".indexOf(first) >= 0 && NOON_PLACE.matcher(text).matches();
        if (!maybe) {
            return text;
        }
        return MIDNIGHT.matcher(NOON.matcher(text).replaceFirst("12:00")).replaceFirst("24:00");
    }

    private static String raised(String text) {
        Matcher raised = RAISED.matcher(text);
        return raised.replaceAll(found -> found.group(2) == null
                ? found.group(1) + ":00"
                : found.group(1) + ":" + digit(found.group(2)) + digit(found.group(3)));
    }

    private static int digit(String raised) {
        return RAISED_DIGITS.indexOf(raised);
    }

    /** The half of the day may be printed at the second clock only. */
    private static String dinner(String text) {
        Matcher two = FOR.matcher(text);
        return two.find() && NO_NUMBER.matcher(two.group()).find()
                ? two.group(1)
                        + (two.group(3) == null || two.group(1).endsWith("m") ? "" : two.group(3))
                        + text.substring(two.end())
                : text;
    }
}
