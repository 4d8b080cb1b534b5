package programmheft.cli;

import java.util.List;
import java.util.Locale;
import programmheft.check.Finding;
import programmheft.check.Level;

/** From which level on findings make a run fail. */
enum FailOn {
    ERROR,
    WARNING,
    HINT,
    NEVER;

    int exitCode(List<Finding> findings) {
        return findings.stream().map(Finding::level).anyMatch(this::fails) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private boolean fails(Level level) {
        return switch (this) {
            case ERROR -> level == Level.ERROR;
            case WARNING -> level != Level.HINT;
            case HINT -> true;
            case NEVER -> false;
        };
    }

    /** As one types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
