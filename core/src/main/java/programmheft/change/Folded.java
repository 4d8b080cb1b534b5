package programmheft.change;

import com.google.common.collect.Sets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text as matching sees it: whatever its case, umlaut spelling and punctuation. Compares its letters only when asked. */
public final class Folded {
    private static final double ALMOST = 0.8;
    private static final Folded NOTHING = new Folded("");

    private final String text;
    private @Nullable Set<String> telling;
    private @Nullable Set<String> trigrams;

    private Folded(String text) {
        this.text = text;
    }

    /** Folds to words in lower case, umlauts written out, accents left out, one blank between them. */
    public static Folded of(String printed) {
        String spelled = printed.toLowerCase(Locale.ROOT);
        if (!spelled.chars().allMatch(c -> c < 128)) {
            String written = spelled.replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("ß", "ss");
            spelled = Normalizer.normalize(written, Normalizer.Form.NFD);
        }
        StringBuilder words = new StringBuilder();
        spelled.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                words.appendCodePoint(c);
            } else if (isBetweenWords(c) && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return new Folded(words.toString().stripTrailing());
    }

    /** What is put on a letter, such as an accent, is left out without a blank. */
    private static boolean isBetweenWords(int c) {
        int type = Character.getType(c);
        return type != Character.NON_SPACING_MARK
                && type != Character.COMBINING_SPACING_MARK
                && type != Character.ENCLOSING_MARK;
    }

    static Folded nothing() {
        return NOTHING;
    }

    /** Returns the words with one blank between them. */
    public String text() {
        return text;
    }

    /** Returns all words in their order. */
    List<String> words() {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** Returns the words of more than three letters; the shorter ones stand in every other title. */
    Set<String> tellingWords() {
        if (telling == null) {
            telling = words().stream().filter(word -> word.length() > 3).collect(Collectors.toSet());
        }
        return telling;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns 0 for nothing in common to 1 for the same: by telling words, or by letters if that is more. */
    double likeness(Folded other) {
        if (text.equals(other.text)) {
            return 1;
        }
        return Math.max(dice(tellingWords(), other.tellingWords()), dice(trigrams(), other.trigrams()));
    }

    /** Tells whether the two differ in no more than a small word or a few letters. */
    public boolean isAlmost(Folded other) {
        return likeness(other) >= ALMOST;
    }

    private Set<String> trigrams() {
        if (trigrams == null) {
            Set<String> all = new HashSet<>();
            for (int i = 0; i + 3 <= text.length(); i++) {
                all.add(text.substring(i, i + 3));
            }
            trigrams = all;
        }
        return trigrams;
    }

    private static double dice(Set<String> one, Set<String> other) {
        int both = one.size() + other.size();
        return both == 0 ? 0 : 2.0 * Sets.intersection(one, other).size() / both;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Folded folded && text.equals(folded.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
