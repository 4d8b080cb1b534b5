package programmheft.port;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import programmheft.change.CanonicalForm;
import programmheft.model.Event;

/** A store that forgets everything when the program ends; the twin of every other store in tests. */
public final class InMemoryEventStore implements EventStore {
    private final Map<String, List<Edition>> editions = new TreeMap<>();

    @Override
    @CanIgnoreReturnValue
    public synchronized Edition.Head save(Edition.Draft draft) {
        Event event = draft.event();
        List<Edition> all = of(event.id());
        String digest = CanonicalForm.digest(event);
        if (!all.isEmpty() && all.get(all.size() - 1).head().digest().equals(digest)) {
            return all.get(all.size() - 1).head();
        }
        draft.basedOn().filter(known -> known != all.size()).ifPresent(known -> {
            throw StoreException.stale("memory", event.id(), all.size(), known);
        });
        Edition.Head head = new Edition.Head(
                event.id(),
                all.size() + 1,
                draft.savedAt().truncatedTo(ChronoUnit.SECONDS),
                event.title(),
                digest,
                draft.source(),
                draft.sourceDigest(),
                draft.savedBy(),
                draft.note(),
                draft.cancelAfter());
        editions.computeIfAbsent(event.id().value(), none -> new ArrayList<>())
                .add(new Edition(head, event, draft.provenance()));
        return head;
    }

    @Override
    public synchronized Optional<Edition> find(Event.Id id) {
        List<Edition> all = of(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public synchronized Optional<Edition> find(Event.Id id, int number) {
        return of(id).stream()
                .filter(edition -> edition.head().number() == number)
                .findFirst();
    }

    @Override
    public synchronized List<Edition.Head> list() {
        return editions.values().stream()
                .map(all -> all.get(all.size() - 1).head())
                .toList();
    }

    @Override
    public synchronized List<Edition.Head> history(Event.Id id) {
        return of(id).stream().map(Edition::head).toList();
    }

    @Override
    public void close() {}

    private List<Edition> of(Event.Id id) {
        return editions.getOrDefault(id.value(), List.of());
    }
}
