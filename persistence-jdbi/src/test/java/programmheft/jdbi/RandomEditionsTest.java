package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.change.CalendarFold;
import programmheft.change.CalendarHistory;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.InMemoryEventStore;
import programmheft.port.Provenance;
import programmheft.port.contract.RandomEvents;
import programmheft.port.contract.RichEvents;

final class RandomEditionsTest {
    private static final Instant NOON = Instant.parse("2019-09-12T10:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("1985-09-12T10:00:00Z"); // so that no event is over

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

    @Test
    void calendars_of_random_editions_are_those_made_from_all_editions() {
        try (SqliteEventStore store = SqliteEventStore.open(folder.resolve("store.db"))) {
            for (int seed = 0; seed < 30; seed++) {
                Instant begin = seed % 4 == 0 ? NOON : LONG_AGO;
                CalendarFold fold = CalendarFold.empty(CalendarHistory.CANCELLED_AFTER);
                Optional<CalendarFold> kept = Optional.empty();
                for (Event edition : RandomEvents.editions(seed, "e" + seed, 20)) {
                    Instant now = begin.plusSeconds(fold.edition() * 7L % 5);
                    fold = fold.then(edition, now);
                    kept.map(before -> before.then(edition, now)).ifPresent(sameAs(fold));
                    store.save(edition, Provenance.none(), "s", "d", now);

                    kept = Optional.of(store.calendar(edition.id(), fold.edition()));
                    kept.ifPresent(sameAs(fold));
                }
            }
        }
    }

    private static Consumer<CalendarFold> sameAs(CalendarFold fold) {
        return other -> {
            assertThat(other.edition()).isEqualTo(fold.edition());
            assertThat(other.history()).isEqualTo(fold.history());
            assertThat(List.copyOf(other.history().entries().keySet()))
                    .isEqualTo(List.copyOf(fold.history().entries().keySet()));
            assertThat(other.vanished()).isEqualTo(fold.vanished());
            assertThat(other.shown()).isEqualTo(fold.shown());
        };
    }
}
