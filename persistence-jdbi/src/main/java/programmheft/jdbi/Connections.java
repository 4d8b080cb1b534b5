package programmheft.jdbi;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import programmheft.model.Event;
import programmheft.port.StoreException;

/**
 * The connections of a store: one that writes and one that reads, so that reading need not wait for a save. The file is
 * in write-ahead logging from the first writing until it is closed, and an ordinary single file when it is at rest: then
 * it can be copied, and read where nothing may be written. Who opens it and writes nothing changes no byte of it.
 */
final class Connections implements Database {
    private static final int ATTEMPTS = 20;
    /** SQLite opens its journal with the first reading. */
    private static final String OPEN_JOURNAL = "select count(*) from sqlite_schema";

    private final StoreFile file;
    private final Kept reader;
    private final @Nullable Kept writer;
    private volatile boolean closed;

    private Connections(StoreFile file, Kept reader, @Nullable Kept writer) {
        this.file = file;
        this.reader = reader;
        this.writer = writer;
    }

    /** Opens the store, made or brought to the newest version before if need be. */
    static Connections open(StoreFile file) {
        boolean made = !file.exists() && file.create();
        try {
            return file.errors().translated(() -> opened(file));
        } catch (StoreException failed) {
            if (made && !failed.finding().code().equals(Errors.LOCKED)) {
                file.removeIfEmpty();
            }
            throw failed;
        }
    }

    private static Connections opened(StoreFile file) {
        Migrations migrations = Migrations.standard(file);
        file.refuseFolder();
        Inspection.check(file, migrations.newest());
        Kept writer = new Kept(jdbi(file, "mode=rw", "IMMEDIATE"), Connections::atRest);
        try {
            writer.with(migrations::bringToNewest);
        } catch (RuntimeException failed) {
            writer.close();
            throw failed;
        }
        return new Connections(file, new Kept(jdbi(file, "mode=ro", "DEFERRED"), handle -> {}), writer);
    }

    /**
     * Opens the store for reading; changes nothing but what a writer left half done. On a medium where nothing can be
     * written, SQLite wants to be told that the file does not change; that is only true if no journal lies beside it.
     */
    static Connections openReadOnly(StoreFile file) {
        return file.errors().translated(() -> {
            Migrations migrations = Migrations.standard(file);
            if (!file.exists()) {
                throw file.errors().of(Errors.MISSING, "no such file");
            }
            file.refuseFolder();
            Inspection.check(file, migrations.newest());
            if (file.isEmpty()) {
                throw file.errors().of(Errors.NO_DATABASE, "it is empty");
            }
            takeBack(file);
            try {
                return reading(file, migrations, "mode=ro");
            } catch (RuntimeException failed) {
                if (failed instanceof StoreException || !file.isWhole()) {
                    throw failed;
                }
                return reading(file, migrations, "immutable=1");
            }
        });
    }

    /** Takes back what a writer left half done: a connection that only reads cannot, and finds the file damaged. */
    private static void takeBack(StoreFile file) {
        if (file.isCutOff()) {
            try (Kept writer = new Kept(jdbi(file, "mode=rw", "DEFERRED"), handle -> {})) {
                int unused = writer.with(handle -> handle.execute(OPEN_JOURNAL));
            } catch (JdbiException readOnly) {
                // then reading tells what is the matter
            }
        }
    }

    private static Connections reading(StoreFile file, Migrations migrations, String mode) {
        Kept reader = new Kept(jdbi(file, mode, "DEFERRED"), handle -> {});
        try {
            reader.with(migrations::requireNewest);
        } catch (RuntimeException failed) {
            reader.close();
            throw failed;
        }
        return new Connections(file, reader, null);
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        return file.errors().translated(() -> requireOpen(reader).inTransaction(work));
    }

    @Override
    public boolean canWrite() {
        return writer != null;
    }

    @Override
    public List<String> damage() {
        return read(SqliteDamage::of);
    }

    /** Copies the store as it is at this moment into a file that does not exist, whatever others write meanwhile. */
    void copyInto(Path copy) {
        int unused = file.errors()
                .translated(() -> requireOpen(reader).with(handle -> handle.execute("vacuum into ?", copy.toString())));
    }

    @Override
    public WordIndex words() {
        return WordIndex.SQLITE;
    }

    @Override
    public Errors errors() {
        return file.errors();
    }

    /** {@inheritDoc} Nor anything else: SQLite has one writer at a time. */
    @Override
    public <T> T write(Event.Id event, Function<Handle, T> work) {
        Kept kept = writer;
        if (kept == null) {
            throw file.errors().of(Errors.OPENED_FOR_READING, "");
        }
        return file.errors().translated(() -> {
            if (!requireOpen(kept).with(Connections::isAhead)) {
                // meanwhile nobody reads: a connection that only reads cannot make the journal
                boolean unused = reader.with(reading -> kept.with(Connections::writeAhead));
            }
            return kept.inTransaction(work);
        });
    }

    /** Closes the reader first: the last one to go tidies up. */
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
            throw file.errors().of(Errors.FAILED, "it is closed already");
        }
        return kept;
    }

    private static Jdbi jdbi(StoreFile file, String mode, String transactions) {
        Properties settings = new Properties();
        settings.setProperty("busy_timeout", "5000");
        settings.setProperty("foreign_keys", "true");
        // as FULL while writing ahead; it also makes the last commit certain where that is not possible
        settings.setProperty("synchronous", "EXTRA");
        settings.setProperty("transaction_mode", transactions);
        return Jdbi.create(() -> connect(file.url(mode), settings));
    }

    static Connection connect(String url, Properties settings) throws SQLException {
        Connection connection = DriverManager.getConnection(url, settings);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma trusted_schema = off");
            statement.execute("pragma cell_size_check = on");
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
        return connection;
    }

    /**
     * Switches to write-ahead logging. SQLite does not wait for another process that does the same at this moment, but
     * it does wait for the lock on writing; after that the other one is done.
     */
    private static boolean writeAhead(Handle handle) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return switchJournal(handle);
            } catch (JdbiException busy) {
                handle.useTransaction(other -> other.execute("pragma user_version"));
            }
        }
        return switchJournal(handle);
    }

    private static boolean switchJournal(Handle handle) {
        handle.execute("pragma journal_mode = wal");
        handle.execute(OPEN_JOURNAL);
        return isAhead(handle);
    }

    private static boolean isAhead(Handle handle) {
        return handle.createQuery("pragma journal_mode")
                .mapTo(String.class)
                .one()
                .equals("wal");
    }

    /**
     * Leaves a single file behind, unless somebody else is still using it. A connection that has not read anything would
     * leave the journal beside the file.
     */
    private static void atRest(Handle handle) {
        handle.execute("pragma busy_timeout = 0");
        handle.execute(OPEN_JOURNAL);
        handle.execute("pragma journal_mode = delete");
    }
}
