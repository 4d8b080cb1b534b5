package programmheft.change;

import com.google.common.collect.Sets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text as matching sees it: whatever its case, umlaut spelling and punctuation. Compares its letters only when asked. */
public final class Folded {
    private static final double ALMOST = 0.8;
    private static final Folded NOTHING = new Folded("");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String text;
    private final List<String> words;
    private final Set<String> telling;
    private @Nullable Set<String> trigrams;

    private Folded(String text) {
        this.text = text;
        words = text.isEmpty() ? List.of() : List.of(text.split(" "));
        telling = words.stream().filter(word -> word.length() > 3).collect(Collectors.toSet());
    }

    /** Folds to words in lower case, umlauts written out, accents left out, one blank between them. */
    public static Folded of(String printed) {
        String spelled = printed.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = spelled.chars().allMatch(c -> c < 128)
                ? spelled
                : MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD))
                        .replaceAll("");
        return new Folded(BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip());
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
        return words;
    }

    /** Returns the words of more than three letters; the shorter ones stand in every other title. */
    Set<String> tellingWords() {
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
        return Math.max(dice(telling, other.telling), dice(trigrams(), other.trigrams()));
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
