package programmheft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.jdbi.SqliteEventStore;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.Provenance;
import programmheft.port.Search;

class BulkSaveTest {
    @TempDir
    private Path folder;

    @Test
    void measures_all_it_compares() throws Exception {
        BulkSave few = new BulkSave(200, 1).run();

        assertThat(few.all().lines()).hasSize(5);
        assertThat(few.limits().lines()).hasSize(4);
    }

    @Test
    void rows_written_by_hand_make_the_same_store() throws Exception {
        Event event = ManyEvents.event(3);
        Path saved = folder.resolve("saved.db");
        Path written = folder.resolve("written.db");
        try (SqliteEventStore store = SqliteEventStore.open(saved)) {
            store.save(event, Provenance.none(), "bulk.txt", "0".repeat(64), Instant.EPOCH);
        }

        new BareRows(saved).write(written, table -> true);

        try (SqliteEventStore store = SqliteEventStore.openReadOnly(written)) {
            assertThat(store.verify()).isEmpty();
            assertThat(store.find(event.id()).map(Edition::event)).contains(event);
            assertThat(store.questions()
                            .search(Search.of(event.speakers().get(0).name())))
                    .isNotEmpty();
        }
    }
}
