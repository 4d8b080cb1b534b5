package programmheft.documents.text;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Set;

/** What the words of a name look like. */
final class NameWords {
    static final String WORD = "(?:\\p{Lu}\\.-(?=\\p{Lu}\\.))?\\p{Lu}[\\p{L}'’]*+(?:-\\p{Lu}?[\\p{L}'’]++)*+\\.?";
    static final String PARTICLE =
            "von|van|v\\.|de|der|den|zu|zur|zum|vom|di|da|del|dos|ten|ter|und zu|el|al|la|le|Le|La|bin|ibn";

    private static final Pattern ONE_WORD = Pattern.compile("^" + WORD + "$");
    private static final Set<String> PARTICLES = Set.copyOf(Splitter.on('|').splitToList(PARTICLE.replace("\\", "")));

    /** How German and English words for things end that no given name ends with. */
    private static final Pattern THING = Pattern.compile(
            "(?iU).{2,}(?:ung|heit|keit|schaft|tion|sion|tät|ismus|nis|tum|ment|ments|dienst|stelle|projekt|gruppe|raum|thek|zeit|welt|arbeit|tag|tage|kunst|werk|spiel|musik|film|plan|recht|ness|ship|ance|ence|ings|ing|tions|ies|logie|ik|ismen|ungen|technik|wirtschaft|system|modell|konzept|idee|ideen|wege|räume|städte|wandel|wasser|energie|klima|natur|kultur|bildung)");

    private static final int LONGEST = 3;

    private NameWords() {}

    /** Tells whether a name that is in no list may be one: at most three words, and none of them a thing. */
    static boolean mayBeName(String name) {
        List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(name);
        return words.stream().filter(word -> !isParticle(word)).count() <= LONGEST
                && words.stream().limit(1).noneMatch(word -> THING.matcher(word).matches());
    }

    static boolean isWord(String token) {
        return !token.isEmpty() && Character.isUpperCase(token.codePointAt(0)) && ONE_WORD.matches(token);
    }

    static boolean isParticle(String token) {
        return PARTICLES.contains(token);
    }
}
