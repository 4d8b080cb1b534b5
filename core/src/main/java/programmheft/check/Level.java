package programmheft.check;

/** How bad a finding is, from the mildest to the worst. */
public enum Level {
    HINT,
    WARNING,
    ERROR
}
