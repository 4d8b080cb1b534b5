package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.port.Edition;
import programmheft.port.Provenance;

final class LatelyTest {
    private static final int ITEMS = 10;

    @TempDir
    private Path folder;

    @Test
    void what_was_not_used_longest_makes_room() {
        Lately lately = new Lately(2 * ITEMS);
        lately.keep(saved("eins", ITEMS));
        lately.keep(saved("zwei", ITEMS));
        assertThat(lately.of(new Event.Id("eins"))).as("used").isNotNull();

        lately.keep(saved("drei", ITEMS));

        assertThat(lately.of(new Event.Id("zwei"))).isNull();
        assertThat(List.of("eins", "drei"))
                .allSatisfy(id -> assertThat(lately.of(new Event.Id(id)))
                        .extracting(kept -> kept.head().event().value())
                        .isEqualTo(id));
    }

    @Test
    void what_is_larger_than_all_the_room_is_not_kept() {
        Lately lately = new Lately(ITEMS - 1);

        lately.keep(saved("tag", ITEMS));

        assertThat(lately.of(new Event.Id("tag"))).isNull();
    }

    private Saved saved(String id, int items) {
        Day day = Day.on(
                LocalDate.of(2031, 5, 5),
                IntStream.range(0, items)
                        .mapToObj(i -> Item.builder("i" + i, "Punkt " + i).build())
                        .toList());
        Event event = Event.builder(id, "Tag").day(day).build();
        Edition.Draft draft = Edition.Draft.of(event, Provenance.none(), "s", "d", Instant.EPOCH);
        StoreFile file = new StoreFile(folder.resolve("store.db"));
        try (Connections connections = Connections.open(file)) {
            return connections.write(
                    event.id(), handle -> new Archive(handle, file.errors()).save(draft, WordIndex.SQLITE, null));
        }
    }
}
