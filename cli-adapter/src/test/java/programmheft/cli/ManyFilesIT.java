package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Three hundred files in one run, three of them broken; the same again; and what an interruption leaves behind. */
@Execution(ExecutionMode.CONCURRENT)
class ManyFilesIT {
    private static final int ALL = 300;
    private static final List<Integer> BROKEN = List.of(7, 150, 299);

    @TempDir
    private static Path folder;

    private static Launcher launcher;
    private static Run first;

    @BeforeAll
    static void publishAll() throws Exception {
        launcher = new Launcher(folder).with("SOURCE_DATE_EPOCH", "1767225600");
        launcher.file("long.txt", Programmes.panels(400));
        for (int i = 0; i < ALL; i++) {
            launcher.file(file(i), BROKEN.contains(i) ? "" : Programmes.LESEABEND.replace("leseabend-2026", id(i)));
        }
        first = launcher.run(publish("whole"));
    }

    @Test
    void reads_all_and_tells_them_in_their_order_and_the_same_of_the_same() throws Exception {
        Map<String, byte[]> outputs = contents("whole");

        Run second = launcher.run(publish("whole"));

        assertThat(first.exitCode()).isEqualTo(3);
        assertThat(first.out().lines().filter(line -> line.startsWith("programm-")))
                .containsExactlyElementsOf(good().map(ManyFilesIT::file).toList());
        assertThat(first.err()
                        .lines()
                        .filter(line -> line.startsWith("programm-"))
                        .map(line -> line.replaceAll(":.*", "")))
                .containsExactlyElementsOf(
                        BROKEN.stream().map(ManyFilesIT::file).toList());
        assertThat(outputs.keySet())
                .containsExactlyInAnyOrderElementsOf(good().flatMap(i -> Stream.of(id(i) + ".ics", id(i) + ".json"))
                        .toList());
        String unchanged =
                first.out().replace("  stored        new, ", "  changes       nothing\n  stored        unchanged, ");
        assertThat(second).isEqualTo(new Run(3, unchanged, first.err()));
        assertSame(contents("whole"), outputs);
    }

    @Test
    void leaves_whole_files_and_a_sound_store_when_interrupted_and_goes_on_next_time() throws Exception {
        Process process =
                launcher.start(command(publish("out")), ProcessBuilder.Redirect.DISCARD, folder.resolve("err"));
        waitFor(folder.resolve("out").resolve(id(5) + ".ics"));

        interrupt(process);

        Map<String, byte[]> whole = contents("whole");
        Map<String, byte[]> left = contents("out");
        assertThat(left.size()).isBetween(11, whole.size() - 1);
        assertThat(left).allSatisfy((name, bytes) -> assertThat(bytes).as(name).isEqualTo(whole.get(name)));
        assertThat(folder.resolve("err")).content().doesNotContain("Exception").doesNotContain("fault");
        Run list = launcher.run("store", "list", "--db", "out.db");
        assertThat(list.exitCode()).as(list.err()).isZero();
        assertThat(list.out().lines().count()).isBetween(left.size() / 2L, whole.size() / 2L);

        assertThat(launcher.run(publish("out")).exitCode()).isEqualTo(3);
        assertSame(contents("out"), whole);
    }

    @Test
    void ends_at_once_when_interrupted_before_a_reader_that_does_not_read_on() throws Exception {
        Process process = launcher.start(
                List.of(Launcher.FILE.toString(), "convert", "long.txt", "--to", "json"),
                ProcessBuilder.Redirect.PIPE,
                folder.resolve("slow.err"));
        InputStream slow = process.getInputStream();

        String start = new String(slow.readNBytes(14), StandardCharsets.UTF_8);
        interrupt(process);

        assertThat(start).isEqualTo("{\n  \"format\": ");
        assertThat(folder.resolve("slow.err")).isEmptyFile();
    }

    @Test
    void leaves_nothing_when_interrupted_before_it_has_read() throws Exception {
        Process process = launcher.start(
                List.of(Launcher.FILE.toString(), "publish", "programm-000.txt", "-", "--db", "n.db", "-o", "one"),
                ProcessBuilder.Redirect.DISCARD,
                folder.resolve("one.err"));
        waitFor(folder.resolve("one").resolve(id(0) + ".json"));

        interrupt(process);

        assertThat(contents("one").keySet()).containsExactlyInAnyOrder(id(0) + ".ics", id(0) + ".json");
        assertThat(folder.resolve("one.err")).isEmptyFile();
        assertThat(launcher.run("store", "list", "--db", "n.db").out()).startsWith(id(0) + "  edition 1");
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
    }

    private static void waitFor(Path file) throws InterruptedException {
        for (int i = 0; i < 6000 && !Files.exists(file); i++) {
            Thread.sleep(10);
        }
        assertThat(file).exists();
    }

    private static String[] publish(String out) {
        return Stream.concat(
                        Stream.of("publish", "--db", out + ".db", "-o", out),
                        IntStream.range(0, ALL).mapToObj(ManyFilesIT::file))
                .toArray(String[]::new);
    }

    private static List<String> command(String... args) {
        List<String> command = new ArrayList<>(List.of(Launcher.FILE.toString()));
        command.addAll(List.of(args));
        return command;
    }

    private static Stream<Integer> good() {
        return IntStream.range(0, ALL).boxed().filter(i -> !BROKEN.contains(i));
    }

    private static String file(int i) {
        return "programm-%03d.txt".formatted(i);
    }

    private static String id(int i) {
        return "abend-%03d".formatted(i);
    }

    private Map<String, byte[]> contents(String name) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name)).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        assertThat(actual)
                .allSatisfy((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
    }
}
