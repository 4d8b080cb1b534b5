package programmheft.port;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
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
    public synchronized Edition.Head save(
            Event event, Provenance provenance, String source, String sourceDigest, Instant now) {
        List<Edition> all = editions.computeIfAbsent(event.id().value(), none -> new ArrayList<>());
        String digest = CanonicalForm.digest(event);
        if (!all.isEmpty() && all.get(all.size() - 1).head().digest().equals(digest)) {
            return all.get(all.size() - 1).head();
        }
        Edition.Head head = new Edition.Head(
                event.id(),
                all.size() + 1,
                now.truncatedTo(ChronoUnit.SECONDS),
                event.title(),
                digest,
                source,
                sourceDigest);
        all.add(new Edition(head, event, provenance));
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
