package programmheft.cli;

import java.nio.file.Files;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import programmheft.change.Change;
import programmheft.check.Finding;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.port.Edition;
import programmheft.port.EventStore;
import programmheft.port.NextEdition;
import programmheft.port.StoreException;

/** Keeps what is published: editions in the store, their forms in a folder. Opens the store with the first edition. */
final class Shelf implements AutoCloseable {
    private final StorePlace place;
    private final EditionOptions options;
    private final Outlet outlet;
    private final Instant now;
    private final Session session;
    private final Map<Event.Id, String> namedBy = new HashMap<>();
    private @Nullable EventStore store;
    private @Nullable StoreException cannotOpen;

    Shelf(StorePlace place, EditionOptions options, Outlet outlet, Instant now, Session session) {
        this.place = place;
        this.options = options;
        this.outlet = outlet;
        this.now = now;
        this.session = session;
    }

    boolean isOpen() {
        return store != null;
    }

    /** Returns what was read as the next edition of its event. */
    NextEdition next(Document document) {
        refuseSameMadeUpId(document);
        NextEdition next = store().map(open -> NextEdition.of(document.reading(), open))
                .orElseGet(() -> NextEdition.first(document.reading()));
        return options.confirmed(next);
    }

    /** Stores the edition and writes its forms, and says so; unless it lacks too much, or nothing is to be done. */
    void keep(NextEdition next, Document document, List<Finding> findings) {
        tellChanges(next);
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

    private void tellChanges(NextEdition next) {
        Labels labels = session.labels();
        List<Change> changes = next.changes().all();
        next.last()
                .ifPresent(last -> session.out()
                        .line(Summary.line(
                                labels.text("summary.changes"),
                                changes.isEmpty()
                                        ? labels.text("nothing")
                                        : labels.text(
                                                "changes.since",
                                                labels.count("change", changes.size()),
                                                last.head().number()))));
        new ChangeLines(labels).first(changes).forEach(session.out()::line);
        Set<Item.Id> vanished = next.vanished();
        if (!vanished.isEmpty()) {
            session.out()
                    .line(Summary.line("", labels.text("changes.vanished", labels.count("item", vanished.size()))));
        }
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
        if (store == null && !(options.dryRun() && !Files.exists(place.file(session)))) {
            try {
                store = options.dryRun() ? place.openReadOnly(session) : place.open(session);
            } catch (StoreException failed) {
                cannotOpen = failed;
                throw failed;
            }
        }
        return Optional.ofNullable(store);
    }
}
