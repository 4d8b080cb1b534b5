package programmheft.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import programmheft.jdbi.PostgresEventStore;
import programmheft.jdbi.SqliteEventStore;
import programmheft.port.EventStore;
import programmheft.port.StoreException;

/** Where the store is. The database library is loaded when it is opened, not before. */
final class StorePlace {
    @Option(names = "--db", paramLabel = "FILE")
    private @Nullable String db;

    /** Returns the place that the user names, if any. */
    Optional<String> given() {
        return Optional.ofNullable(db);
    }

    /** Returns the place as messages name it: of the address of a server, without who uses it. */
    String name(Session session) {
        return PostgresEventStore.shown(place(session));
    }

    private String place(Session session) {
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
        String place = place(session);
        return PostgresEventStore.isAddress(place)
                ? PostgresEventStore.open(place)
                : SqliteEventStore.open(file(place, session));
    }

    EventStore openReadOnly(Session session) {
        String place = place(session);
        return PostgresEventStore.isAddress(place)
                ? PostgresEventStore.openReadOnly(place)
                : SqliteEventStore.openReadOnly(file(place, session));
    }

    /** Opens the store for reading, if there is one. */
    Optional<EventStore> openIfThere(Session session) {
        try {
            return Optional.of(openReadOnly(session));
        } catch (StoreException failed) {
            if (failed.finding().code().equals("store-missing")) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    /** Copies the store, without making or changing it. */
    void backup(String copy, Session session) {
        String place = place(session);
        if (PostgresEventStore.isAddress(place)) {
            throw Failure.store(null, "store-on-a-server", name(session));
        }
        try (SqliteEventStore store = SqliteEventStore.openReadOnly(file(place, session))) {
            store.backup(session.world().folder().resolve(copy));
        }
    }

    private static Path file(String place, Session session) {
        return session.world().folder().resolve(place);
    }
}
