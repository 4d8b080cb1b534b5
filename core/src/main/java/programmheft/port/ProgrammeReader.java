package programmheft.port;

/** Reads a programme from a document. The same bytes give the same reading, on any machine. */
public interface ProgrammeReader {
    /**
     * Reads a document; a doubtful one gives remarks.
     *
     * @throws UnreadableProgramme if no programme can be taken from it
     */
    Reading read(Source source);
}
