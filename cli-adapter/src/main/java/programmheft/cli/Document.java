package programmheft.cli;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import programmheft.check.Checks;
import programmheft.check.Finding;
import programmheft.check.Programme;
import programmheft.model.Event;
import programmheft.port.Fact;
import programmheft.port.NextEdition;
import programmheft.port.Origin;
import programmheft.port.Provenance;
import programmheft.port.Reading;
import programmheft.port.Source;

/**
 * A document that was read.
 *
 * @param idMadeUp whether neither the document nor the user names the event, so that its id comes from its title
 */
record Document(Source source, Taken taken, boolean idMadeUp) {
    /**
     * Returns the document under the id that the user gives the event.
     *
     * @param as that id, if any
     */
    static Document of(Source source, Taken taken, @Nullable String as) {
        boolean stated = taken.places()
                .of(Fact.event("id"))
                .filter(origin -> origin.kind() == Origin.Kind.STATED)
                .isPresent();
        return new Document(source, taken.withReading(EventId.replace(as, taken.reading())), as == null && !stated);
    }

    /** Returns the document under that id of its event. */
    Document named(Event.Id id) {
        return new Document(source, taken.withReading(EventId.replace(id.value(), taken.reading())), false);
    }

    /** Returns several documents as one, with what they say together. */
    static Document together(List<Document> parts, Reading reading) {
        String names = parts.stream().map(part -> part.source().name()).collect(Collectors.joining(" + "));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(part -> all.writeBytes(part.source().bytes()));
        return new Document(Source.of(names, all.toByteArray()), Taken.of(reading), false);
    }

    Reading reading() {
        return taken.reading();
    }

    /** Returns where in the document things stand. */
    Provenance places() {
        return taken.places();
    }

    Event event() {
        return reading().event();
    }

    /** Returns the same document with what became of it as the next edition of its event. */
    Document continuedBy(NextEdition next) {
        return new Document(
                source, new Taken(next.reading(), next.renamed(taken.places()), Optional.empty()), idMadeUp);
    }

    List<Finding> findings() {
        return Checks.standard().run(Programme.of(event(), reading().remarks()));
    }
}
