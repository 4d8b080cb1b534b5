package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.model.Event;
import programmheft.port.StoreException;

/**
 * What a writer asks of the disk is recorded and done again up to any moment, with any part of what was not synced.
 * {@code -Dprogrammheft.powerLosses=1000} takes more moments.
 */
final class PowerLossTest {
    private static final int LOSSES = Integer.getInteger("programmheft.powerLosses", 60);
    private static final String VISITS = "3";
    private static final String EDITIONS = "12";

    private static List<DiskCall> calls;

    private final Random dice = new Random(42);
    private final Optional<OtherDriver> otherDriver = OtherDriver.start();

    @TempDir
    private Path folder;

    @BeforeAll
    static void record(@TempDir Path place) throws Exception {
        Path log = place.resolveSibling(place.getFileName() + ".log");
        calls = Strace.record(
                OtherProcess.command(
                        List.of("-XX:TieredStopAtLevel=1"),
                        "visit",
                        place.resolve("store.db").toString(),
                        "a",
                        EDITIONS,
                        VISITS),
                place,
                log);
        Files.delete(log);
    }

    @AfterEach
    void close() {
        otherDriver.ifPresent(OtherDriver::close);
    }

    @Test
    void whenever_the_power_fails_every_edition_that_was_acknowledged_is_there_and_whole() throws Exception {
        for (int loss = 0; loss < LOSSES; loss++) {
            int moment = dice.nextInt(calls.size() + 1);
            FailingDisk disk = new FailingDisk();
            calls.subList(0, moment).forEach(disk::take);

            assertThat(damage(disk))
                    .as("loss %s, after %s of %s calls", loss, moment, calls.size())
                    .isEmpty();
        }
        System.out.println(LOSSES + " power losses at any of " + calls.size() + " calls, none lost anything");
    }

    @Test
    void a_disk_that_says_it_has_written_what_it_has_not_does_lose_editions() throws Exception {
        int losses = LOSSES / 4;
        int lost = 0;
        for (int loss = 0; loss < losses; loss++) {
            FailingDisk disk = new FailingDisk();
            for (DiskCall call : calls.subList(0, dice.nextInt(calls.size() + 1))) {
                disk.take(call);
                if (acknowledged(disk) > 0) {
                    disk.lie();
                }
            }
            lost += damage(disk).isPresent() ? 1 : 0;
        }
        System.out.println(losses + " power losses of a disk that lies, " + lost + " lost something");

        assertThat(lost).isGreaterThan(losses / 4);
    }

    /** Returns what is not as it was acknowledged after a power loss, as seen by the other driver and then by ours. */
    private Optional<String> damage(FailingDisk disk) throws IOException {
        Path place = Files.createTempDirectory(folder, "loss");
        Path copy = Files.createTempDirectory(folder, "loss");
        long seed = dice.nextLong();
        disk.losePower(new Random(seed), place);
        disk.losePower(new Random(seed), copy);
        int acknowledged = acknowledged(disk);
        Optional<String> damage = otherDriver
                .flatMap(other -> other.damage(copy.resolve("store.db"), "a", acknowledged))
                .or(() -> damage(place.resolve("store.db"), acknowledged));
        remove(place);
        remove(copy);
        return damage;
    }

    private static Optional<String> damage(Path file, int acknowledged) {
        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            int editions = store.history(new Event.Id("a")).size();
            return editions < acknowledged
                    ? Optional.of(editions + " of " + acknowledged + " editions are there")
                    : store.verify().stream().map(Object::toString).findFirst();
        } catch (StoreException failed) {
            return Optional.of(String.valueOf(failed.getMessage()));
        }
    }

    private static int acknowledged(FailingDisk disk) {
        String said = disk.said();
        return said.substring(0, said.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.matches("[0-9]+"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private static void remove(Path place) throws IOException {
        for (String name : place.toFile().list()) {
            Files.delete(place.resolve(name));
        }
        Files.delete(place);
    }
}
