package programmheft.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import programmheft.check.Finding;
import programmheft.port.Edition;
import programmheft.port.EventStore;

/** {@code store verify}: whether everything can be read as it was saved. */
@Command(name = "verify")
final class StoreVerify implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StorePlace place = new StorePlace();

    StoreVerify(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", this::verify);
        return session.exitCode();
    }

    private void verify() {
        try (EventStore store = place.openReadOnly(session)) {
            List<Finding> damage = store.verify();
            if (!damage.isEmpty()) {
                throw Failure.damaged(damage);
            }
            List<Edition.Head> events = store.list();
            int editions = events.stream().mapToInt(Edition.Head::number).sum();
            session.out()
                    .line(ExportFolder.told(
                            "verified", events.size(), editions, place.name(session), session.labels()));
        }
    }
}
