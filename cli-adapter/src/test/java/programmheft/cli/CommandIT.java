package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The commands as users type them. */
@Execution(ExecutionMode.CONCURRENT)
class CommandIT {
    @TempDir
    private Path folder;

    private Launcher launcher;

    @BeforeEach
    void prepare() throws IOException {
        launcher = new Launcher(folder).file("a.txt", Programmes.STADTGRUEN).file("b.txt", Programmes.LESEABEND);
    }

    @Test
    void publishes_twice_and_changes_nothing_but_a_word() throws Exception {
        String[] publish = {"publish", "a.txt", "b.txt", "--db", "out/p.db", "-o", "out", "--lang", "de"};
        Run first = launcher.run(publish);
        byte[] calendar = Files.readAllBytes(folder.resolve("out/stadtgruen-2026.ics"));

        Run second = launcher.run(publish);

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).contains("neu, Ausgabe 1 in out/p.db");
        assertThat(second)
                .isEqualTo(new Run(
                        0,
                        first.out()
                                .replace(
                                        "  gespeichert   neu,", "  Änderungen    nichts\n  gespeichert   unverändert,"),
                        ""));
        assertThat(folder.resolve("out/stadtgruen-2026.ics")).hasBinaryContent(calendar);
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "p.db",
                            "stadtgruen-2026",
                            "leseabend-2026",
                            "stadtgruen-2026.ics",
                            "stadtgruen-2026.json",
                            "leseabend-2026.ics",
                            "leseabend-2026.json");
        }
    }

    @Test
    void gives_back_what_was_published() throws Exception {
        launcher.run("publish", "a.txt", "--db", "p.db");
        launcher.file("a.txt", Programmes.STADTGRUEN_LATER).run("publish", "a.txt", "--db", "p.db");

        assertThat(launcher.run("store", "list", "--db", "p.db").out())
                .matches("stadtgruen-2026  edition 2  \\S+Z  Fachtag Stadtgrün\n");
        assertThat(launcher.run("store", "history", "stadtgruen-2026", "--db", "p.db")
                        .out()
                        .lines())
                .hasSize(2);
        assertThat(launcher.run("store", "get", "stadtgruen-2026@1", "--db", "p.db")
                        .out())
                .contains("12:15–13:00 Uhr  Podium: Was nun?");
        assertThat(launcher.run("store", "get", "stadtgruen-2026", "--to", "ics", "--db", "p.db")
                        .out())
                .isEqualTo(Files.readString(folder.resolve("stadtgruen-2026.ics")));
    }

    @Test
    void writes_umlauts_in_an_ascii_locale_also_in_names_of_files() throws Exception {
        launcher.file("Größe – für Übermut.txt", Programmes.STADTGRUEN);

        assertThat(launcher.run("show", "Größe – für Übermut.txt").out()).startsWith("Fachtag Stadtgrün\n");
        assertThat(launcher.run("check", "fehlt-ä.txt").err())
                .startsWith("fehlt-ä.txt: error file-missing: there is no file \"fehlt-ä.txt\"\n");
    }

    @Test
    void reads_the_standard_input() throws Exception {
        Run run = launcher.input(Programmes.LESEABEND).run("convert", "-", "--to", "text");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Leseabend am Fluss\nKennung: leseabend-2026\n");
    }

    @Test
    void converts_to_the_same_bytes_whenever_it_is_asked() throws Exception {
        Run first = launcher.run("convert", "a.txt", "--to", "ics");
        Run second = launcher.with("TZ", "Australia/Sydney")
                .with("LC_ALL", "C.UTF-8")
                .run("convert", "a.txt", "--to", "ics");

        assertThat(first.out()).startsWith("BEGIN:VCALENDAR\r\n");
        assertThat(second).isEqualTo(first);
    }
}
