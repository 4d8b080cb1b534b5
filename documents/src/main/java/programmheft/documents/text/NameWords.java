package programmheft.documents.text;

import java.util.regex.Pattern;

/** What the words of a name look like. */
final class NameWords {
    static final String WORD = "\\p{Lu}[\\p{L}'’]*+(?:-\\p{Lu}?[\\p{L}'’]++)*+\\.?";
    static final String PARTICLE =
            "von|van|v\\.|de|der|den|zu|zur|zum|vom|di|da|del|dos|ten|ter|und zu|el|al|la|le|Le|La|bin|ibn";

    private static final Pattern ONE_WORD = Pattern.compile("^" + WORD + "$");
    private static final Pattern ONE_PARTICLE = Pattern.compile("^(?:" + PARTICLE + ")$");

    private NameWords() {}

    static boolean isWord(String token) {
        return ONE_WORD.matcher(token).matches();
    }

    static boolean isParticle(String token) {
        return ONE_PARTICLE.matcher(token).matches();
    }
}
