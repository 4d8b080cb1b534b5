package programmheft.documents.json;

/** How much a document may hold, so that no document can hold up or bring down whoever reads it. */
final class Limits {
    static final int MEGABYTES = 64;

    /** Objects, arrays, texts, numbers and so on. A line of our own writing holds one. */
    static final int VALUES = 2_000_000;

    /** Objects and arrays inside each other. */
    static final int DEPTH = 256;

    /** Parts inside each other; the outermost item lies six levels deep, each part two more, an appearance another two. */
    static final int PARTS = (DEPTH - 8) / 2;

    /** Faults gathered from one document; who has to mend more will read it again. */
    static final int FAULTS = 100;

    private Limits() {}
}
