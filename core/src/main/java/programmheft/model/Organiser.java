package programmheft.model;

/** Who stands behind the event. */
public record Organiser(String name, Kind kind) {
    /** In which way. */
    public enum Kind {
        ORGANISER,
        HOST,
        FUNDER
    }

    public Organiser {
        name = Require.line(name, "the name of an organiser");
    }
}
