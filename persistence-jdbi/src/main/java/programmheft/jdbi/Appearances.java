package programmheft.jdbi;

import programmheft.model.Appearance;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;

/** A speaker in a role, in an item or for the whole event: the same columns in both tables. */
final class Appearances {
    private Appearances() {}

    static void write(Appearance appearance, Row row) {
        row.text("speaker", appearance.speaker().value())
                .constant("role", appearance.role())
                .text("affiliation", appearance.affiliation())
                .text("project", appearance.project())
                .constant("status", appearance.status());
    }

    static Appearance read(Row row) {
        return new Appearance(
                new Speaker.Id(row.line("speaker")),
                row.constant("role", Role.class),
                row.text("affiliation"),
                row.text("project"),
                row.constant("status", Status.class));
    }
}
