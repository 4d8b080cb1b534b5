package programmheft.jdbi;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import programmheft.change.CanonicalForm;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.Provenance;

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

    /** Saves the next edition unless it says the same as the newest one. */
    Edition.Head save(Event event, Provenance provenance, String source, String sourceDigest, Instant now) {
        String digest = CanonicalForm.digest(event);
        Optional<Editions.Entry> newest = editions.newest(event.id());
        if (newest.isPresent() && newest.get().head().digest().equals(digest)) {
            return newest.get().head();
        }
        int last = newest.map(entry -> entry.head().number()).orElse(0);
        Edition.Head head = new Edition.Head(
                event.id(), last + 1, now.truncatedTo(ChronoUnit.SECONDS), event.title(), digest, source, sourceDigest);
        add(new Editions.Entry(editions.eventKey(event.id()), head, Origins.digest(provenance)), event, provenance);
        return head;
    }

    /** Writes the rows and reads them again: what cannot be read back as it was is not kept. */
    private void add(Editions.Entry entry, Event event, Provenance provenance) {
        editions.add(entry);
        RowSets rows = new RowSets(handle, entry.eventKey());
        int number = entry.head().number();
        rows.replace(rows.at(number - 1), EventRows.of(event, provenance), number);
        Edition written = assembled(entry.head(), rows.at(number));
        if (!written.event().equals(event) || !written.provenance().equals(provenance)) {
            throw errors.of(Errors.FAILED, "edition " + number + " of '" + event.id() + "' cannot be read back");
        }
    }

    Optional<Edition> newest(Event.Id id) {
        return editions.newest(id).map(this::load);
    }

    Optional<Edition> numbered(Event.Id id, int number) {
        return editions.numbered(id, number).map(this::load);
    }

    private Edition load(Editions.Entry entry) {
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
