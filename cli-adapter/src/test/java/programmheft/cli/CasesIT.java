package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the command does, case by case: what a user types, what it ends with, what it says. The files are those of
 * {@link Stock}, each case in a folder of its own; the locale is ASCII.
 *
 * <p>How to read the tables: {@code -} is exactly nothing, a blank cell is not looked at, and the parts between
 * {@code …} must come in that order. {@code -NAME} in the environment unsets a variable.
 */
@Execution(ExecutionMode.CONCURRENT)
class CasesIT {
    @TempDir
    private static Path shared;

    private static Stock stock;
    private static boolean disks;

    @BeforeAll
    static void prepare() throws Exception {
        disks = Stock.disksCanBeMounted(Files.createDirectory(shared.resolve("disk")));
        stock = new Stock(shared);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # what                     | what one types                                       | environment              | exit | stdout | stderr

            # ---- each exit code
            version                    | programmheft --version                               |                          | 0 | programmheft 0. | -
            nothing found              | programmheft check abend.txt                         |                          | 0 | 1 file: 0 errors, 0 warnings, 0 hints | -
            a warning is no error      | programmheft check warning.txt                       |                          | 0 | warning.txt:7: warning panel-without-moderator: … way out: … 1 file: 0 errors, 1 warning, 0 hints | -
            no date, no calendar       | programmheft convert no-date.txt --to ics            |                          | 0 | - | no-date.txt: hint no-date-no-calendar: … way out:
            an error                   | programmheft check error.txt                         |                          | 1 | error.txt:10: error speaker-in-two-places: … 1 file: 1 error | -
            a warning counts           | programmheft check warning.txt --fail-on warning     |                          | 1 | warning.txt:7: warning | -
            published all the same     | programmheft publish error.txt --db n.db -o out      |                          | 1 | new, edition 1 in n.db … out/doppelt-2026.ics … out/doppelt-2026.json | -
            no command                 | programmheft                                         |                          | 2 | - | programmheft: Missing command … way out: programmheft --help
            no such command            | programmheft chek abend.txt                          |                          | 2 | - | did you mean check?
            no file                    | programmheft check                                   |                          | 2 | - | programmheft check: Missing required parameter
            no such option             | programmheft check --tidi abend.txt                  |                          | 2 | - | did you mean --tidy?
            no such level              | programmheft check --fail-on 7 abend.txt             |                          | 2 | - | --fail-on
            no such form               | programmheft convert abend.txt --to pdf              |                          | 2 | - | error unknown-format: unknown format "pdf"; known are ics, json, text, facts … way out:
            two notations              | programmheft show --json --free abend.txt            |                          | 2 | - | error bad-value: "--free" is no value for "--json" … way out: choose one of them
            two events as one          | programmheft publish --as x abend.txt fachtag.txt    |                          | 0 | abend.txt + fachtag.txt … new, edition 1 | -
            no such language           | programmheft check --lang fr abend.txt               |                          | 2 | - | neither de nor en
            one missing, one wrong     | programmheft check nowhere.txt error.txt             |                          | 3 | 1 file: 1 error | nowhere.txt: error file-missing: there is no file "nowhere.txt" … way out: check the path
            no store                   | programmheft store list --db nowhere.db              |                          | 4 | - | nowhere.db: error store-missing: … way out:
            no such event              | programmheft store get nobody --db p.db              |                          | 4 | - | error store-event-unknown: … way out:
            no such edition            | programmheft store get stadtgruen-2026@9 --db p.db   |                          | 4 | - | error store-edition-unknown: … way out:
            the greatest counts        | programmheft publish error.txt nowhere.txt --db notes.db |                      | 4 | | nowhere.txt: error file-missing
            not built                  | cp "$(command -v programmheft)" ph; ./ph --version   |                          | 70 | - | programmheft: there is no
            not built, German          | cp "$(command -v programmheft)" ph; ./ph --version   | PROGRAMMHEFT_LANG=de     | 70 | - | verbietet, es zu bauen.
            not built, English asked   | cp "$(command -v programmheft)" ph; ./ph --version   | PROGRAMMHEFT_LANG=en LC_ALL=de_DE.UTF-8 | 70 | - | forbids to build it.

            # ---- languages and umlauts
            German by locale           | programmheft check warning.txt                       | LC_ALL=de_DE.UTF-8       | 0 | Warnung panel-without-moderator: das Podium „Wer fragt hier?“ … Abhilfe: … 1 Datei: 0 Fehler, 1 Warnung, 0 Hinweise | -
            German by variable         | programmheft check nowhere.txt                       | PROGRAMMHEFT_LANG=de     | 3 | nicht gelesen: 1 | Fehler file-missing: die Datei „nowhere.txt“ gibt es nicht … Abhilfe: den Pfad prüfen
            German by option           | programmheft check nowhere.txt --lang de             |                          | 3 | 0 Dateien | Fehler file-missing
            English by option          | programmheft check nowhere.txt --lang en             | LC_ALL=de_DE.UTF-8       | 3 | not read: 1 | error file-missing
            umlauts in ASCII           | programmheft show abend.txt                          | LC_ALL=C                 | 0 | Leseabend am Fluss … 19:00–20:30 … Lesung aus dem Brückenbuch | -
            umlauts in POSIX           | programmheft convert fachtag.txt --to json           | LC_ALL=POSIX             | 0 | "title": "Fachtag Stadtgrün" | -
            umlauts without a locale   | programmheft convert fachtag.txt --to ics            | -LC_ALL                  | 0 | BEGIN:VCALENDAR … Stadtgrün | -
            umlauts in a message       | programmheft check ä.txt                             | LC_ALL=C                 | 3 | 0 files | ä.txt: error file-missing: there is no file "ä.txt"

            # ---- the JSON document
            check                      | programmheft check good.json                         |                          | 0 | 1 file: 0 errors, 0 warnings, 0 hints | -
            show                       | programmheft show good.json                          |                          | 0 | Ufertage 2031 … 19:00–20:30 … Lesung am Ufer | -
            convert from               | programmheft convert good.json --to text             |                          | 0 | Ufertage 2031 … 19:00–20:30 Uhr … Lesung am Ufer | -
            convert to                 | programmheft convert abend.txt --to json             |                          | 0 | "format": "programmheft" … "id": "leseabend-2026" | -
            publish                    | programmheft publish good.json --db n.db -o out && ls out |                     | 0 | new, edition 1 … calendar      out/ufertage-2031.ics … document      out/ufertage-2031.json … ufertage-2031.ics … ufertage-2031.json | -
            publish without a calendar | programmheft publish no-date.txt --db n.db -o out && ls out |                   | 0 | calendar      none … document      out/ohne-datum.json … ohne-datum.json | -
            publish onto what is read  | cp good.json ufertage-2031.json; programmheft publish ufertage-2031.json --db n.db && cmp good.json ufertage-2031.json | | 0 | document      ufertage-2031.json, which was read, stays as it is | -
            give back                  | programmheft store get stadtgruen-2026 --to json --db p.db |                    | 0 | "id": "stadtgruen-2026" | -
            through a pipe             | 'programmheft convert abend.txt --to json | programmheft check -' |             | 0 | 1 file: 0 errors | -
            all faults                 | programmheft check three.json                        |                          | 3 | 0 files | three.json:5:11: error json-wrong-type: /event/id … three.json:10:17: error json-bad-date: /event/days/0/date … three.json:13:51: error json-wrong-type: /event/days/0/items/0/timing/start
            all faults, German         | programmheft check three.json                        | PROGRAMMHEFT_LANG=de     | 3 | 0 Dateien | three.json:5:11: Fehler json-wrong-type: /event/id … Abhilfe: … three.json:10:17: Fehler … three.json:13:51: Fehler
            a text forced to be JSON   | programmheft check --json abend.txt                  |                          | 3 | | abend.txt:1:1: error json-broken: … way out:
            JSON forced to be tidy     | programmheft check --tidy good.json                  |                          | 3 | | good.json:

            # ---- the store
            list                       | programmheft store list --db p.db                    |                          | 0 | stadtgruen-2026  edition 1 … Fachtag Stadtgrün | -
            history                    | programmheft store history stadtgruen-2026 --db p.db |                          | 0 | edition 1 … fachtag.txt | -
            search                     | programmheft store search stadtgruen --db p.db       |                          | 0 | stadtgruen-2026 | -
            search for nothing         | programmheft store search --db p.db                  |                          | 2 | - | error nothing-to-search: nothing is given to look for … way out: give a word
            search for nothing, German | programmheft store search --db p.db                  | PROGRAMMHEFT_LANG=de     | 2 | - | Fehler nothing-to-search: es ist nicht gesagt, wonach zu suchen ist … Abhilfe: ein Wort nennen
            search in vain             | programmheft store search nirgendwo --db p.db        |                          | 0 | - | nothing found
            search for a format        | programmheft store search --format nonsense --db p.db |                         | 2 | - | --format
            now                        | programmheft store now --at 1999-01-01T00:00:00Z --db p.db |                    | 0 | - | nothing takes place at this moment
            next                       | programmheft store next --limit 1 --at 1999-01-01T00:00:00Z --db p.db |         | 0 | stadtgruen-2026 | -
            next, too few              | programmheft store next --limit 0 --db p.db          |                          | 2 | - | error bad-value: "0" is no value for "--limit" … way out: give a number from 1
            no conflicts               | programmheft store conflicts --db p.db               | PROGRAMMHEFT_LANG=de     | 0 | kein Raum und niemand | -
            backup                     | programmheft store backup copy.db --db p.db && programmheft store list --db copy.db | | 0 | p.db is copied to copy.db … stadtgruen-2026  edition 1 | -
            backup onto a file         | programmheft store backup notes.db --db p.db; echo "code $?"; cat notes.db |    | 0 | code 4 … my notes | p.db: error store-not-copied: … way out: choose a new file
            backup of a server         | programmheft store backup copy.db --db postgresql://127.0.0.1:1/p | PROGRAMMHEFT_LANG=de | 4 | - | Fehler store-on-a-server: … Abhilfe: pg_dump
            verify                     | programmheft store verify --db p.db                  |                          | 0 | 1 event, 1 edition in p.db: all as they were saved | -
            export and import          | programmheft store export all --db p.db && programmheft store import all --db n.db && programmheft store verify --db n.db | | 0 | 1 event, 1 edition written to all … 1 event, 1 edition are in n.db … all as they were saved | -
            nothing to import          | programmheft store import folder --db n.db           |                          | 3 | - | error nothing-to-import: … way out: name the folder
            text as a store            | programmheft publish abend.txt --db notes.db -o out; echo "code $?"; cat notes.db; ls out | | 2 | code 4 … my notes | notes.db: error store-no-database: … way out:
            text as a store, reading   | programmheft store list --db notes.db                |                          | 4 | - | notes.db: error store-no-database: … way out:
            folder as a store          | programmheft publish abend.txt --db folder           |                          | 4 | | folder: error store- … way out:
            below a file               | programmheft publish abend.txt --db abend.txt/p.db   |                          | 4 | | error store- … way out:
            below /proc                | programmheft publish abend.txt --db /proc/p.db       |                          | 4 | | error store- … way out:
            below /sys                 | programmheft publish abend.txt --db /sys/p.db        |                          | 4 | | error store- … way out:
            a server that is not there | programmheft store list --db postgresql://me:secret@127.0.0.1:1/p |           | 4 | - | postgresql://127.0.0.1:1/p: error store-unreachable: the server of the store "postgresql://127.0.0.1:1/p" cannot be used: … way out: check the address
            the same, German           | programmheft publish abend.txt --db postgresql://127.0.0.1:1/p | PROGRAMMHEFT_LANG=de | 4 | | Fehler store-unreachable: der Server der Ablage „postgresql://127.0.0.1:1/p“ lässt sich nicht verwenden: … Abhilfe: Adresse, Namen und Passwort prüfen
            no HOME                    | programmheft publish abend.txt                       | -HOME                    | 2 | - | error no-store-place: nothing says where the store is: … way out: choose a file with --db
            no HOME, German            | programmheft store list                              | -HOME PROGRAMMHEFT_LANG=de | 2 | - | Fehler no-store-place: … Abhilfe:
            no HOME needed             | programmheft show abend.txt                          | -HOME                    | 0 | Leseabend am Fluss | -
            HOME that is none          | programmheft publish abend.txt                       | HOME=/proc/nowhere       | 4 | | error store- … way out:
            XDG instead of HOME        | programmheft publish abend.txt -o out && ls xdg/programmheft | -HOME XDG_DATA_HOME=xdg | 0 | programmes.db | -

            # ---- outputs that cannot be written
            full device                | programmheft convert abend.txt --to ics -o /dev/full |                          | 4 | - | abend.txt: error cannot-write: "/dev/full" cannot be written: No space left on device … way out:
            full stdout                | programmheft convert abend.txt --to json >/dev/full  |                          | 4 | - | stdout: error cannot-write: "stdout" cannot be written: No space left on device … way out:
            full stdout, check         | programmheft check error.txt >/dev/full              |                          | 4 | - | stdout: error cannot-write
            closed stdout              | programmheft show abend.txt >&-                      |                          | 4 | - | stdout: error cannot-write: "stdout" cannot be written:
            closed stderr              | programmheft check nowhere.txt 2>&-                  |                          | 3 | 0 files | -
            folder below a file        | programmheft publish abend.txt --db n.db -o abend.txt/out |                     | 4 | stored        new, edition 1 in n.db | abend.txt: error cannot-write: "abend.txt/out/leseabend-2026.ics" cannot be written: a part of the path is no folder … way out:
            folder below /proc         | programmheft publish abend.txt --db n.db -o /proc/out |                         | 4 | new, edition 1 | error cannot-write: "/proc/out/leseabend-2026.ics" … way out:
            folder below /sys          | programmheft publish abend.txt --db n.db -o /sys/out |                          | 4 | new, edition 1 | error cannot-write: "/sys/out/leseabend-2026.ics" … way out:
            no such folder             | programmheft convert abend.txt --to json -o no/a.json |                         | 4 | - | "no/a.json" cannot be written: there is no such folder … way out:
            small disk for outputs     | with-small-disk programmheft publish long.txt --db n.db -o small |              | 4 | new, edition 1 … small disk: | error cannot-write: "small/abende.ics" cannot be written: No space left on device … way out:
            small disk, old file kept  | with-small-disk sh -c "echo old >small/abende.ics; programmheft publish long.txt --db n.db -o small; echo code \\$?; cat small/abende.ics" | | 0 | new, edition 1 … code 4 … old … small disk: abende.ics | error cannot-write
            small disk for the store   | with-small-disk programmheft publish abend.txt --db small/n.db -o out; code=$?; ls out; exit $code | | 4 | | error store-full: … way out:
            read-only disk for outputs | with-read-only-disk programmheft publish abend.txt --db n.db -o ro |            | 4 | new, edition 1 … read-only disk: p.db | error cannot-write: "ro/leseabend-2026.ics" cannot be written: Read-only file system … way out:
            read-only disk, new store  | with-read-only-disk programmheft publish abend.txt --db ro/n.db -o out |        | 4 | read-only disk: p.db | error store-read-only: … way out:
            read-only store            | with-read-only-disk programmheft publish abend.txt --db ro/p.db -o out |        | 4 | read-only disk: p.db | error store-read-only: … way out:
            read-only store, reading   | with-read-only-disk programmheft store list --db ro/p.db |                      | 0 | stadtgruen-2026  edition 1 … read-only disk: p.db | -

            # ---- pipes that close, inputs that are closed
            nobody reads check         | '(programmheft check --fail-on warning long.txt; echo "code $?" >&2) | head -1' | | 0 | long.txt:7: warning | code 1
            nobody reads show          | '(programmheft show long.txt; echo "code $?" >&2) | head -1' | | 0 | Viele Abende | code 0
            nobody reads convert       | '(programmheft convert long.txt --to json; echo "code $?" >&2) | head -1' | | 0 | { | code 0
            nobody reads publish       | '(programmheft publish error.txt long.txt --db n.db; echo "code $?" >&2; ls *.ics >&2) | head -1' | | 0 | error.txt | code 1 … abende.ics … doppelt-2026.ics
            closed stdin, check        | programmheft check - <&-                             |                          | 3 | 0 files | stdin: error stdin-closed: the standard input is closed … way out:
            closed stdin, show         | programmheft show - <&-                              | PROGRAMMHEFT_LANG=de     | 3 | - | Standardeingabe: Fehler stdin-closed: die Standardeingabe ist geschlossen … Abhilfe:
            closed stdin, convert      | programmheft convert - --to json <&-                 |                          | 3 | - | stdin: error stdin-closed
            closed stdin, publish      | programmheft publish - --db n.db <&-                 |                          | 3 | - | stdin: error stdin-closed
            closed stdin, not needed   | programmheft check abend.txt <&-                     |                          | 0 | 1 file | -
            empty stdin                | programmheft check - </dev/null                      |                          | 3 | 0 files | stdin:1:1: error empty-document: … way out:
            folder as stdin            | programmheft check - <folder                         |                          | 3 | 0 files | stdin: error no-permission: "stdin" cannot be read: … way out:
            """)
    void does_what_the_table_says(
            String what,
            String line,
            @Nullable String environment,
            int exitCode,
            @Nullable String out,
            @Nullable String err,
            @TempDir Path folder)
            throws Exception {
        assumeTrue(disks || !line.startsWith("with-"), "no user may mount a disk here");
        assumeTrue(!line.contains("/dev/full") || Files.exists(Path.of("/dev/full")), "only Linux has /dev/full");

        Run run = launcher(folder, environment).shell(line);

        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(exitCode);
        assertHolds(run.out(), out);
        assertHolds(run.err(), err);
        assertNothingUgly(run, folder);
    }

    private static final String BAD_FILES = """
            empty.txt      | :1:1: error empty-document: there is nothing in it
            blank.txt      | :1:1: error empty-document: there is nothing in it
            folder         | : error folder-given: "folder" is a folder, not a file
            missing.txt    | : error file-missing: there is no file "missing.txt"
            abend.txt/x    | : error no-permission: "abend.txt/x" cannot be read: a part of the path is no folder
            /proc/self/mem | : error no-permission: "/proc/self/mem" cannot be read:
            secret.txt     | : error no-permission: "secret.txt" cannot be read: no permission
            windows.txt    | :7:6: error not-utf-8: byte 0x96 is not UTF-8; in Windows-1252 it would be "–"
            letter.txt     | :1:1: error no-programme-found:
            june.txt       | :5:1: error bad-date: "31. Juni 2026" does not exist
            clock.txt      | :7:1: error bad-clock-time: "25:30" is no time of day
            backwards.txt  | :7:1: error end-not-after-start: the end 19:00 does not come after the start 20:30
            cut.json       | :12:33: error json-cut-off: the file ends in the middle of "/event/days/0/items/0/title"
            twice.json     | :7:5: error json-field-given-twice: /event/title is given twice, first in line 6
            type.json      | :6:14: error json-wrong-type: /event/title is of the type number, but must be of the type string
            june.json      | :10:17: error json-bad-date: /event/days/0/date: "2031-06-31" is no date
            clock.json     | :13:67: error json-bad-time: /event/days/0/items/0/timing/end: "25:30" is no time of day
            backwards.json | :13:22: error json-refused: /event/days/0/items/0/timing: an item must end after it starts
            other.json     | :1:1: error json-not-ours: this JSON is no document of Programmheft
            """;

    static Stream<Arguments> badFiles() {
        return BAD_FILES.lines().map(line -> Arguments.of((Object[]) line.split(" *\\| ", 2)));
    }

    @ParameterizedTest(name = "check {0}")
    @MethodSource("badFiles")
    void says_what_is_wrong_with_a_file_when_checking(String file, String message, @TempDir Path folder)
            throws Exception {
        Run run = runOnBadFile("check " + file + " abend.txt", file, message, folder);

        assertThat(run.out()).isEqualTo("1 file: 0 errors, 0 warnings, 0 hints; not read: 1\n");
    }

    @ParameterizedTest(name = "convert {0}")
    @MethodSource("badFiles")
    void says_what_is_wrong_with_a_file_when_converting(String file, String message, @TempDir Path folder)
            throws Exception {
        Run run = runOnBadFile("convert " + file + " --to text", file, message, folder);

        assertThat(run.out()).isEmpty();
    }

    private static Run runOnBadFile(String line, String file, String message, Path folder) throws Exception {
        Launcher launcher = launcher(folder, null);
        assumeTrue(!file.equals("secret.txt") || Stock.filesCanBeSecret(folder), "who runs this may read everything");

        Run run = launcher.shell("ordinarily programmheft " + line);

        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(3);
        assertThat(run.err()).startsWith(file + message).contains("\n  = way out: ");
        assertThat(run.err().lines()).hasSize(2);
        assertNothingUgly(run, folder);
        return run;
    }

    /** One process for all of them: each file is told by itself, and none stops the others. */
    @ParameterizedTest(name = "{0} all of them")
    @CsvSource(delimiter = '|', textBlock = """
            show    | '' | 19:00–20:30    Lesung aus dem Brückenbuch
            publish | --db n.db -o out | document      out/leseabend-2026.json
            """)
    void says_what_is_wrong_with_each_file_and_goes_on(String command, String options, String end, @TempDir Path folder)
            throws Exception {
        Launcher launcher = launcher(folder, null);
        List<String> files = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        badFiles()
                .map(Arguments::get)
                .filter(row -> !row[0].equals("secret.txt"))
                .forEach(row -> {
                    files.add(row[0].toString());
                    messages.add("" + row[0] + row[1]);
                });

        Run run =
                launcher.shell("programmheft %s %s abend.txt %s".formatted(command, String.join(" ", files), options));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).containsSubsequence(messages);
        assertThat(run.err().lines()).hasSize(2 * files.size());
        assertThat(run.out())
                .startsWith(command.equals("show") ? "Leseabend" : "abend.txt")
                .contains(end);
        assertNothingUgly(run, folder);
    }

    static Stream<Arguments> languagesAndCommands() {
        return Stream.of("en", "de")
                .flatMap(language -> Stream.of(
                                "",
                                "publish ",
                                "check ",
                                "show ",
                                "convert ",
                                "store ",
                                "store list ",
                                "store history ",
                                "store get ",
                                "help ")
                        .map(command -> Arguments.of(language, command)));
    }

    @ParameterizedTest(name = "{0}: {1}--help")
    @MethodSource("languagesAndCommands")
    void explains_each_command_in_both_languages(String language, String command, @TempDir Path folder)
            throws Exception {
        Run run = launcher(folder, "PROGRAMMHEFT_LANG=" + language).shell("programmheft " + command + "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith((language.equals("de") ? "Aufruf" : "Usage") + ": programmheft " + command)
                .contains((language.equals("de") ? "Beispiele" : "Examples") + ":\n  programmheft " + command.strip());
    }

    private static Launcher launcher(Path folder, @Nullable String environment) throws IOException {
        Launcher launcher = stock.in(folder);
        for (String variable : environment == null ? new String[0] : environment.split(" ", -1)) {
            if (variable.startsWith("-")) {
                launcher.without(variable.substring(1));
            } else {
                launcher.with(variable.split("=", 2)[0], variable.split("=", 2)[1]);
            }
        }
        return launcher;
    }

    private static void assertHolds(String text, @Nullable String parts) {
        if (parts == null) {
            return;
        }
        if (parts.equals("-")) {
            assertThat(text).isEmpty();
        } else {
            assertThat(text)
                    .containsSubsequence(
                            Stream.of(parts.split("…", -1)).map(String::strip).toList());
        }
    }

    private static void assertNothingUgly(Run run, Path folder) throws IOException {
        assertThat(run.out() + run.err())
                .doesNotContain("\tat ")
                .doesNotContain("Exception in thread")
                .doesNotContain("\uFFFD");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }
}
