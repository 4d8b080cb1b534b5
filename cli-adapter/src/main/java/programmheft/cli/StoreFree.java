package programmheft.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import programmheft.port.EventStore;
import programmheft.port.Room;

/** {@code store free}: which rooms are free. */
@Command(name = "free")
final class StoreFree implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StorePlace place = new StorePlace();

    @Mixin
    private final Stamp stamp = new Stamp();

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "1")
    private int minutes = 1;

    StoreFree(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", this::ask);
        return session.exitCode();
    }

    private void ask() {
        if (minutes < 1) {
            throw Failure.usage(
                    "bad-value", minutes, "--minutes", session.labels().text("way-out.limit"));
        }
        Instant from = stamp.given(session).orElseGet(session.world().clock()::instant);
        try (EventStore store = place.openReadOnly(session)) {
            List<Room> rooms = store.questions().freeRooms(from, from.plus(Duration.ofMinutes(minutes)));
            Columns columns = new Columns();
            rooms.forEach(room -> columns.row(room.venue(), room.name()));
            columns.lines().forEach(session.out()::line);
            if (rooms.isEmpty()) {
                session.err().line(session.labels().text("free.nothing"));
            }
        }
    }
}
