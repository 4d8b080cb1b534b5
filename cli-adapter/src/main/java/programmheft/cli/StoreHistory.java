package programmheft.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.EventStore;

/** {@code store history EVENT}: all editions of one event. */
@Command(name = "history")
final class StoreHistory implements Callable<Integer> {
    private static final int SHORT_DIGEST = 12;

    private final Session session;

    @Mixin
    private final StorePlace place = new StorePlace();

    @Parameters(paramLabel = "EVENT", descriptionKey = "EVENT")
    private String event = "";

    StoreHistory(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", () -> history(EventId.typed(event, "EVENT", session)));
        return session.exitCode();
    }

    private void history(Event.Id id) {
        try (EventStore store = place.openReadOnly(session)) {
            List<Edition.Head> heads = store.history(id);
            if (heads.isEmpty()) {
                throw Failure.store(null, "store-event-unknown", place.name(session), event);
            }
            Columns columns = new Columns();
            heads.forEach(head -> columns.row(
                    session.labels().text("edition", head.number()),
                    head.savedAt().toString(),
                    head.digest().substring(0, SHORT_DIGEST),
                    head.source()));
            columns.lines().forEach(session.out()::line);
        }
    }
}
