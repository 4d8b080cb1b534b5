package programmheft.documents.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds what somebody who wrote something else most likely meant. */
final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /** Returns the known word that takes the fewest changes of letters, the first of equals; a dash if none is known. */
    static String to(String written, Collection<String> known) {
        String wanted = comparable(written);
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(wanted, comparable(word))))
                .orElse("–");
    }

    private static String comparable(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST)).toLowerCase(Locale.ROOT);
    }

    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
