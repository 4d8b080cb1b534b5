package programmheft.model;

/** How many took part: "more than 125". */
public record Attendance(Qualifier qualifier, int count) {
    /** How the number is meant. */
    public enum Qualifier {
        EXACTLY,
        ABOUT,
        MORE_THAN,
        AT_MOST
    }

    public Attendance {
        if (count < 0) {
            throw new IllegalArgumentException("no fewer than 0 people can take part, not " + count);
        }
    }
}
