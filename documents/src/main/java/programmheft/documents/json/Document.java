package programmheft.documents.json;

import java.util.Map;
import programmheft.model.Event;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Provenance;

/** The document as a whole: what it is, the event, and where its facts come from. */
record Document(Event event, Provenance provenance) {
    private static final String FORMAT = "programmheft";

    /** The version that is written, and the newest that can be read. */
    private static final int VERSION = 1;

    static ToJson write(Event event, Provenance provenance) {
        return new ToJson()
                .text("format", FORMAT)
                .number("formatVersion", VERSION)
                .object("event", EventJson.write(event))
                .list("provenance", provenance.origins().entrySet(), OriginJson::write);
    }

    static Document read(Node root, Notes notes) {
        if (!(root instanceof Node.Fields object)) {
            throw Fault.ofDocument(root.spot().position(), "json-not-an-object", root.type());
        }
        refuseOtherFormats(object);
        return FromJson.read(root, notes, Document::read);
    }

    private static Document read(FromJson in) {
        in.text("format");
        refuseOtherVersions(in);
        Map<Fact, Origin> origins = OriginJson.read(in);
        return new Document(in.object("event", EventJson::read), new Provenance(origins));
    }

    /** Any other JSON would be a long list of faults. */
    private static void refuseOtherFormats(Node.Fields root) {
        Node.Member format = root.members().get("format");
        if (format == null
                || !(format.value() instanceof Node.Scalar scalar)
                || !scalar.text().equals(FORMAT)) {
            Spot spot = format == null ? root.spot() : format.value().spot();
            throw Fault.ofDocument(spot.position(), "json-not-ours");
        }
    }

    private static void refuseOtherVersions(FromJson in) {
        int version = in.number("formatVersion");
        if (version != VERSION) {
            throw in.faultOf(
                    "formatVersion",
                    version > VERSION ? "json-newer-version" : "json-no-such-version",
                    version,
                    VERSION);
        }
    }
}
