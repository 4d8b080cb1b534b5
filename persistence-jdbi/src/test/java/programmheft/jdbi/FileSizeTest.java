package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.model.Event;

final class FileSizeTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void a_hundred_and_eighty_editions_of_eight_hundred_items_take_less_than_two_megabytes() throws IOException {
        Path file = folder.resolve("store.db");
        Programmes programmes = new Programmes(800);
        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            for (int edition = 1; edition <= 180; edition++) {
                store.save(
                        programmes.event(), programmes.provenance(), "programm.txt", "abc", NOON.plusSeconds(edition));
                programmes.change(edition);
            }
            assertThat(store.history(new Event.Id("gross-2026"))).hasSize(180);
        }

        assertThat(Files.size(file)).isLessThan(2_000_000);
    }
}
