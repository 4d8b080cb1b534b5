package programmheft.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds words that differ by one slip: a letter too many, another letter, or two neighbours that changed places. Each
 * word is looked up by what it would be with that slip, so that no word is compared with all others.
 */
final class OneLetterApart {
    private final Set<String> words;
    private final int lastUntouched;
    private final BiConsumer<String, String> found;

    private OneLetterApart(Set<String> words, int lastUntouched, BiConsumer<String, String> found) {
        this.words = words;
        this.lastUntouched = lastUntouched;
        this.found = found;
    }

    /**
     * Gives pairs of words one slip apart; of several that have another letter in the same place, each with the first of
     * them. The first letter and so many of the last ones must be the same.
     */
    static void pairs(Collection<String> words, int lastUntouched, BiConsumer<String, String> found) {
        Set<String> distinct = new LinkedHashSet<>(words);
        if (distinct.size() > 1) {
            OneLetterApart pairs = new OneLetterApart(distinct, lastUntouched, found);
            int longest = distinct.stream().mapToInt(String::length).max().orElse(0);
            for (int letter = 1; letter < longest - lastUntouched; letter++) {
                pairs.at(letter);
            }
        }
    }

    /** Tells whether two words are one slip apart; the first letter and so many of the last ones must be the same. */
    static boolean are(String one, String other, int lastUntouched) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        int first = 0;
        while (first < shorter.length() && longer.charAt(first) == shorter.charAt(first)) {
            first++;
        }
        int end = longer.length() - lastUntouched;
        if (longer.length() == shorter.length()) {
            return first > 0
                    && first < end
                    && (areReplaced(longer, shorter, first) || areSwapped(longer, shorter, first, end));
        }
        // of a letter that is doubled, either one may be too many
        while (first > 1 && longer.charAt(first - 1) == longer.charAt(first)) {
            first--;
        }
        return longer.length() == shorter.length() + 1
                && first > 0
                && first < end
                && longer.regionMatches(first + 1, shorter, first, shorter.length() - first);
    }

    private static boolean areReplaced(String one, String other, int first) {
        return one.regionMatches(first + 1, other, first + 1, one.length() - first - 1);
    }

    private static boolean areSwapped(String one, String other, int first, int end) {
        return first + 1 < end
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first)
                && one.regionMatches(first + 2, other, first + 2, one.length() - first - 2);
    }

    private void at(int letter) {
        Map<String, String> firstWithAnother = new HashMap<>();
        for (String word : words) {
            if (letter < word.length() - lastUntouched) {
                String without = word.substring(0, letter) + word.substring(letter + 1);
                String first = firstWithAnother.putIfAbsent(without, word);
                if (first != null) {
                    found.accept(first, word);
                }
                lookUp(word, without);
                if (letter + 1 < word.length() - lastUntouched) {
                    lookUp(word, swapped(word, letter));
                }
            }
        }
    }

    private void lookUp(String word, String other) {
        if (!other.equals(word) && words.contains(other)) {
            found.accept(word, other);
        }
    }

    private static String swapped(String word, int letter) {
        return word.substring(0, letter) + word.charAt(letter + 1) + word.charAt(letter) + word.substring(letter + 2);
    }
}
