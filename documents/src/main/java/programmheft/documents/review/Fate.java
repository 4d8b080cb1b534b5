package programmheft.documents.review;

/** What became of a line. */
public enum Fate {
    /** It says a fact, or is one of the lines of what does. */
    READ,
    /** A fact follows from it that it does not say. */
    DERIVED,
    /** Nothing was taken from it but its text, if at all; a heading of a table, say. */
    KEPT,
    /** Nothing was taken from it, which a remark tells. */
    NOT_READ
}
