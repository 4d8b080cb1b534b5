package programmheft.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import programmheft.check.Finding;
import programmheft.check.Messages;
import programmheft.port.UnreadableProgramme;

/** Something that keeps a command from doing what was asked: to be said to the user, never a fault of the program. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;
    private final int exitCode;

    private Failure(int exitCode, List<Finding> findings, @Nullable Throwable cause) {
        super(Messages.in(Locale.ENGLISH).sentence(findings.get(0)), cause);
        this.exitCode = exitCode;
        this.findings = List.copyOf(findings);
    }

    static Failure usage(String code, Object... values) {
        return new Failure(ExitCode.USAGE, List.of(Finding.of(code, List.of(), values)), null);
    }

    static Failure input(@Nullable Throwable cause, String code, Object... values) {
        return new Failure(ExitCode.INPUT, List.of(Finding.of(code, List.of(), values)), cause);
    }

    static Failure store(@Nullable Throwable cause, String code, Object... values) {
        return new Failure(ExitCode.STORE, List.of(Finding.of(code, List.of(), values)), cause);
    }

    /** Makes a failure of a store in which all of this is wrong. */
    static Failure damaged(List<Finding> damage) {
        return new Failure(ExitCode.STORE, damage, null);
    }

    /** Makes a failure of a document in which all of this is wrong. */
    static Failure unreadable(UnreadableProgramme cause, List<Finding> faults) {
        return new Failure(ExitCode.INPUT, faults, cause);
    }

    /** Returns what to say: one finding at least. */
    List<Finding> findings() {
        return findings;
    }

    int exitCode() {
        return exitCode;
    }
}
