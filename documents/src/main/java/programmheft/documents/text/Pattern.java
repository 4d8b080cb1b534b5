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

    private final String regex;
    private final int flags;
    private volatile @Nullable Compiled compiled;

    private Pattern(String regex, int flags) {
        this.regex = regex;
        this.flags = flags;
    }

    /** What is made of the expression when it is first asked. */
    private record Compiled(Need need, java.util.regex.Pattern pattern) {
        boolean mayBeIn(Glance glance) {
            return need.isIn(glance) || glance.severalLines();
        }
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
        Compiled own = compiled();
        Glance glance = Glance.at(text);
        return own.mayBeIn(glance) ? own.pattern.matcher(text) : glance.nothing();
    }

    /** Tells whether the whole text is such. */
    boolean matches(String text) {
        Compiled own = compiled();
        return own.mayBeIn(Glance.at(text)) && own.pattern.matcher(text).matches();
    }

    /** Tells whether the text holds such somewhere. */
    boolean isIn(String text) {
        Compiled own = compiled();
        return own.mayBeIn(Glance.at(text)) && own.pattern.matcher(text).find();
    }

    String[] split(String text, int limit) {
        Compiled own = compiled();
        return own.mayBeIn(Glance.at(text)) ? own.pattern.split(text, limit) : new String[] {text};
    }

    /** Tells whether the text holds what a match needs; where it does not, there is none for sure. */
    boolean mayMatch(String text) {
        return compiled().mayBeIn(Glance.at(text));
    }

    /** Tells the same as {@link #isIn} without the glance that spares most texts the search. */
    boolean finds(String text) {
        return compiled().pattern.matcher(text).find();
    }

    private Compiled compiled() {
        Compiled own = compiled;
        if (own == null) {
            own = new Compiled(Needs.of(regex), java.util.regex.Pattern.compile(regex, flags));
            compiled = own;
        }
        return own;
    }
}
