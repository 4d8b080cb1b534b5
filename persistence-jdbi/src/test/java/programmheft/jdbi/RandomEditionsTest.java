package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.InMemoryEventStore;
import programmheft.port.Provenance;
import programmheft.port.contract.RandomEvents;
import programmheft.port.contract.RichEvents;

final class RandomEditionsTest {
    private static final Instant NOON = Instant.parse("2019-09-12T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void two_hundred_random_events_and_their_changes_are_found_as_they_were_saved() {
        InMemoryEventStore twin = new InMemoryEventStore();
        List<Edition.Head> saved = new ArrayList<>();
        try (SqliteEventStore store = SqliteEventStore.open(folder.resolve("store.db"))) {
            for (int seed = 0; seed < 200; seed++) {
                RandomEvents random = new RandomEvents(seed);
                Event event = random.event("e" + seed);
                for (int change = 0; change < 4; change++) {
                    Provenance provenance = change % 2 == 0 ? RichEvents.provenance() : Provenance.none();
                    twin.save(event, provenance, "s", "d", NOON.plusSeconds(change));
                    saved.add(store.save(event, provenance, "s", "d", NOON.plusSeconds(change)));
                    event = random.edited(event);
                }
            }

            assertThat(saved)
                    .hasSize(800)
                    .anySatisfy(head -> assertThat(head.number()).isEqualTo(4));
            assertThat(store.list()).isEqualTo(twin.list());
            assertThat(saved)
                    .allSatisfy(head -> assertThat(store.find(head.event(), head.number()))
                            .isEqualTo(twin.find(head.event(), head.number())));
        }
    }
}
