package programmheft.ical;

import java.util.Optional;

/**
 * Words with a gap for one value, or without one: {@code Moderation: {0}}.
 *
 * @param after nothing but words behind the gap; empty without one
 */
record Phrase(String before, String after, boolean gap) {
    private static final String GAP = "{0}";

    static Phrase of(String pattern) {
        int at = pattern.indexOf(GAP);
        return at < 0
                ? new Phrase(pattern, "", false)
                : new Phrase(pattern.substring(0, at), pattern.substring(at + GAP.length()), true);
    }

    String with(String value) {
        return before + value + after;
    }

    /** Tells whether the text is made of these words, with something in the gap. */
    boolean fits(String text) {
        return text.startsWith(before)
                && (gap
                        ? text.length() > before.length() + after.length() && text.endsWith(after)
                        : text.length() == before.length());
    }

    /** Returns what was filled in, or nothing to be filled in; nothing if those are other words. */
    Optional<String> valueIn(String text) {
        return fits(text)
                ? Optional.of(gap ? text.substring(before.length(), text.length() - after.length()) : "")
                : Optional.empty();
    }
}
