package programmheft.documents.text;

/**
 * Knows people by their names. The reader takes titles, offices and affiliations apart itself and asks only for what is
 * left between them. Bring your own where the names of the house are known, or where a tagger is at hand; it must answer
 * the same every time, and may be asked often.
 */
@FunctionalInterface
public interface PersonRecogniser {
    /** How sure it is that words are the name of a person. */
    enum Certainty {
        /** It is known as a name. */
        KNOWN,
        /** It has the shape of a name; enough only where a person is expected. */
        POSSIBLE,
        /** It is something else. */
        NONE
    }

    /**
     * Tells how sure it is that the words, from the first to the last, are the name of one person.
     *
     * @param words at least two, with single blanks, without title and affiliation, such as {@code Anna von Berg}
     */
    Certainty certainty(String words);

    /** Returns the one that knows the given names of the library's own list. */
    static PersonRecogniser ofGivenNames() {
        return new GivenNames();
    }
}
