package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.port.Provenance;
import programmheft.port.contract.RichEvents;

/** A store whose writer was cut off while it was not writing ahead, as when it was made or upgraded. */
final class CutOffTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void cutOff() throws IOException {
        Path made = folder.resolve("made.db");
        try (SqliteEventStore store = SqliteEventStore.open(made)) {
            store.save(RichEvents.full(), Provenance.none(), "s", "d", Instant.EPOCH);
        }
        file = folder.resolve("store.db");
        try (Handle writer = RawFile.open(made)) {
            writer.execute("pragma cache_size = 1");
            writer.begin();
            writer.execute("create table half as with recursive n(i) as (select 1 union all select i + 1 from n"
                    + " where i < 5000) select i, hex(randomblob(200)) as done from n");
            writer.execute("delete from announcement");
            Files.copy(made, file);
            Files.copy(Path.of(made + "-journal"), Path.of(file + "-journal"));
            writer.rollback();
        }
    }

    @Test
    void who_writes_takes_back_what_was_half_done() {
        isWholeFor(SqliteEventStore::open);
    }

    @Test
    void who_reads_takes_back_what_was_half_done() {
        isWholeFor(SqliteEventStore::openReadOnly);
    }

    private void isWholeFor(Function<Path, SqliteEventStore> opened) {
        try (SqliteEventStore store = opened.apply(file)) {
            assertThat(store.find(RichEvents.full().id()).orElseThrow().event()).isEqualTo(RichEvents.full());
            assertThat(store.verify()).isEmpty();
        }
        assertThat(Path.of(file + "-journal")).doesNotExist();
    }
}
