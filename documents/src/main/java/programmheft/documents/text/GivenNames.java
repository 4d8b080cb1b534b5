package programmheft.documents.text;

import java.util.Locale;
import java.util.regex.Matcher;
import programmheft.model.FormatWords;

/** Knows a person by the given name, which must be in the list or an initial. */
final class GivenNames implements PersonRecogniser {
    private static final WordList FIRST_NAMES = WordList.of("first-names.txt");
    private static final WordList INSTITUTIONS = WordList.of("institution-words.txt");
    private static final Pattern NAME = Pattern.compile("^(" + NameWords.WORD + ")((?:\\s(?:" + NameWords.WORD + "|"
            + NameWords.PARTICLE + "))*)\\s(" + NameWords.WORD + ")$");

    private static final Pattern INITIAL = Pattern.compile("(?![IVX]{2})\\p{Lu}\\p{L}?\\.(?:-\\p{Lu}\\.)?");
    /** "PH Oberrhon" is a body. */
    private static final Pattern ABBREVIATED = Pattern.compile("(?U)(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L})");

    @Override
    public Certainty certainty(String words) {
        Matcher shape = NAME.matcher(words);
        if (!shape.matches() || FormatWords.ofWord(shape.group(3)).isPresent()) {
            return Certainty.NONE;
        }
        String first = shape.group(1);
        if (isGiven(first)) {
            return INSTITUTIONS.holds(shape.group(3)) ? Certainty.NONE : Certainty.KNOWN;
        }
        return (ABBREVIATED.matcher(words).find()
                                && !words.toUpperCase(Locale.ROOT).equals(words))
                        || INSTITUTIONS.knows(first)
                        || INSTITUTIONS.knows(shape.group(3))
                        || FormatWords.ofWord(first).isPresent()
                ? Certainty.NONE
                : Certainty.POSSIBLE;
    }

    /** Tells whether the word is in the list. */
    static boolean isListed(String word) {
        return FIRST_NAMES.holds(word);
    }

    /** Tells whether the word is in the list, an initial, or the first half of a double name is in the list. */
    static boolean isGiven(String word) {
        int dash = word.indexOf('-');
        return FIRST_NAMES.holds(word)
                || INITIAL.matches(word)
                || (dash > 0 && word.length() > dash + 2 && FIRST_NAMES.holds(word.substring(0, dash)));
    }
}
