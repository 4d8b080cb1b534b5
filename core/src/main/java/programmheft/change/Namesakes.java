package programmheft.change;

import java.util.ArrayList;
import java.util.List;

/** Tells whether two names may be those of the same person or body. */
final class Namesakes {
    private static final int LONG = 8;
    private static final int SHORT = 4;

    private Namesakes() {}

    /**
     * Tells whether each word of the shorter name stands in the longer one, perhaps misspelt or as an initial: "Anna Meier"
     * may be "A. Meyer" and "Anna Meier-Schulz", never "Ben Meier".
     */
    static boolean mayBe(Folded one, Folded other) {
        boolean oneIsLonger = one.words().size() > other.words().size();
        List<String> left = new ArrayList<>(oneIsLonger ? one.words() : other.words());
        for (String word : oneIsLonger ? other.words() : one.words()) {
            if (!left.remove(word) && !removeLike(word, left)) {
                return false;
            }
        }
        return !one.isEmpty() && !other.isEmpty();
    }

    private static boolean removeLike(String word, List<String> left) {
        for (String other : left) {
            if (isInitial(word, other) || isMisspelt(word, other)) {
                return left.remove(other);
            }
        }
        return false;
    }

    private static boolean isInitial(String one, String other) {
        return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }

    private static boolean isMisspelt(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int allowed = length >= LONG ? 2 : length >= SHORT ? 1 : 0;
        return Math.abs(one.length() - other.length()) <= allowed && slips(one, other) <= allowed;
    }

    /** Counts letters to type, to leave out, to replace, and neighbours to swap. */
    private static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : slips(one, other, i, j, slips);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int slips(String one, String other, int i, int j, int[][] slips) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int fewest = Math.min(slips[i - 1][j - 1] + (same ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
