package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Provenance;
import programmheft.port.SourceLines;
import programmheft.sample.SampleEvents;

final class PackedTest {
    @TempDir
    private Path folder;

    @Test
    void holds_texts_numbers_and_nothing() {
        Row row = Packed.row(Table.ITEM_LINK, "vortrag\u001f7\u001fSLIDES\u001f\u001f=\u001f=de\u001f1")
                .orElseThrow();

        assertThat(row.cells()).containsExactly("vortrag", 7L, "SLIDES", null, "", "de", 1L);
    }

    @Test
    void gives_up_on_a_text_with_the_character_between_cells() {
        assertThat(Packed.row(Table.ORGANISER, "1\u001fVerein\u001fam Anger\u001fHOST"))
                .isEmpty();
        assertThat(Packed.row(Table.ORGANISER, "1\u001fVerein")).isEmpty();
    }

    @Test
    void a_source_with_that_character_in_its_name_is_read_all_the_same() {
        Event event = SampleEvents.everything();
        Provenance provenance = new Provenance(Map.of(
                Fact.event("title"), Origin.stated(new SourceLines("a\u001fb.txt", 1, 1)),
                Fact.event("zone"), Origin.assumed("zone")));
        try (SqliteEventStore store = SqliteEventStore.open(folder.resolve("store.db"))) {
            store.save(event, provenance, "a\u001fb.txt", "d", Instant.EPOCH);

            assertThat(store.find(event.id()).map(Edition::provenance)).contains(provenance);
        }
    }
}
