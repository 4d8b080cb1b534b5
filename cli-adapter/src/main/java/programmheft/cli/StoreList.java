package programmheft.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import programmheft.port.Edition;
import programmheft.port.EventStore;

/** {@code store list}: the newest edition of each event. */
@Command(name = "list")
final class StoreList implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StorePlace place = new StorePlace();

    StoreList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", this::list);
        return session.exitCode();
    }

    private void list() {
        try (EventStore store = place.openReadOnly(session)) {
            List<Edition.Head> heads = store.list();
            if (heads.isEmpty()) {
                session.err().line(session.labels().text("store.empty", place.name(session)));
            }
            Columns columns = new Columns();
            heads.forEach(head -> columns.row(
                    head.event().value(),
                    session.labels().text("edition", head.number()),
                    head.savedAt().toString(),
                    head.title()));
            columns.lines().forEach(session.out()::line);
        }
    }
}
