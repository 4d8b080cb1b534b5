package programmheft.cli;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import programmheft.change.ShiftedIds;
import programmheft.check.Finding;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.EventStore;
import programmheft.port.Source;
import programmheft.port.StoreException;

/** Keeps what is published: editions in the store, their forms in a folder. Opens the store with the first edition. */
final class Shelf implements AutoCloseable {
    private final Supplier<EventStore> opening;
    private final String db;
    private final Outlet outlet;
    private final Instant now;
    private final Session session;
    private final Map<Event.Id, String> namedBy = new HashMap<>();
    private @Nullable EventStore store;
    private @Nullable StoreException cannotOpen;

    Shelf(Supplier<EventStore> opening, String db, Outlet outlet, Instant now, Session session) {
        this.opening = opening;
        this.db = db;
        this.outlet = outlet;
        this.now = now;
        this.session = session;
    }

    /** Stores the event and writes its forms, and says so. */
    void keep(Document document) {
        Event event = document.event();
        Source source = document.source();
        refuseSameMadeUpId(document);
        EventStore open = store();
        Optional<Edition> last = open.find(event.id());
        Optional<Integer> before = last.map(newest -> newest.head().number());
        Edition.Head head = open.save(event, document.reading().provenance(), source.name(), source.digest(), now);
        boolean isNew = !before.equals(Optional.of(head.number()));
        String stored = session.labels().text(isNew ? "stored.new" : "stored.unchanged", head.number(), db);
        session.out().line(Summary.line(session.labels().text("summary.stored"), stored));
        last.ifPresent(newest -> warnOfShiftedIds(newest, document));
        Edition edition = open.find(event.id(), head.number())
                .orElseThrow(() -> new IllegalStateException("the store lost edition " + head.number()));
        outlet.write(Stored.publication(open, edition, session));
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

    private void warnOfShiftedIds(Edition last, Document document) {
        int shifted = ShiftedIds.between(last.event(), document.event()).size();
        if (shifted > 0) {
            Finding finding = Finding.of(
                    "item-ids-shifted", List.of(), shifted, last.head().number());
            new FindingLines(session.labels(), session.messages())
                    .of(document.source().name(), List.of(finding), document.places())
                    .forEach(session.out()::line);
        }
    }

    private EventStore store() {
        if (cannotOpen != null) {
            throw cannotOpen;
        }
        if (store == null) {
            try {
                store = opening.get();
            } catch (StoreException failed) {
                cannotOpen = failed;
                throw failed;
            }
        }
        return store;
    }
}
