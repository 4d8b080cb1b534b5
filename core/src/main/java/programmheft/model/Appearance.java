package programmheft.model;

import java.util.Optional;

/**
 * A speaker in a role, in an item or for the whole event.
 *
 * @param affiliation as printed here; elsewhere the same speaker may stand for somebody else
 * @param project what the speaker stands for here, such as the name of a project
 */
public record Appearance(
        Speaker.Id speaker, Role role, Optional<String> affiliation, Optional<String> project, Status status) {
    public Appearance {
        affiliation = Require.line(affiliation, "the affiliation printed for speaker", speaker);
        project = Require.line(project, "the project printed for speaker", speaker);
    }

    /** Returns a planned appearance with the affiliation that the speaker has anyway. */
    public static Appearance of(Speaker speaker, Role role) {
        return new Appearance(speaker.id(), role, speaker.affiliation(), Optional.empty(), Status.PLANNED);
    }

    /** Returns the same appearance with what the speaker stands for here. */
    public Appearance withProject(String name) {
        return new Appearance(speaker, role, affiliation, Optional.of(name), status);
    }

    /** Returns the same appearance with where it stands. */
    public Appearance withStatus(Status now) {
        return new Appearance(speaker, role, affiliation, project, now);
    }
}
