package programmheft.documents.tidy;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import programmheft.documents.words.Calendar;

/** What somebody may have meant. */
final class Nearest {
    private static final Pattern DATE = Pattern.compile(Calendar.MONTH + "|" + Calendar.WEEKDAY);

    private Nearest() {}

    /** Returns the rule that a line comes next to. */
    static String rule(String content) {
        if (content.startsWith("»")) {
            return "    " + Unreadable.POINT;
        }
        if (When.beginsLikeAClock(content)) {
            return Unreadable.ITEM;
        }
        return DATE.matcher(content).find() ? Unreadable.DAY : Unreadable.UNTIMED;
    }

    /** Returns the key of the head that is spelled most like the word. */
    static String key(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return Key.wordsOfTheHead().stream()
                .min(Comparator.comparingInt(key -> distance(wanted, key.toLowerCase(Locale.ROOT))))
                .orElseThrow();
    }

    /** Returns how many letters have to be changed, added or taken away. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
