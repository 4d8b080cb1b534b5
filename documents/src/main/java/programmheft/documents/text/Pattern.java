package programmheft.documents.text;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is asked only of texts that hold what it needs: of dozens of expressions that each line is
 * asked, few can match, and the letters of the line tell which. It finds what {@link java.util.regex.Pattern} finds.
 */
final class Pattern {
    static final int CASE_INSENSITIVE = java.util.regex.Pattern.CASE_INSENSITIVE;
    static final int UNICODE_CASE = java.util.regex.Pattern.UNICODE_CASE;
    static final int UNICODE_CHARACTER_CLASS = java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

    /** In a short text it takes longer to find out what an expression needs than to ask it. */
    private static final int FEW = 100;

    private final String regex;
    private final int flags;
    private volatile java.util.regex.@Nullable Pattern compiled;
    private volatile @Nullable Need need;

    /** How often it was asked, as far as that matters; two threads may count as one. */
    private int asked;

    private Pattern(String regex, int flags) {
        this.regex = regex;
        this.flags = flags;
    }

    static Pattern compile(String regex) {
        return compile(regex, 0);
    }

    static Pattern compile(String regex, int flags) {
        return new Pattern(regex, flags);
    }

    String pattern() {
        return regex;
    }

    /** Returns a matcher that finds nothing where nothing can be found; it must not be given another text. */
    Matcher matcher(String text) {
        if (asked < FEW) {
            asked++;
            return compiled().matcher(text);
        }
        Need needed = need();
        if (needed == Need.NOTHING) {
            return compiled().matcher(text);
        }
        Glance glance = Glance.at(text);
        return needed.isIn(glance) || glance.severalLines() ? compiled().matcher(text) : glance.nothing();
    }

    /** Tells whether the whole text is such. */
    boolean matches(String text) {
        return matcher(text).matches();
    }

    /** Tells whether the text holds such somewhere. */
    boolean isIn(String text) {
        return matcher(text).find();
    }

    String[] split(String text, int limit) {
        return compiled().split(text, limit);
    }

    /** Tells whether the text holds what a match needs; where it does not, there is none for sure. */
    boolean mayMatch(String text) {
        Glance glance = Glance.at(text);
        return need().isIn(glance) || glance.severalLines();
    }

    /** Tells the same as {@link #isIn} without the glance that spares most texts the search. */
    boolean finds(String text) {
        return compiled().matcher(text).find();
    }

    private java.util.regex.Pattern compiled() {
        java.util.regex.Pattern own = compiled;
        if (own == null) {
            own = java.util.regex.Pattern.compile(regex, flags);
            compiled = own;
        }
        return own;
    }

    private Need need() {
        Need own = need;
        if (own == null) {
            own = Needs.of(regex);
            need = own;
        }
        return own;
    }
}
