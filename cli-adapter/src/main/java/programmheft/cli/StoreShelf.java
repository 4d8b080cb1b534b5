package programmheft.cli;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import programmheft.check.Finding;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.EventStore;
import programmheft.port.NextEdition;
import programmheft.port.StoreException;

/** Keeps editions in the store, their forms in a folder. Opens the store with the first edition. */
final class StoreShelf implements Shelf {
    private final StorePlace place;
    private final EditionOptions options;
    private final Outlet outlet;
    private final Instant now;
    private final Session session;
    private final Map<Event.Id, String> namedBy = new HashMap<>();
    private @Nullable EventStore store;
    private @Nullable StoreException cannotOpen;

    StoreShelf(StorePlace place, EditionOptions options, Outlet outlet, Instant now, Session session) {
        this.place = place;
        this.options = options;
        this.outlet = outlet;
        this.now = now;
        this.session = session;
    }

    @Override
    public boolean isOpen() {
        return store != null;
    }

    @Override
    public Document named(Document document) {
        return document;
    }

    @Override
    public NextEdition next(Document document) {
        refuseSameMadeUpId(document);
        NextEdition next = store().map(open -> NextEdition.of(document.reading(), open))
                .orElseGet(() -> NextEdition.first(document.reading()));
        return options.confirmed(next);
    }

    @Override
    public void keep(NextEdition next, Document document, List<Finding> findings) {
        ToldChanges.of(next, session);
        String db = place.name(session);
        int number = next.last().map(last -> last.head().number()).orElse(0);
        if (options.refuses(findings)) {
            stored("stored.refused", number, db);
            session.raise(ExitCode.STORE);
        } else if (options.dryRun()) {
            stored(next.isNew() ? "stored.dry-run" : "stored.unchanged", next.isNew() ? number + 1 : number, db);
        } else {
            EventStore open = store().orElseThrow();
            Edition.Head head = next.save(open, document.source(), now, options::complete);
            stored(head.number() == number ? "stored.unchanged" : "stored.new", head.number(), db);
            Edition edition = open.find(head.event(), head.number())
                    .orElseThrow(() -> new IllegalStateException("the store lost edition " + head.number()));
            outlet.write(Stored.calendar(open, edition, session), Stored.document(open, edition, session));
        }
    }

    private void stored(String text, int edition, String db) {
        session.out()
                .line(Summary.line(
                        session.labels().text("summary.stored"),
                        session.labels().text(text, edition, db)));
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }

    /** Two texts of one run whose ids are made from the same title would pass for editions of one event. */
    private void refuseSameMadeUpId(Document document) {
        Event.Id id = document.event().id();
        String other = namedBy.putIfAbsent(id, document.source().name());
        if (other != null && document.idMadeUp()) {
            throw Failure.input(null, "id-made-twice", id.value(), other);
        }
    }

    /** Returns the store; a dry run makes none where there is none. */
    private Optional<EventStore> store() {
        if (cannotOpen != null) {
            throw cannotOpen;
        }
        if (store == null) {
            try {
                store = options.dryRun() ? place.openIfThere(session).orElse(null) : place.open(session);
            } catch (StoreException failed) {
                cannotOpen = failed;
                throw failed;
            }
        }
        return Optional.ofNullable(store);
    }
}
