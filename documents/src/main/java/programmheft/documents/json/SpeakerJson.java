package programmheft.documents.json;

import programmheft.model.Appearance;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.port.Fact;

/** Who speaks, and where. */
final class SpeakerJson {
    private SpeakerJson() {}

    static ToJson write(Speaker speaker) {
        return new ToJson()
                .text("id", speaker.id())
                .word("kind", speaker.kind())
                .text("name", speaker.name())
                .optionalText("academicTitle", speaker.academicTitle())
                .optionalText("affiliation", speaker.affiliation());
    }

    static Speaker speaker(FromJson in) {
        Speaker.Id id = in.declared(References.Kind.SPEAKER, Speaker.Id::new);
        in.place(Fact.speaker(id));
        return new Speaker(
                id,
                in.word("kind", Speaker.Kind.class),
                in.text("name"),
                in.optionalText("academicTitle"),
                in.optionalText("affiliation"));
    }

    static ToJson write(Appearance appearance) {
        return new ToJson()
                .text("speaker", appearance.speaker())
                .word("role", appearance.role())
                .optionalText("affiliation", appearance.affiliation())
                .optionalText("project", appearance.project())
                .word("status", appearance.status(), Status.PLANNED);
    }

    static Appearance appearance(FromJson in) {
        return new Appearance(
                in.reference("speaker", References.Kind.SPEAKER, Speaker.Id::new),
                in.word("role", Role.class),
                in.optionalText("affiliation"),
                in.optionalText("project"),
                in.word("status", Status.PLANNED));
    }
}
