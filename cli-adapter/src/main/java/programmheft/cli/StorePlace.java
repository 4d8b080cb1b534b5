package programmheft.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import programmheft.jdbi.SqliteEventStore;
import programmheft.port.EventStore;

/** Where the store is. The database library is loaded when it is opened, not before. */
final class StorePlace {
    @Option(names = "--db", paramLabel = "FILE")
    private @Nullable String db;

    /** Returns the place that the user names, if any. */
    Optional<String> given() {
        return Optional.ofNullable(db);
    }

    /** Returns the place as messages name it. */
    String name(Session session) {
        if (db != null) {
            return db;
        }
        World world = session.world();
        return world.variable("PROGRAMMHEFT_DB")
                .or(() -> world.variable("XDG_DATA_HOME").map(data -> data + "/programmheft/programmes.db"))
                .or(() -> world.variable("HOME").map(home -> home + "/.local/share/programmheft/programmes.db"))
                .orElseThrow(() -> Failure.usage("no-store-place"));
    }

    EventStore open(Session session) {
        return SqliteEventStore.open(file(session));
    }

    EventStore openReadOnly(Session session) {
        return SqliteEventStore.openReadOnly(file(session));
    }

    Path file(Session session) {
        return session.world().folder().resolve(name(session));
    }
}
