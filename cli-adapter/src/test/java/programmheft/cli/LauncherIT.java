package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the process starts, what it loads, and how it ends. */
@Execution(ExecutionMode.CONCURRENT)
class LauncherIT {
    private static final Path JAR = Launcher.FILE.resolveSibling("cli-adapter/target/programmheft.jar");

    @TempDir
    private Path folder;

    private Launcher launcher;

    @BeforeEach
    void prepare() throws IOException {
        launcher = new Launcher(folder).file("a.txt", Programmes.STADTGRUEN).file("a.json", Programmes.UFERTAGE_JSON);
    }

    @Test
    void starts_through_a_link_from_a_path_with_blanks_and_umlauts() throws Exception {
        Path home = Files.createDirectories(folder.resolve("Über uns/mein Programmheft"));
        Files.copy(Launcher.FILE, home.resolve("programmheft"), StandardCopyOption.COPY_ATTRIBUTES);
        copyBuild(home);
        Path link = Files.createSymbolicLink(folder.resolve("ph"), home.resolve("programmheft"));

        Run run = launcher.runCommand(List.of(link.toString(), "show", "a.txt"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Fachtag Stadtgrün\n");
    }

    @Test
    void says_in_one_line_that_a_part_of_the_program_is_missing() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.copy(Launcher.FILE, home.resolve("programmheft"), StandardCopyOption.COPY_ATTRIBUTES);
        copyBuild(home);
        try (Stream<Path> jars = Files.list(home.resolve("cli-adapter/target/lib"))) {
            for (Path jar : jars.filter(one -> one.getFileName().toString().contains("ical"))
                    .toList()) {
                Files.delete(jar);
            }
        }
        String command = home.resolve("programmheft").toString();

        Run broken = launcher.runCommand(List.of(command, "convert", "a.txt", "--to", "ics"));
        Run debugged = launcher.runCommand(List.of(command, "convert", "a.txt", "--to", "ics", "--debug"));
        Run whole = launcher.runCommand(List.of(command, "check", "a.txt"));

        assertThat(broken.exitCode()).isEqualTo(70);
        assertThat(broken.err()).contains(" error program-fault: a fault of Programmheft: ");
        assertThat(broken.err().lines()).hasSize(2);
        assertThat(debugged.exitCode()).isEqualTo(70);
        assertThat(debugged.err()).contains("\tat programmheft.");
        assertThat(whole.exitCode()).isZero();
    }

    @Test
    void says_that_there_is_no_java() throws Exception {
        launcher.without("JAVA_HOME").with("PATH", tools().toString());

        Run english = launcher.run("--version");
        Run german = launcher.with("LC_ALL", "de_DE.UTF-8").run("--version");

        assertThat(english.exitCode()).isEqualTo(2);
        assertThat(english.err()).startsWith("programmheft: needs Java 17 or newer, but found none.");
        assertThat(german.err()).startsWith("programmheft: braucht Java 17 oder neuer, gefunden wurde keines.");
    }

    @Test
    void says_that_the_java_is_too_old() throws Exception {
        Path java = Files.writeString(
                tools().resolve("java"), "#!/bin/sh\necho 'openjdk version \"11.0.22\" 2024-01-16' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        Run run = launcher.without("JAVA_HOME").with("PATH", tools().toString()).run("--version");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("programmheft: needs Java 17 or newer, but found only " + java + " (11).");
    }

    @ParameterizedTest
    @CsvSource({
        "check a.txt, '', ical4j jdbi sqlite jdbc. jackson",
        "show a.txt, '', ical4j jdbi sqlite jdbc. jackson",
        "check a.json, jackson, ical4j jdbi sqlite jdbc.",
        "show a.json, jackson, ical4j jdbi sqlite jdbc.",
        "convert a.txt --to text, '', ical4j jdbi sqlite jdbc. jackson",
        "convert a.txt --to ics, ical4j, jdbi sqlite jackson",
        "convert a.txt --to json, jackson, ical4j jdbi sqlite jdbc.",
        "--help, '', ical4j jdbi sqlite jackson programmheft.documents.",
    })
    void loads_only_the_libraries_that_the_command_needs(String line, String needed, String unneeded) throws Exception {
        Path log = folder.resolve("classes.log");
        Stream<String> java = Stream.of(
                System.getProperty("java.home") + "/bin/java", "-Xlog:class+load:file=" + log, "-jar", JAR.toString());

        Run run = launcher.runCommand(
                Stream.concat(java, Stream.of(line.split(" ", -1))).toList());

        assertThat(run.exitCode()).as(run.err()).isZero();
        String classes = Files.readString(log).toLowerCase(Locale.ROOT);
        assertThat(classes).contains("programmheft.cli.main").contains(needed);
        for (String library : unneeded.split(" ", -1)) {
            assertThat(classes).doesNotContain(library);
        }
    }

    /** A folder with what the launcher needs, for a PATH without Java. */
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sh", "dirname", "basename", "readlink", "sed", "head", "locale", "find", "cat")) {
            for (String place : List.of("/bin/", "/usr/bin/")) {
                Path script = tools.resolve(tool);
                if (Files.exists(Path.of(place + tool)) && !Files.exists(script)) {
                    Files.writeString(script, "#!/bin/sh\nexec %s%s \"$@\"\n".formatted(place, tool));
                    assertThat(script.toFile().setExecutable(true)).isTrue();
                }
            }
        }
        return tools;
    }

    private static void copyBuild(Path home) throws IOException {
        Path target = Files.createDirectories(home.resolve("cli-adapter/target/lib"));
        Files.copy(JAR, home.resolve("cli-adapter/target/programmheft.jar"));
        try (Stream<Path> jars = Files.list(JAR.resolveSibling("lib"))) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, target.resolve(jar.getFileName().toString()));
            }
        }
    }
}
