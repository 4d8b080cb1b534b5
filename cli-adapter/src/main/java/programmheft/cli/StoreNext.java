package programmheft.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import programmheft.port.EventStore;
import programmheft.port.Point;

/** {@code store next}: what takes place next. */
@Command(name = "next")
final class StoreNext implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StorePlace place = new StorePlace();

    @Mixin
    private final Stamp stamp = new Stamp();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10")
    private int limit = 10;

    StoreNext(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", this::ask);
        return session.exitCode();
    }

    private void ask() {
        if (limit < 1) {
            throw Failure.usage("bad-value", limit, "--limit", session.labels().text("way-out.limit"));
        }
        Instant moment = stamp.given(session).orElseGet(session.world().clock()::instant);
        try (EventStore store = place.openReadOnly(session)) {
            List<Point> points = store.questions().after(moment, limit);
            PointLines.of(points).forEach(session.out()::line);
            if (points.isEmpty()) {
                session.err().line(session.labels().text("next.nothing"));
            }
        }
    }
}
