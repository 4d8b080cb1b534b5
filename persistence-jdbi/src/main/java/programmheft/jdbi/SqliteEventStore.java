package programmheft.jdbi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import programmheft.change.CalendarFold;
import programmheft.change.CanonicalForm;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.EventStore;
import programmheft.port.StoreException;

/**
 * Keeps editions in one SQLite file. Several processes may use it at once; one that writes waits five seconds for
 * another. All that goes wrong is a {@link StoreException}.
 *
 * <p>The driver unpacks its native library into the folder {@code java.io.tmpdir}; where programs may not be run from
 * there, {@code -Dorg.sqlite.tmpdir=FOLDER} names another. This class sets no such property: it belongs to the program.
 */
public final class SqliteEventStore implements EventStore {
    private final StoreFile file;
    private final Connections connections;

    /** Makes a store over connections that are closed with it. */
    SqliteEventStore(StoreFile file, Connections connections) {
        this.file = file;
        this.connections = connections;
    }

    /**
     * Opens the store for reading and writing; makes the file and its folder if there is none. A store of an older
     * version is brought to the newest one, and before that copied to {@code <file>.before-v2} and so on.
     *
     * @throws StoreException if the file is no store, or cannot be read or written; it is left as it was
     */
    public static SqliteEventStore open(Path path) {
        StoreFile file = new StoreFile(path);
        return new SqliteEventStore(file, Connections.open(file));
    }

    /**
     * Opens the store for reading; never makes or changes a file.
     *
     * @throws StoreException if there is no file, or if it is no store or one of another version
     */
    public static SqliteEventStore openReadOnly(Path path) {
        StoreFile file = new StoreFile(path);
        return new SqliteEventStore(file, Connections.openReadOnly(file));
    }

    @Override
    public Edition.Head save(Edition.Draft draft) {
        String digest = CanonicalForm.digest(draft.event());
        Event.Id id = draft.event().id();
        // first without writing: who saves the same again changes no byte of the file
        return connections
                .read(handle -> archive(handle).newest(id, digest))
                .orElseGet(() -> connections.write(handle -> archive(handle).save(draft, digest)));
    }

    @Override
    public Optional<Edition> find(Event.Id id) {
        return connections.read(handle -> archive(handle).newest(id));
    }

    @Override
    public Optional<Edition> find(Event.Id id, int number) {
        return connections.read(handle -> archive(handle).numbered(id, number));
    }

    @Override
    public List<Edition.Head> list() {
        return connections.read(handle -> new Editions(handle).newestOfEach());
    }

    @Override
    public List<Edition.Head> history(Event.Id id) {
        return connections.read(handle -> archive(handle).heads(id));
    }

    /**
     * {@inheritDoc}
     *
     * <p>That of the newest edition is kept; that of an older one is made from all editions up to it.
     */
    @Override
    public CalendarFold calendar(Event.Id id, int edition) {
        return kept(id, edition)
                .or(() -> madeUpFor(id, edition))
                .orElseGet(() -> EventStore.super.calendar(id, edition));
    }

    private Archive archive(Handle handle) {
        return new Archive(handle, file.errors());
    }

    private Optional<CalendarFold> kept(Event.Id id, int edition) {
        return connections.read(handle -> calendars(handle).kept(id, edition));
    }

    private Optional<CalendarFold> madeUpFor(Event.Id id, int edition) {
        if (!connections.canWrite()
                || !connections.<Boolean>read(handle -> calendars(handle).lack(id, edition))) {
            return Optional.empty();
        }
        return connections.write(handle -> {
            calendars(handle).makeUpFor(id);
            return calendars(handle).kept(id, edition);
        });
    }

    private Calendars calendars(Handle handle) {
        return new Calendars(handle, file.errors());
    }

    @Override
    public void close() {
        connections.close();
    }
}
