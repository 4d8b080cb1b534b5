package programmheft.jdbi;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import programmheft.agenda.Agenda;
import programmheft.change.CanonicalForm;
import programmheft.model.Event;
import programmheft.model.Item;
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
    Optional<Edition.Head> newest(Event event) {
        return editions.newest(event.id())
                .map(Editions.Entry::head)
                .filter(head -> head.digest().equals(CanonicalForm.digest(event)));
    }

    /** Tells whether what was saved then is the newest edition still. */
    boolean isNewest(Saved saved) {
        return editions.newest(saved.head().event()).filter(saved::isAsOf).isPresent();
    }

    /**
     * Saves the next edition unless it continues another one. Writes the rows that are new and reads them again, and
     * makes an edition of all of them: what cannot be read back as it was is not kept.
     *
     * @param last the newest edition, if all that was made for it is still known
     */
    Saved save(Edition.Draft draft, WordIndex words, @Nullable Saved last) {
        Event event = draft.event();
        Optional<Editions.Entry> newest = last != null ? Optional.of(last.entry()) : editions.newest(event.id());
        int number = newest.map(entry -> entry.head().number()).orElse(0);
        draft.basedOn().filter(based -> based != number).ifPresent(based -> {
            throw errors.stale(event.id(), number, based);
        });
        long key = newest.map(Editions.Entry::eventKey).orElseGet(() -> editions.eventKey(event.id()));
        Agenda agenda = Agenda.of(event);
        Calendars.Made calendar =
                new Calendars(handle, errors).goOn(newest, key, draft, agenda, last == null ? null : last.calendar());
        String digest = calendar.fold().history().whole().exported();
        Editions.Entry entry = new Editions.Entry(
                key, head(draft, number + 1, digest), Origins.digest(draft.provenance()), calendar.digest());
        editions.add(entry);
        Rows rows = write(entry, draft, last);
        PointTable.Made points =
                new PointTable(handle, words).renew(key, number + 1, agenda, last == null ? null : last.points());
        return new Saved(entry, event, rows, calendar, points);
    }

    private static Edition.Head head(Edition.Draft draft, int number, String digest) {
        return new Edition.Head(
                draft.event().id(),
                number,
                savedAt(draft),
                draft.event().title(),
                digest,
                draft.source(),
                draft.sourceDigest(),
                draft.savedBy(),
                draft.note(),
                draft.cancelAfter());
    }

    static Instant savedAt(Edition.Draft draft) {
        return draft.savedAt().truncatedTo(ChronoUnit.SECONDS);
    }

    private Rows write(Editions.Entry entry, Edition.Draft draft, @Nullable Saved last) {
        Edition.Head head = entry.head();
        RowSets sets = new RowSets(handle, entry.eventKey());
        Rows before = last == null ? sets.at(head.number() - 1) : last.rows();
        Rows wanted = EventRows.of(draft.event(), draft.provenance());
        Optional<RowChanges> changes = sets.replace(before, wanted, head.number());
        if (changes.isEmpty() || !isTold(draft, head, wanted, last == null ? Map.of() : last.staying(changes.get()))) {
            throw errors.of(
                    Errors.FAILED, "edition " + head.number() + " of '" + head.event() + "' cannot be read back");
        }
        return wanted;
    }

    private boolean isTold(Edition.Draft draft, Edition.Head head, Rows rows, Map<String, Item> known) {
        Edition written = assembled(head, rows, known);
        return written.event().equals(draft.event()) && written.provenance().equals(draft.provenance());
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
        Edition edition = assembled(head, new RowSets(handle, entry.eventKey()).at(head.number()), Map.of());
        requireDigest(head.digest(), CanonicalForm.digest(edition.event()), head);
        if (entry.provenanceDigest() != null) {
            requireDigest(entry.provenanceDigest(), Origins.digest(edition.provenance()), head);
        }
        return edition;
    }

    private Edition assembled(Edition.Head head, Rows rows, Map<String, Item> known) {
        return errors.assembled(
                () -> new Edition(head, EventAssembly.of(head.event(), rows, known), Origins.read(rows)));
    }

    private void requireDigest(String saved, String loaded, Edition.Head head) {
        if (!saved.equals(loaded)) {
            throw errors.of(
                    Errors.DAMAGED, "edition " + head.number() + " of '" + head.event() + "' is not what was saved");
        }
    }
}
