package programmheft.cli;

/** The exit codes. If several apply the greatest wins. An interrupted process ends with 130, which is Java's doing. */
final class ExitCode {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int INPUT = 3;

    /** The store, or an output file. */
    static final int STORE = 4;

    static final int OUR_FAULT = 70;

    private ExitCode() {}
}
