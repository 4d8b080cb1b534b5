package programmheft.jdbi;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import programmheft.model.Event;

/**
 * The connections to a store on a PostgreSQL server: one that writes and one that reads, each opened when it is first
 * needed. One that fails is given up and made anew, so that a store survives a restart of its server.
 */
final class PostgresConnections implements Database {
    /** Who writes waits five seconds for another, as with SQLite. */
    private static final String PATIENCE = "set lock_timeout = '5s'";
    /** Sees what the others have saved when the lock is there. */
    private static final String WRITING = "set session characteristics as transaction isolation level read committed";
    /** All queries of a transaction see one state. */
    private static final String READING =
            "set session characteristics as transaction isolation level repeatable read, read only";
    /** Of each schema, and in it of each event. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended(current_schema() || '/' || ?, 0))";

    private final Errors errors;
    private final Kept reader;
    private final @Nullable Kept writer;
    private volatile boolean closed;

    private PostgresConnections(Errors errors, Kept reader, @Nullable Kept writer) {
        this.errors = errors;
        this.reader = reader;
        this.writer = writer;
    }

    /** Opens the store, made or brought to the newest version before if need be. */
    static PostgresConnections open(PostgresAddress address) {
        Kept writer = kept(address, WRITING);
        return opened(
                new PostgresConnections(address.errors(), kept(address, READING), writer),
                writer,
                migrations(address)::bringToNewest);
    }

    /** Opens the store for reading; makes nothing. */
    static PostgresConnections openReadOnly(PostgresAddress address) {
        Kept reader = kept(address, READING);
        return opened(
                new PostgresConnections(address.errors(), reader, null), reader, migrations(address)::requireNewest);
    }

    private static PostgresConnections opened(
            PostgresConnections connections, Kept first, Function<Handle, Integer> look) {
        try {
            int unused = connections.errors.translated(() -> first.inTransaction(look));
            return connections;
        } catch (RuntimeException failed) {
            connections.close();
            throw failed;
        }
    }

    /** Makes the current transaction wait until no other one holds that lock, and keep it to its end. */
    static void lock(String what, Handle handle) {
        handle.execute(LOCK, what);
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        return errors.translated(() -> requireOpen(reader).inTransaction(work));
    }

    @Override
    public <T> T write(Event.Id event, Function<Handle, T> work) {
        if (writer == null) {
            throw errors.of(Errors.OPENED_FOR_READING, "");
        }
        Kept kept = writer;
        return errors.translated(() -> requireOpen(kept).inTransaction(handle -> {
            lock(event.value(), handle);
            return work.apply(handle);
        }));
    }

    @Override
    public boolean canWrite() {
        return writer != null;
    }

    /** {@inheritDoc} That is the business of the server, which has checksums of its own. */
    @Override
    public List<String> damage() {
        return List.of();
    }

    @Override
    public WordIndex words() {
        return WordIndex.POSTGRES;
    }

    @Override
    public Errors errors() {
        return errors;
    }

    @Override
    public void close() {
        closed = true;
        reader.close();
        if (writer != null) {
            writer.close();
        }
    }

    private Kept requireOpen(Kept kept) {
        if (closed) {
            throw errors.of(Errors.FAILED, "it is closed already");
        }
        return kept;
    }

    private static PostgresMigrations migrations(PostgresAddress address) {
        return new PostgresMigrations(address.errors(), Step.all("postgres"));
    }

    private static Kept kept(PostgresAddress address, String characteristics) {
        return new Kept(Jdbi.create(() -> connect(address, characteristics)), handle -> {});
    }

    private static Connection connect(PostgresAddress address, String characteristics) throws SQLException {
        Connection connection = DriverManager.getConnection(address.url(), address.settings());
        try (Statement statement = connection.createStatement()) {
            statement.execute(PATIENCE);
            statement.execute(characteristics);
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
        return connection;
    }
}
