package programmheft.port;

import java.util.Optional;
import programmheft.model.Status;

/** Where two readings say that something stands. "Planned" is what nobody needs to say. */
final class Statuses {
    private static final Comparison<Status> SAME = Comparison.equal(status -> status);

    private Statuses() {}

    static Status together(Status mine, Status theirs, Settling settling) {
        return settling.settle("status", said(mine), said(theirs), SAME).orElse(Status.PLANNED);
    }

    private static Optional<Status> said(Status status) {
        return Optional.of(status).filter(some -> some != Status.PLANNED);
    }
}
