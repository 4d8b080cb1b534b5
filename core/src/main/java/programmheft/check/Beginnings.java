package programmheft.check;

import java.util.Collection;

/**
 * Tells in a moment that a text is none of some words, by its first letters; most texts are none. It may say that a text
 * is one of them which is not, never the other way round.
 */
final class Beginnings {
    private static final int LETTERS = 4;
    private static final int UNCLEAR = -1;

    private final long[] beginnings;

    private Beginnings(long[] beginnings) {
        this.beginnings = beginnings;
    }

    /** Takes words of letters and digits, see {@link Folded#letters}. */
    static Beginnings of(Collection<String> words) {
        return new Beginnings(words.stream()
                .mapToLong(word -> beginning(word, 0, word.length()))
                .sorted()
                .toArray());
    }

    /** Tells whether the text may be one of the words, or begin with one of at least four letters. */
    boolean mayHold(String text) {
        return mayHold(text, 0, text.length());
    }

    /** Tells whether a part of a text, half-open, may be one of the words. */
    boolean mayHold(String text, int from, int to) {
        long beginning = beginning(text, from, to);
        if (beginning == UNCLEAR) {
            return true;
        }
        for (long one : beginnings) {
            if (one == beginning) {
                return true;
            }
        }
        return false;
    }

    private static long beginning(String text, int from, int to) {
        long letters = 0;
        int found = 0;
        for (int i = from; i < to && found <= LETTERS; i++) {
            char c = text.charAt(i);
            if (Folded.isUnclear(c)) {
                return UNCLEAR;
            }
            // the one after the last tells whether a mark follows that belongs to it
            if (Character.isLetterOrDigit(c)) {
                letters = found < LETTERS ? with(letters, c) : letters;
                found += c == 'ß' ? 2 : 1;
            }
        }
        return found == 0 ? UNCLEAR : letters;
    }

    private static long with(long letters, char c) {
        return letters << 16 | Character.toLowerCase(c);
    }
}
