package programmheft.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import programmheft.change.CalendarFold;
import programmheft.check.Finding;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.EventStore;
import programmheft.port.StoreException;
import programmheft.port.StoreQuestions;

/** Keeps editions in any database: all that is not about reaching it. */
abstract sealed class JdbiEventStore implements EventStore permits SqliteEventStore, PostgresEventStore {
    /** About 50 MB. */
    private static final int MOST_ITEMS = 10_000;

    private final Database database;
    private final Lately lately = new Lately(MOST_ITEMS);

    /** Makes a store over a database that is closed with it. */
    JdbiEventStore(Database database) {
        this.database = database;
    }

    @Override
    public Edition.Head save(Edition.Draft draft) {
        Event event = draft.event();
        Saved known = lately.of(event.id());
        if (known == null || known.says(event)) {
            // first without writing: who saves the same again changes no byte of the file
            Optional<Edition.Head> same =
                    database.read(handle -> archive(handle).newest(event));
            if (same.isPresent()) {
                return same.get();
            }
        }
        return database.write(event.id(), handle -> saved(draft, known, handle));
    }

    private Edition.Head saved(Edition.Draft draft, @Nullable Saved known, Handle handle) {
        Archive archive = archive(handle);
        boolean goesOn = known != null && archive.isNewest(known);
        Optional<Edition.Head> same = goesOn ? Optional.empty() : archive.newest(draft.event());
        if (same.isPresent()) {
            return same.get();
        }
        Saved saved = archive.save(draft, database.words(), goesOn ? known : null);
        lately.keep(saved); // if it is not committed after all, it is not the newest edition
        return saved.head();
    }

    /**
     * {@inheritDoc}
     *
     * <p>The points of all newest editions are kept, each question has an index. Only a store that was upgraded while one
     * of its editions was damaged has to be loaded for it.
     */
    @Override
    public StoreQuestions questions() {
        boolean complete = database.read(
                handle -> new PointTable(handle, database.words()).lacking().isEmpty());
        return complete ? new StoredQuestions(database) : EventStore.super.questions();
    }

    @Override
    public Optional<Edition> find(Event.Id id) {
        return database.read(handle -> archive(handle).newest(id));
    }

    @Override
    public Optional<Edition> find(Event.Id id, int number) {
        return database.read(handle -> archive(handle).numbered(id, number));
    }

    @Override
    public List<Edition.Head> list() {
        return database.read(handle -> new Editions(handle).newestOfEach());
    }

    @Override
    public List<Edition.Head> history(Event.Id id) {
        return database.read(handle -> archive(handle).heads(id));
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

    /**
     * {@inheritDoc}
     *
     * <p>Also lets the database look for damage of its own, and compares by what events are found with what they say.
     */
    @Override
    public List<Finding> verify() {
        List<String> damage = new ArrayList<>(database.damage());
        damage.addAll(database.read(handle -> new Damage(handle, database.words()).gaps()));
        List<Finding> found = new ArrayList<>(
                damage.stream().map(this::damaged).map(StoreException::finding).toList());
        found.addAll(EventStore.super.verify());
        if (found.isEmpty()) {
            list().forEach(head -> find(head.event())
                    .filter(newest -> !isFoundAsSaved(newest))
                    .ifPresent(newest -> found.add(damaged("'" + head.event() + "' is not found by what it says")
                            .finding())));
        }
        return List.copyOf(found);
    }

    private boolean isFoundAsSaved(Edition newest) {
        return database.read(handle -> new Damage(handle, database.words()).isFoundAsSaved(newest));
    }

    private StoreException damaged(String detail) {
        return database.errors().of(Errors.DAMAGED, detail);
    }

    private Archive archive(Handle handle) {
        return new Archive(handle, database.errors());
    }

    private Optional<CalendarFold> kept(Event.Id id, int edition) {
        return database.read(handle -> calendars(handle).kept(id, edition));
    }

    private Optional<CalendarFold> madeUpFor(Event.Id id, int edition) {
        if (!database.canWrite()
                || !database.<Boolean>read(handle -> calendars(handle).lack(id, edition))) {
            return Optional.empty();
        }
        return database.write(id, handle -> {
            calendars(handle).makeUpFor(id);
            return calendars(handle).kept(id, edition);
        });
    }

    private Calendars calendars(Handle handle) {
        return new Calendars(handle, database.errors());
    }

    @Override
    public void close() {
        database.close();
    }
}
