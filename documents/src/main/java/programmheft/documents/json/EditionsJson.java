package programmheft.documents.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/** The editions of an event as a document: what a store knows of them beside what they say. */
public final class EditionsJson {
    private static final String FORMAT = "programmheft-editions";
    private static final int VERSION = 1;

    private EditionsJson() {}

    /** Returns the heads of all editions of one event as a document in UTF-8, in their order. */
    public static byte[] write(Event.Id event, List<Edition.Head> heads) {
        ToJson document = new ToJson()
                .text("format", FORMAT)
                .number("formatVersion", VERSION)
                .text("event", event)
                .list("editions", heads, EditionsJson::write);
        try {
            return (JsonWriter.pretty(document) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree that cannot be written", impossible);
        }
    }

    private static ToJson write(Edition.Head head) {
        return new ToJson()
                .number("number", head.number())
                .text("savedAt", head.savedAt())
                .text("title", head.title())
                .text("digest", head.digest())
                .text("source", head.source())
                .text("sourceDigest", head.sourceDigest())
                .optionalText("savedBy", head.savedBy())
                .optionalText("note", head.note())
                .number("cancelAfter", head.cancelAfter());
    }

    /**
     * Reads the heads of all editions.
     *
     * @throws UnreadableProgramme with the first fault of the document
     */
    public static List<Edition.Head> read(Source source) {
        Notes notes = new Notes(source.name());
        try {
            Node root = Tree.of(Decoding.text(source), notes::fault);
            List<Edition.Head> heads = FromJson.read(root, notes, EditionsJson::read);
            notes.stopAtFaults();
            return heads;
        } catch (Fault fault) {
            throw new UnreadableProgramme(notes.firstFault().orElse(fault.finding()));
        }
    }

    private static List<Edition.Head> read(FromJson in) {
        if (!in.text("format").equals(FORMAT)) {
            throw Fault.ofDocument(in.spot().position(), "json-not-ours");
        }
        int version = in.number("formatVersion");
        if (version != VERSION) {
            throw in.faultOf(
                    "formatVersion",
                    version > VERSION ? "json-newer-version" : "json-no-such-version",
                    version,
                    VERSION);
        }
        Event.Id event = in.id("event", Event.Id::new);
        return in.list("editions", edition -> head(event, edition));
    }

    private static Edition.Head head(Event.Id event, FromJson in) {
        return new Edition.Head(
                event,
                in.number("number"),
                Instant.parse(in.text("savedAt")),
                in.text("title"),
                in.text("digest"),
                in.text("source"),
                in.text("sourceDigest"),
                in.optionalText("savedBy"),
                in.optionalText("note"),
                in.number("cancelAfter"));
    }
}
