package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.Provenance;
import programmheft.port.contract.RichEvents;

final class ProcessesTest {
    private static final Event.Id ID = new Event.Id("a");
    private static final String READ_ONLY = "cannot be written: its disk, its folder or the file itself is read-only";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("store.db");
    }

    @Test
    void processes_that_make_and_use_a_store_at_once_get_a_number_each() throws Exception {
        List<Integer> numbers = new ArrayList<>();
        try (OtherProcess one = OtherProcess.saving(file, "a", 15);
                OtherProcess two = OtherProcess.saving(file, "a", 15);
                OtherProcess three = OtherProcess.saving(file, "a", 15)) {
            for (OtherProcess process : List.of(one, two, three)) {
                process.lines().forEach(line -> numbers.add(Integer.valueOf(line)));
                assertThat(process.exitCode()).isZero();
            }
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 45).boxed().toList());
        allEditionsAreWhole(45);
    }

    @Test
    void of_two_processes_that_continue_the_same_edition_exactly_one_saves_the_next() throws Exception {
        List<String> saved = new ArrayList<>();
        int refused = 0;
        try (OtherProcess one = OtherProcess.racing(file, "a", 40);
                OtherProcess two = OtherProcess.racing(file, "a", 40)) {
            assertThat(one.line()).isEqualTo("ready");
            assertThat(two.line()).isEqualTo("ready");
            one.go();
            two.go();
            for (OtherProcess process : List.of(one, two)) {
                for (String line : process.lines()) {
                    if (line.equals("store-stale")) {
                        refused++;
                    } else {
                        saved.add(line);
                    }
                }
                assertThat(process.exitCode()).isZero();
            }
        }

        assertThat(saved)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj(Integer::toString).toList());
        assertThat(refused).isEqualTo(40);
        allEditionsAreWhole(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 30})
    void a_writer_that_is_killed_leaves_every_edition_it_has_acknowledged(int acknowledged) throws Exception {
        try (OtherProcess writer = OtherProcess.saving(file, "a", 1_000_000)) {
            for (int number = 1; number <= acknowledged; number++) {
                assertThat(writer.line()).isEqualTo(Integer.toString(number));
            }
            writer.kill();
        }

        allEditionsAreWhole(acknowledged);
        assertThat(RawFile.query(file, "pragma integrity_check")).containsExactly("ok");
    }

    @Test
    void a_store_whose_writer_was_killed_can_be_read_without_changing_it() throws Exception {
        try (OtherProcess writer = OtherProcess.saving(file, "a", 1_000_000)) {
            assertThat(writer.line()).isEqualTo("1");
            writer.kill();
        }
        byte[] before = Files.readAllBytes(file);

        try (SqliteEventStore store = SqliteEventStore.openReadOnly(file)) {
            assertThat(store.find(ID)).isPresent();
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_native_library_that_cannot_be_unpacked_is_said_so_and_leaves_no_file() throws Exception {
        try (OtherProcess process =
                OtherProcess.run(List.of("-Dorg.sqlite.tmpdir=/dev/null/none"), "save", file.toString(), "a", "1")) {
            assertThat(process.line()).isEqualTo("store-no-native-library");
            assertThat(process.exitCode()).isEqualTo(3);
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void works_as_a_module() throws Exception {
        String modules = classPath()
                .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-tests.jar"))
                .filter(entry -> !entry.matches(".*(junit|assertj|opentest4j|apiguardian|byte-buddy|surefire).*"))
                .collect(Collectors.joining(File.pathSeparator));
        String tests = classPath()
                .filter(entry -> entry.contains("test-classes"))
                .findFirst()
                .orElseThrow();

        List<String> options = List.of("-p", modules, "--add-modules", "programmheft.jdbi", "-cp", tests);
        try (OtherProcess process = OtherProcess.run(options, "save", file.toString(), "a", "2")) {
            assertThat(process.lines()).containsExactly("1", "2");
            assertThat(process.exitCode()).isZero();
        }
    }

    // ---- a medium on which nothing can be written, mounted for the other process alone

    @ParameterizedTest
    @ValueSource(strings = {"delete", "wal"})
    void a_store_on_a_read_only_medium_can_be_read(String journal) throws Exception {
        save(RichEvents.bare());
        RawFile.execute(file, "pragma journal_mode = " + journal);

        try (OtherProcess process = onReadOnlyMedium(file, "list", "store.db")) {
            assertThat(process.lines()).containsExactly("X x");
            assertThat(process.exitCode()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete", "wal"})
    void a_store_on_a_read_only_medium_cannot_be_written(String journal) throws Exception {
        save(RichEvents.bare());
        RawFile.execute(file, "pragma journal_mode = " + journal);

        try (OtherProcess process = onReadOnlyMedium(file, "save", "store.db", "a", "1")) {
            assertThat(process.line()).isEqualTo("store-read-only");
            assertThat(process.line()).endsWith(READ_ONLY);
            assertThat(process.exitCode()).isEqualTo(3);
        }
    }

    @Test
    void no_store_is_made_on_a_read_only_medium() throws Exception {
        save(RichEvents.bare());

        try (OtherProcess process = onReadOnlyMedium(file, "save", "other/new.db", "a", "1")) {
            assertThat(process.line()).isEqualTo("store-read-only");
            assertThat(process.line()).endsWith("new.db\" " + READ_ONLY);
        }
    }

    /** Needs root, or user namespaces; skipped visibly without them. */
    private OtherProcess onReadOnlyMedium(Path store, String verb, String name, String... more)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare")), "no unshare here");
        List<String> unshare = List.of("/usr/bin/unshare", "-rm", "/bin/sh", "-c");
        Path medium = Files.createDirectory(folder.resolve("medium"));
        String mount = "mount -t tmpfs medium \"$1\"";
        List<String> probe = new ArrayList<>(unshare);
        probe.addAll(List.of(mount, "sh", medium.toString()));
        assumeTrue(new ProcessBuilder(probe).start().waitFor() == 0, "no mounts in a namespace here");

        List<String> arguments =
                new ArrayList<>(List.of(verb, medium.resolve(name).toString()));
        arguments.addAll(List.of(more));
        List<String> command = new ArrayList<>(unshare);
        command.addAll(List.of(
                mount + " && cp \"$2\" \"$1\" && mount -o remount,ro \"$1\" && shift 2 && exec \"$@\"",
                "sh",
                medium.toString(),
                store.toString()));
        command.addAll(OtherProcess.command(List.of(), arguments.toArray(String[]::new)));
        return OtherProcess.ofCommand(command);
    }

    private static Stream<String> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    }

    private void save(Event event) {
        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            store.save(event, Provenance.none(), "s", "d", Instant.EPOCH);
        }
    }

    private void allEditionsAreWhole(int atLeast) {
        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            List<Edition.Head> history = store.history(ID);
            assertThat(history).hasSizeGreaterThanOrEqualTo(atLeast);
            assertThat(history)
                    .allSatisfy(head -> assertThat(
                                    store.find(ID, head.number()).orElseThrow().head())
                            .isEqualTo(head));
        }
        assertThat(folder.toFile().list()).containsExactly("store.db");
    }
}
