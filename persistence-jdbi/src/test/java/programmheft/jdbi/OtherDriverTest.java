package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.model.Event;
import programmheft.port.Provenance;
import programmheft.port.contract.RichEvents;

final class OtherDriverTest {
    private final Optional<OtherDriver> started = OtherDriver.start();

    @TempDir
    private Path folder;

    private Path file;
    private OtherDriver driver;

    @BeforeEach
    void saveThreeEditions() {
        assumeTrue(started.isPresent(), OtherDriver.MISSING);
        driver = started.orElseThrow();
        file = folder.resolve("store.db");
        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            for (String motto : new String[] {"eins", "\"zwei\" \\", "grün"}) {
                save(Event.builder("a", "Tagung").motto(motto).build(), store);
            }
            save(RichEvents.full(), store);
        }
    }

    private static void save(Event event, SqliteEventStore store) {
        store.save(event, Provenance.none(), "s", "d", Instant.EPOCH);
    }

    @AfterEach
    void close() {
        started.ifPresent(OtherDriver::close);
    }

    @Test
    void counts_editions_and_works_out_the_digests_of_small_ones() {
        OtherDriver.Seen seen = driver.look(file);

        assertThat(seen)
                .isEqualTo(new OtherDriver.Seen(
                        "", Map.of("a", 3, RichEvents.full().id().value(), 1), 3));
    }

    @Test
    void notices_a_text_that_is_not_what_was_saved() {
        RawFile.execute(file, "update announcement set motto = 'zwo' where since_edition = 2 and event_pk = 1");

        assertThat(driver.look(file).damage()).isEqualTo("edition 2 of a is not what its digest says");
    }

    @Test
    void notices_an_edition_that_is_missing() {
        RawFile.execute(
                file,
                "pragma foreign_keys = off",
                "delete from announcement where event_pk = 1 and since_edition = 2",
                "delete from edition where event_pk = 1 and number = 2");

        assertThat(driver.look(file).damage()).contains("edition 2 of a is missing");
    }

    @Test
    void tells_what_cannot_be_read() {
        assertThat(driver.look(folder).damage()).isEqualTo("unable to open database file");
    }
}
