package programmheft.benchmarks;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Locale;
import programmheft.jdbi.PostgresEventStore;
import programmheft.jdbi.SqliteEventStore;
import programmheft.model.Event;
import programmheft.port.EventStore;
import programmheft.port.Provenance;

/** A store of a number of sessions in SQLite or PostgreSQL, filled through the port when it is first opened. */
final class ScaleStore implements AutoCloseable {
    private static final Instant SAVED = Instant.parse("2030-01-01T00:00:00Z");

    private final EventStore store;
    private final Connection connection;

    private ScaleStore(EventStore store, Connection connection) {
        this.store = store;
        this.connection = connection;
    }

    static ScaleStore sqlite(Path folder, int sessions) throws SQLException {
        Path file = folder.resolve("scale-" + sessions + ".db");
        if (!Files.exists(file)) {
            try (EventStore store = SqliteEventStore.open(file)) {
                fill(store, sessions, "SQLite");
            }
        }
        return new ScaleStore(
                SqliteEventStore.openReadOnly(file),
                DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro"));
    }

    /** Opens a store in a schema of its own. */
    static ScaleStore postgres(URI server, int sessions) throws SQLException {
        String schema = "scale_" + sessions;
        String address = server + "?currentSchema=" + schema;
        String database = "jdbc:postgresql://" + server.getHost() + ":" + server.getPort() + server.getPath();
        Connection connection =
                DriverManager.getConnection(database + "?currentSchema=" + schema + "&user=" + server.getUserInfo());
        boolean made = made(schema, connection);
        if (made) {
            try (EventStore store = PostgresEventStore.open(address)) {
                fill(store, sessions, "PostgreSQL");
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze"); // as the server does by itself after a while
            }
        }
        return new ScaleStore(PostgresEventStore.openReadOnly(address), connection);
    }

    private static boolean made(String schema, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean there = statement
                    .executeQuery("select 1 from pg_namespace where nspname = '" + schema + "'")
                    .next();
            if (!there) {
                statement.execute("create schema " + schema);
            }
            return !there;
        }
    }

    private static void fill(EventStore store, int sessions, String database) {
        long start = System.nanoTime();
        for (int number = 0; number < sessions / ManyEvents.SESSIONS; number++) {
            Event event = ManyEvents.event(number);
            store.save(event, Provenance.none(), "scale.txt", "0".repeat(64), SAVED);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %,d sessions saved in %,.0f s%n",
                database,
                sessions,
                (System.nanoTime() - start) / 1e9);
    }

    EventStore store() {
        return store;
    }

    /** Returns a connection past the store. */
    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        store.close();
    }
}
