package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.model.Event;
import programmheft.port.Provenance;
import programmheft.port.contract.RandomEvents;

/** Writers that are killed at any moment. {@code -Dprogrammheft.kills=400} kills more of them. */
final class KillsTest {
    private static final int KILLS = Integer.getInteger("programmheft.kills", 40);

    /** Editions grow more with each kill, and all are looked at after each. */
    private static final int KILLS_OF_A_FILE = 20;

    private final Random dice = new Random(42);
    private final Optional<OtherDriver> otherDriver = OtherDriver.start();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("store.db");
    }

    @AfterEach
    void close() {
        otherDriver.ifPresent(OtherDriver::close);
    }

    @Test
    void whenever_a_writer_is_killed_every_edition_it_has_acknowledged_is_there_and_whole() throws Exception {
        int all = 0;
        int lostWithoutJournal = 0;
        for (int kill = 0; kill < KILLS * 3 / 4; kill++) {
            if (kill % KILLS_OF_A_FILE == 0) {
                remove(file);
            }
            int acknowledged = savedUntilKilled(kill);
            all += acknowledged;
            lostWithoutJournal += isWhole(withoutJournal(), acknowledged) ? 0 : 1;

            assertThat(isWhole(file, acknowledged)).as("after kill %s", kill).isTrue();
            assertThat(damageSeenByOthers("kill-" + kill, acknowledged))
                    .as("after kill %s", kill)
                    .isEmpty();
        }
        System.out.println(KILLS * 3 / 4 + " kills of a writer, " + all + " editions acknowledged, all are there; "
                + lostWithoutJournal + " files lack something without their journal");

        assertThat(all).isPositive();
        assertThat(lostWithoutJournal)
                .as("a control: without its journal the file lacks something")
                .isPositive();
    }

    /** Saves editions of an event for a while; returns the number of the last one that was acknowledged. */
    private int savedUntilKilled(int kill) throws Exception {
        try (OtherProcess writer = OtherProcess.saving(file, "kill-" + kill, 1_000_000)) {
            int first = Integer.parseInt(writer.line());
            Thread.sleep(dice.nextInt(120));
            writer.kill();
            // what stands in the pipe was acknowledged; the last line may be torn
            return writer.lines().stream()
                    .filter(line -> line.matches("[0-9]+"))
                    .mapToInt(Integer::parseInt)
                    .reduce(first, Math::max);
        }
    }

    /** Looks at a copy: the next writer of ours has to tidy up by itself. */
    private Optional<String> damageSeenByOthers(String event, int acknowledged) throws IOException {
        Path copy = folder.resolve("other.db");
        remove(copy);
        for (String end : List.of("", "-wal")) {
            if (Files.exists(Path.of(file + end))) {
                Files.copy(Path.of(file + end), Path.of(copy + end));
            }
        }
        return otherDriver.flatMap(other -> other.damage(copy, event, acknowledged));
    }

    private static void remove(Path store) throws IOException {
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(store + end));
        }
    }

    private Path withoutJournal() throws IOException {
        Path copy = folder.resolve("copy.db");
        return Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isWhole(Path store, int editions) {
        try (SqliteEventStore opened = SqliteEventStore.openReadOnly(store)) {
            Event.Id newest = opened.list().stream()
                    .map(head -> head.event())
                    .max((one, other) -> Integer.compare(number(one), number(other)))
                    .orElseThrow();
            return opened.history(newest).size() >= editions && opened.verify().isEmpty();
        } catch (RuntimeException damaged) {
            return false;
        }
    }

    private static int number(Event.Id event) {
        return Integer.parseInt(event.value().substring("kill-".length()));
    }

    @Test
    void whenever_an_upgrade_is_killed_the_store_is_the_old_or_the_new_one() throws Exception {
        makeOld();
        Path old = Files.copy(file, folder.resolve("old.db"));
        int upgraded = 0;
        for (int kill = 0; kill < KILLS / 4; kill++) {
            Files.copy(old, file, StandardCopyOption.REPLACE_EXISTING);
            try (OtherProcess writer = OtherProcess.saving(file, "neu", 1)) {
                Thread.sleep(200 + dice.nextInt(1500));
                writer.kill();
            }
            long version = RawFile.number(file, "pragma user_version");
            upgraded += version == 5 ? 1 : 0;

            assertThat(version).isIn(4L, 5L);
            otherDriver.ifPresent(other -> {
                assertThat(other.look(file).damage()).isEmpty();
                assertThat(other.look(file).editions()).containsEntry("alt", 30);
            });
            try (SqliteEventStore store = SqliteEventStore.open(file)) {
                assertThat(store.verify()).isEmpty();
                assertThat(store.history(new Event.Id("alt"))).hasSize(30);
            }
        }
        System.out.println(KILLS / 4 + " kills of an upgrade, " + upgraded + " after it was done, nothing lost");
        assertThat(upgraded).isLessThanOrEqualTo(KILLS / 4);
    }

    /** Makes a store as version 4 left it: with nothing of what version 5 added. */
    private void makeOld() {
        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            RandomEvents.editions(3, "alt", 30)
                    .forEach(event -> store.save(event, Provenance.none(), "s", "d", Instant.EPOCH));
        }
        RawFile.execute(
                file,
                "drop table programme_word",
                "drop table programme_person",
                "drop table programme_point",
                "alter table event drop column points_edition",
                "delete from schema_step where version = 5",
                "pragma user_version = 4");
    }
}
