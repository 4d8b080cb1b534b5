package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.port.EventStore;
import programmheft.port.Provenance;
import programmheft.port.StoreException;

final class ReadBackTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void save_one_edition() {
        file = folder.resolve("store.db");
        save("Das Moor", "Der Wald");
    }

    @Test
    void an_edition_that_the_file_gives_back_otherwise_is_not_kept() {
        RawFile.execute(
                file,
                "create trigger other after insert on item begin"
                        + " update item set title = 'Der See' where id = new.id and since_edition = new.since_edition; end");

        assertNotKept("Die Heide", "Der Wald");
    }

    @Test
    void an_edition_that_does_not_end_what_is_gone_is_not_kept() {
        RawFile.execute(file, "create trigger staying before update on item begin select raise(ignore); end");

        assertNotKept("Das Moor");
    }

    private void assertNotKept(String... titles) {
        assertThatThrownBy(() -> save(titles))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("edition 2 of 'tag' cannot be read back");
        try (EventStore store = SqliteEventStore.open(file)) {
            assertThat(store.history(new Event.Id("tag"))).hasSize(1);
        }
    }

    private void save(String... titles) {
        List<Item> items = Stream.of(titles)
                .map(title ->
                        Item.builder(title.substring(4), title).from("10:00").build())
                .toList();
        Event event = Event.builder("tag", "Tag")
                .day(Day.on(LocalDate.of(2031, 5, 5), items))
                .build();
        try (EventStore store = SqliteEventStore.open(file)) {
            store.save(event, Provenance.none(), "tag.txt", "0".repeat(64), Instant.parse("2031-05-01T10:00:00Z"));
        }
    }
}
