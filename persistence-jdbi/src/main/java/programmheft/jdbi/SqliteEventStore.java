package programmheft.jdbi;

import java.nio.file.Path;
import programmheft.port.StoreException;

/**
 * Keeps editions in one SQLite file. Several processes may use it at once; one that writes waits five seconds for
 * another. All that goes wrong is a {@link StoreException}.
 *
 * <p>The driver unpacks its native library into the folder {@code java.io.tmpdir}; where programs may not be run from
 * there, {@code -Dorg.sqlite.tmpdir=FOLDER} names another. This class sets no such property: it belongs to the program.
 */
public final class SqliteEventStore extends JdbiEventStore {
    private final Connections connections;

    /** Makes a store over connections that are closed with it. */
    SqliteEventStore(Connections connections) {
        super(connections);
        this.connections = connections;
    }

    /**
     * Opens the store for reading and writing; makes the file and its folder if there is none. A store of an older
     * version is brought to the newest one, and before that copied to {@code <file>.before-v2} and so on.
     *
     * @throws StoreException if the file is no store, or cannot be read or written; it is left as it was
     */
    public static SqliteEventStore open(Path path) {
        return new SqliteEventStore(Connections.open(new StoreFile(path)));
    }

    /**
     * Opens the store for reading; never makes a file, and never changes one but to take back what a writer that was cut
     * off left half done.
     *
     * @throws StoreException if there is no file, or if it is no store or one of another version
     */
    public static SqliteEventStore openReadOnly(Path path) {
        return new SqliteEventStore(Connections.openReadOnly(new StoreFile(path)));
    }

    /**
     * Copies the store as it is at this moment into a new file; others may write meanwhile. The copy is a store of its own,
     * whole or not there at all.
     *
     * @throws StoreException if there is a file of that name, or if the copy cannot be written
     */
    public void backup(Path copy) {
        new Backup(connections, copy).make();
    }
}
