package programmheft.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import programmheft.port.EventStore;
import programmheft.port.Point;

/** {@code store now}: what takes place at this moment. */
@Command(name = "now")
final class StoreNow implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StorePlace place = new StorePlace();

    @Mixin
    private final Stamp stamp = new Stamp();

    StoreNow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", this::ask);
        return session.exitCode();
    }

    private void ask() {
        Instant moment = stamp.given(session).orElseGet(session.world().clock()::instant);
        try (EventStore store = place.openReadOnly(session)) {
            List<Point> points = store.questions().at(moment);
            PointLines.of(points).forEach(session.out()::line);
            if (points.isEmpty()) {
                session.err().line(session.labels().text("now.nothing"));
            }
        }
    }
}
