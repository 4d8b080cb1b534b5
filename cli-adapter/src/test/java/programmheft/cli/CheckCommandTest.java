package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.cli.Run.Desk;

class CheckCommandTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void prepare() {
        desk = new Desk(folder)
                .file("fine.txt", Programmes.LESEABEND)
                .file("error.txt", Programmes.DOPPELT)
                .file("warning.txt", Programmes.OHNE_MODERATION)
                .file("hint.txt", Programmes.LESEABEND.replace("19:00–20:30", "19:00"));
    }

    @Test
    void finds_nothing_in_a_sound_programme() {
        assertThat(desk.run("check", "fine.txt")).isEqualTo(new Run(0, "1 file: 0 errors, 0 warnings, 0 hints\n", ""));
    }

    @Test
    void tells_the_line_of_what_a_check_finds() {
        assertThat(desk.run("check", "warning.txt")).isEqualTo(new Run(0, """
                                warning.txt:7: warning panel-without-moderator: the panel "Wer fragt hier?" names nobody who moderates it
                                  = way out: add "Moderation: NAME" below the panel, or in the head for the whole event
                                1 file: 0 errors, 1 warning, 0 hints
                                """, ""));
    }

    @Test
    void speaks_german() {
        assertThat(desk.with("LANG", "de_DE.UTF-8").run("check", "warning.txt").out())
                .isEqualTo("""
                        warning.txt:7: Warnung panel-without-moderator: das Podium „Wer fragt hier?“ nennt niemanden, der moderiert
                          = Abhilfe: „Moderation: NAME“ unter dem Podium ergänzen, oder im Kopf für die ganze Veranstaltung
                        1 Datei: 0 Fehler, 1 Warnung, 0 Hinweise
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "fine, error, 0",
        "fine, hint, 0",
        "hint, hint, 1",
        "hint, warning, 0",
        "hint, never, 0",
        "warning, hint, 1",
        "warning, warning, 1",
        "warning, error, 0",
        "error, error, 1",
        "error, ERROR, 1",
        "error, never, 0",
    })
    void fails_from_the_level_on_that_is_asked_for(String file, String level, int exitCode) {
        assertThat(desk.run("check", "--fail-on", level, file + ".txt").exitCode())
                .isEqualTo(exitCode);
    }

    @Test
    void checks_the_other_files_when_one_cannot_be_read() {
        Run run = desk.run("check", "fine.txt", "nowhere.txt", "error.txt");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).endsWith("2 files: 1 error, 0 warnings, 0 hints; not read: 1\n");
        assertThat(run.err()).startsWith("nowhere.txt: error file-missing: ");
    }

    @Test
    void reads_the_standard_input() {
        Run run = desk.input(Programmes.DOPPELT).run("check", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("stdin:");
    }

    @Test
    void refuses_two_notations_at_once() {
        Run run = desk.run("check", "--tidy", "--free", "fine.txt");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("choose one of them");
    }

    @Test
    void reads_a_saved_web_page() {
        desk.file("seite.html", """
                <!doctype html><html><head><meta charset="utf-8"><title>Waldtag</title></head><body>
                <h1>Waldtag</h1><p>Montag, 5. Mai 2031</p>
                <table><tr><td>10:00–11:00</td><td>Das Moor</td></tr><tr><td>10:30–12:00</td><td>Der Wald</td></tr></table>
                </body></html>
                """);

        Run run = desk.run("check", "seite.html");

        assertThat(run.out()).contains("seite.html:3: warning parallel-without-room: ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void takes_the_year_that_the_text_does_not_say() {
        desk.file("ohne-jahr.txt", "Waldtag\n\nMontag, 5. Mai\n10:00–11:00 Uhr Das Moor\n");

        assertThat(desk.run("check", "ohne-jahr.txt").out()).contains("ohne-jahr.txt:3:1: warning no-year: ");
        assertThat(desk.run("check", "--year", "2031", "ohne-jahr.txt").out())
                .contains("ohne-jahr.txt:3:1: hint assumed-year: the year 2031 is not in the text, but was given")
                .doesNotContain("no-year", "weekday-mismatch");
        assertThat(desk.run("check", "--year", "2032", "ohne-jahr.txt").out()).contains("weekday-mismatch");
        assertThat(desk.run("check", "--year", "bald", "ohne-jahr.txt").exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_time_that_was_not_read_is_an_error_if_one_is_strict() {
        desk.file("rest.txt", """
                Waldtag
                5. Mai 2031
                10:00–11:00 Uhr Das Moor

                Ende der Veranstaltung

                Das Café neben der Halle hat an beiden Tagen von 9 Uhr an und bis in die Nacht geöffnet.
                """);

        Run plain = desk.run("check", "rest.txt");
        Run strict = desk.run("check", "--strict", "rest.txt");

        assertThat(plain.out()).contains("rest.txt:7:1: hint clock-not-read: a time, but no item: Das Café");
        assertThat(plain.exitCode()).isZero();
        assertThat(strict.out()).contains("rest.txt:7:1: error clock-not-read: ");
        assertThat(strict.exitCode()).isEqualTo(1);
    }

    @Test
    void tells_what_became_of_each_line() {
        desk.file("rest.txt", """
                Waldtag
                Montag, 5. Mai 2031
                10:00–11:00 Uhr Das Moor (Dr. Ida Kern)

                Ende der Veranstaltung

                Der Eintritt kostet zehn Euro.
                """);

        assertThat(desk.run("check", "--free", "--review", "rest.txt").out())
                .startsWith("""
                rest.txt: waldtag-2031; items: 1, 1 of them with date and time; lines: 3 of 5 read, 0 kept or layout, 2 not read
                  + read, = derived, - not read, ? assumed
                  1 + Waldtag                                                       title
                  2 + Montag, 5. Mai 2031                                           days/1/date
                """)
                .contains("  7 - Der Eintritt kostet zehn Euro.\n", "    ? zone (usual-zone)\n");
    }

    @Test
    void tells_all_of_it_as_json() {
        Run run = desk.run("check", "--to", "json", "--fail-on", "warning", "warning.txt", "nowhere.txt", "hint.txt");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .startsWith("[{\n  \"format\": \"programmheft-review\",")
                .contains("\"code\": \"panel-without-moderator\",\n      \"level\": \"warning\",\n      \"line\": 7,")
                .contains("\"fate\": \"read\"")
                .endsWith("}]\n");
        assertThat(desk.run("check", "--to", "xml", "fine.txt").err()).contains("unknown-format", "text, json");
        assertThat(desk.run("check", "--to", "JSON", "nowhere.txt").out()).isEqualTo("[]\n");
    }
}
