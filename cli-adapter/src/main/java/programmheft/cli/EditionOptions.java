package programmheft.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import programmheft.change.CalendarHistory;
import programmheft.check.Checks;
import programmheft.check.Finding;
import programmheft.port.Edition;
import programmheft.port.NextEdition;

/** How an edition continues the ones before it, and what is kept of who saved it. */
final class EditionOptions {
    private static final String LOSS = "many-vanished";

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--accept-loss")
    private boolean acceptLoss;

    @Option(names = "--confirm")
    private boolean confirm;

    @Option(names = "--cancel-after", paramLabel = "N", defaultValue = "" + CalendarHistory.CANCELLED_AFTER)
    private String cancelAfter = "";

    @Option(names = "--by", paramLabel = "NAME")
    private @Nullable String by;

    @Option(names = "--note", paramLabel = "TEXT")
    private @Nullable String note;

    /** Refuses what does not mean anything. */
    void check(Session session) {
        if (!cancelAfter.matches("0*[1-9][0-9]{0,3}")) {
            throw Failure.usage(
                    "bad-value", cancelAfter, "--cancel-after", session.labels().text("way-out.cancel-after"));
        }
    }

    boolean dryRun() {
        return dryRun;
    }

    /** Returns after how many editions without it an item counts as cancelled. */
    int cancelAfter() {
        return Integer.parseInt(cancelAfter);
    }

    /** Tells whether the user says who saves the edition, or something about it. */
    boolean tellsSaver() {
        return by != null || note != null;
    }

    /** Returns the checks; without the one for losses that the user accepts. */
    Checks checks() {
        return acceptLoss || confirm ? Checks.standard().without(LOSS) : Checks.standard();
    }

    /** Tells whether so much vanished that somebody has to look first. */
    boolean refuses(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.code().equals(LOSS));
    }

    /** Returns the edition with what vanished as cancelled, if the user says that it is. */
    NextEdition confirmed(NextEdition next) {
        return confirm ? next.cancelling(next.vanished()) : next;
    }

    Edition.Draft complete(Edition.Draft draft) {
        Edition.Draft patient = draft.cancellingAfter(cancelAfter());
        Edition.Draft named = by == null || by.isBlank() ? patient : patient.by(by.strip());
        return note == null || note.isBlank() ? named : named.withNote(note.strip());
    }
}
