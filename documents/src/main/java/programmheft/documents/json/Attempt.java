package programmheft.documents.json;

import java.util.List;
import java.util.Optional;
import programmheft.check.Finding;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/** One attempt at reading a document, which may have failed in many places. */
final class Attempt {
    private final Notes notes;
    private final Optional<Document> document;

    private Attempt(Notes notes, Optional<Document> document) {
        this.notes = notes;
        this.document = document;
    }

    /**
     * Reads as far as possible.
     *
     * @throws UnreadableProgramme if there is no text in it
     */
    static Attempt at(Source source) {
        String text = Decoding.text(source);
        Notes notes = new Notes(source.name());
        try {
            return new Attempt(notes, Optional.of(Document.read(Tree.of(text, notes::fault), notes)));
        } catch (Fault fault) {
            notes.fault(fault.finding());
            return new Attempt(notes, Optional.empty());
        }
    }

    List<Finding> faults() {
        return notes.faults();
    }

    JsonReading reading() {
        notes.firstFault().ifPresent(fault -> {
            throw new UnreadableProgramme(fault);
        });
        Document read = document.orElseThrow();
        return new JsonReading(new Reading(read.event(), read.provenance(), notes.remarks()), notes.places());
    }
}
