package programmheft.port;

import java.util.Optional;

/**
 * How a fact came to be known.
 *
 * @param lines where it stands, or what it was derived from
 * @param rule the rule that derived or assumed it, a stable word such as {@code year-from-heading}
 */
public record Origin(Kind kind, Optional<SourceLines> lines, Optional<String> rule) {
    /** How sure it is. */
    public enum Kind {
        /** The document says it. */
        STATED,
        /** It follows from other things that the document says. */
        DERIVED,
        /** Nothing says it; it is usual. */
        ASSUMED
    }

    /** Returns that the document says it there. */
    public static Origin stated(SourceLines lines) {
        return new Origin(Kind.STATED, Optional.of(lines), Optional.empty());
    }

    /** Returns that the rule took it from those lines. */
    public static Origin derived(String rule, SourceLines lines) {
        return new Origin(Kind.DERIVED, Optional.of(lines), Optional.of(rule));
    }

    /** Returns that the rule assumed it; no line says it. */
    public static Origin assumed(String rule) {
        return new Origin(Kind.ASSUMED, Optional.empty(), Optional.of(rule));
    }
}
