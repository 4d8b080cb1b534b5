package programmheft.documents.json;

import java.util.List;
import programmheft.check.Finding;
import programmheft.port.ProgrammeReader;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/** Reads Programmheft's own document. */
public final class JsonReader implements ProgrammeReader {
    /** Tells whether the first character that is no blank opens an object or an array; a byte order mark is passed over. */
    public static boolean looksLikeJson(Source source) {
        return Decoding.looksLikeJson(source.bytes());
    }

    /**
     * Reads a document; its provenance is the one that the document tells. Fields of no meaning are remarked.
     *
     * @throws UnreadableProgramme with the first fault of the document
     */
    @Override
    public Reading read(Source source) {
        return readWithPlaces(source).reading();
    }

    /**
     * Reads a document as {@link #read} does, and tells where in it everything stands.
     *
     * @throws UnreadableProgramme with the first fault of the document
     */
    public JsonReading readWithPlaces(Source source) {
        return Attempt.at(source).reading();
    }

    /**
     * Returns what keeps the document from being read, by its place: at most one fault of each object, and at most 100.
     * References are followed only if nothing else is wrong. Nothing if it can be read.
     */
    public List<Finding> faults(Source source) {
        try {
            return Attempt.at(source).faults();
        } catch (UnreadableProgramme noText) {
            return List.of(noText.finding());
        }
    }
}
