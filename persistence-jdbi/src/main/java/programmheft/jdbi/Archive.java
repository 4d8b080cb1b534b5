package programmheft.jdbi;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import programmheft.change.CanonicalForm;
import programmheft.model.Event;
import programmheft.port.Edition;

/** Saves and loads whole editions within one transaction. What is loaded is compared with the digests of its saving. */
final class Archive {
    private final Handle handle;
    private final Editions editions;
    private final Errors errors;

    Archive(Handle handle, Errors errors) {
        this.handle = handle;
        this.editions = new Editions(handle);
        this.errors = errors;
    }

    /** Returns the newest edition if it says just that. */
    Optional<Edition.Head> newest(Event.Id id, String digest) {
        return editions.newest(id)
                .map(Editions.Entry::head)
                .filter(head -> head.digest().equals(digest));
    }

    /**
     * Saves the next edition unless it says the same as the newest one, or continues another one.
     *
     * @param digest what the event is known by
     */
    Edition.Head save(Edition.Draft draft, String digest) {
        Event event = draft.event();
        Optional<Edition.Head> same = newest(event.id(), digest);
        if (same.isPresent()) {
            return same.get();
        }
        Optional<Editions.Entry> newest = editions.newest(event.id());
        int last = newest.map(entry -> entry.head().number()).orElse(0);
        draft.basedOn().filter(known -> known != last).ifPresent(known -> {
            throw errors.stale(event.id(), last, known);
        });
        Edition.Head head = new Edition.Head(
                event.id(),
                last + 1,
                draft.savedAt().truncatedTo(ChronoUnit.SECONDS),
                event.title(),
                digest,
                draft.source(),
                draft.sourceDigest(),
                draft.savedBy(),
                draft.note(),
                draft.cancelAfter());
        add(newest, head, draft);
        return head;
    }

    /**
     * Writes the rows that are new and reads them again, and makes an edition of all of them: what cannot be read back
     * as it was is not kept.
     */
    private void add(Optional<Editions.Entry> newest, Edition.Head head, Edition.Draft draft) {
        long key = editions.eventKey(head.event());
        String calendar = new Calendars(handle, errors).goOn(newest, key, draft.event(), head);
        editions.add(new Editions.Entry(key, head, Origins.digest(draft.provenance()), calendar));
        RowSets rows = new RowSets(handle, key);
        int number = head.number();
        Rows wanted = EventRows.of(draft.event(), draft.provenance());
        boolean told = rows.replace(rows.at(number - 1), wanted, number);
        Edition written = assembled(head, wanted);
        if (!told
                || !written.event().equals(draft.event())
                || !written.provenance().equals(draft.provenance())) {
            throw errors.of(Errors.FAILED, "edition " + number + " of '" + head.event() + "' cannot be read back");
        }
    }

    Optional<Edition> newest(Event.Id id) {
        return editions.newest(id).map(this::load);
    }

    Optional<Edition> numbered(Event.Id id, int number) {
        return editions.numbered(id, number).map(this::load);
    }

    List<Edition.Head> heads(Event.Id id) {
        return editions.all(id).stream().map(Editions.Entry::head).toList();
    }

    Edition load(Editions.Entry entry) {
        Edition.Head head = entry.head();
        Edition edition = assembled(head, new RowSets(handle, entry.eventKey()).at(head.number()));
        requireDigest(head.digest(), CanonicalForm.digest(edition.event()), head);
        if (entry.provenanceDigest() != null) {
            requireDigest(entry.provenanceDigest(), Origins.digest(edition.provenance()), head);
        }
        return edition;
    }

    private Edition assembled(Edition.Head head, Rows rows) {
        return errors.assembled(() -> new Edition(head, EventAssembly.of(head.event(), rows), Origins.read(rows)));
    }

    private void requireDigest(String saved, String loaded, Edition.Head head) {
        if (!saved.equals(loaded)) {
            throw errors.of(
                    Errors.DAMAGED, "edition " + head.number() + " of '" + head.event() + "' is not what was saved");
        }
    }
}
