package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.cli.Run.Desk;

class PublishCommandTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void prepare() {
        desk = new Desk(folder).file("a.txt", Programmes.STADTGRUEN).file("b.txt", Programmes.LESEABEND);
    }

    private Run publish(String... files) {
        String[] args = new String[files.length + 5];
        System.arraycopy(new String[] {"publish", "--db", "p.db", "-o", "out"}, 0, args, 0, 5);
        System.arraycopy(files, 0, args, 5, files.length);
        return desk.run(args);
    }

    @Test
    void stores_the_first_edition_writes_the_calendar_and_tells_what_it_read() {
        Run run = publish("a.txt");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("""
                        a.txt
                          title         Fachtag Stadtgrün
                          event         stadtgruen-2026
                          days          1, 12 March 2026
                          items         7, 6 of them with date and time
                          people        3
                          themed rooms  2
                        """).endsWith("""
                          stored        new, edition 1 in p.db
                          calendar      out/stadtgruen-2026.ics
                          document      out/stadtgruen-2026.json
                          feeds         13 calendars of days, rooms, themed rooms, formats and people in out/stadtgruen-2026
                        """);
        assertThat(desk.text("out/stadtgruen-2026.ics"))
                .startsWith("BEGIN:VCALENDAR")
                .contains("Stadtgrün");
        assertThat(desk.list("out")).containsExactly("stadtgruen-2026", "stadtgruen-2026.ics", "stadtgruen-2026.json");
    }

    @Test
    void stores_nothing_and_touches_nothing_when_nothing_changed() throws IOException {
        Run first = publish("a.txt");
        Path calendar = desk.path("out/stadtgruen-2026.ics");
        String before = Files.readString(calendar);
        Path document = desk.path("out/stadtgruen-2026.json");
        Files.setLastModifiedTime(calendar, FileTime.from(Instant.EPOCH));
        Files.setLastModifiedTime(document, FileTime.from(Instant.EPOCH));
        desk.at(Run.NOW.plusSeconds(86_400));

        Run second = publish("a.txt");

        assertThat(second.out())
                .isEqualTo(first.out()
                        .replace(
                                "  stored        new, edition 1",
                                "  changes       nothing\n  stored        unchanged, edition 1"));
        assertThat(second.err()).isEmpty();
        assertThat(Files.readString(calendar)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(calendar)).isEqualTo(FileTime.from(Instant.EPOCH));
        assertThat(Files.getLastModifiedTime(document)).isEqualTo(FileTime.from(Instant.EPOCH));
    }

    @Test
    void keeps_the_ids_of_items_when_something_is_put_in_before_them() {
        String head = "Tag der Dörfer\nKennung: tag\n\n14. Mai 2026\n\n10:00 Uhr  Begrüßung\n";
        desk.file("t.txt", head + "12:00–12:30 Uhr  Pause\n13:00–14:00 Uhr  Rundgang\n");
        publish("t.txt");
        String before = desk.text("out/tag.ics");
        desk.file("t.txt", head + "11:00–12:00 Uhr  Lesung\n12:00–12:30 Uhr  Pause\n13:00–14:00 Uhr  Rundgang\n");
        desk.at(Run.NOW.plusSeconds(60));

        Run second = publish("t.txt");

        assertThat(second.out()).contains("""
                          changes       1 change since edition 1
                          "Lesung" (Thu 14 May 2026, 11:00–12:00): new
                          stored        new, edition 2 in p.db
                        """);
        assertThat(entry(desk.text("out/tag.ics"), "UID:3@tag")).isEqualTo(entry(before, "UID:3@tag"));
        assertThat(entry(desk.text("out/tag.ics"), "UID:4@tag")).contains("SUMMARY:Lesung");
    }

    @Test
    void changes_nothing_in_a_dry_run() {
        Run first = publish("a.txt", "--dry-run");

        assertThat(first.out()).endsWith("  stored        would be new, edition 1 in p.db\n");
        assertThat(desk.path("p.db")).doesNotExist();
        assertThat(desk.path("out")).doesNotExist();

        publish("a.txt");
        desk.file("a.txt", Programmes.STADTGRUEN_LATER);
        String calendar = desk.text("out/stadtgruen-2026.ics");
        Run second = publish("a.txt", "--dry-run");

        assertThat(second.out()).contains("since edition 1").endsWith("would be new, edition 2 in p.db\n");
        assertThat(desk.text("out/stadtgruen-2026.ics")).isEqualTo(calendar);
        assertThat(publish("a.txt").out()).contains("new, edition 2 in p.db");
        assertThat(publish("a.txt", "--dry-run").out()).contains("unchanged, edition 2");
    }

    @Test
    void refuses_an_edition_that_lacks_much_of_the_last_one_unless_told_to_take_it() {
        publish("a.txt");
        String calendar = desk.text("out/stadtgruen-2026.ics");
        desk.file("a.txt", Programmes.STADTGRUEN.substring(0, Programmes.STADTGRUEN.indexOf("10:15 Uhr  Kaffee")));

        Run refused = publish("a.txt");

        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.out())
                .contains("error many-vanished: ")
                .contains("--accept-loss")
                .endsWith("  stored        refused: edition 1 in p.db stays the newest\n");
        assertThat(desk.text("out/stadtgruen-2026.ics")).isEqualTo(calendar);
        assertThat(publish("a.txt", "--accept-loss").out()).contains("new, edition 2 in p.db");
        assertThat(desk.text("out/stadtgruen-2026.ics")).contains("Kaffeepause").doesNotContain("CANCELLED");
    }

    @Test
    void cancels_what_is_not_there_any_more_when_told_so_and_keeps_it_cancelled() {
        String head = "Tag der Dörfer\nKennung: tag\n\n14. Mai 2026\n\n";
        String talk = "11:00–12:00 Uhr  Lesung\n";
        String walk = "13:00–14:00 Uhr  Rundgang\n";
        desk.file("t.txt", head + talk + walk);
        publish("t.txt");
        desk.file("t.txt", head + walk).at(Run.NOW.plusSeconds(60));

        Run vanished = publish("t.txt");
        String shown = desk.text("out/tag.ics");
        Run confirmed = publish("t.txt", "--confirm", "--by", "Büro", "--note", "Lesung fällt aus");

        assertThat(vanished.out()).contains("\"Lesung\" (Thu 14 May 2026, 11:00–12:00): not there any more");
        assertThat(shown).contains("SUMMARY:Lesung").doesNotContain("CANCELLED");
        assertThat(confirmed.out()).contains("\"Lesung\" (Thu 14 May 2026, 11:00–12:00): cancelled");
        assertThat(entry(desk.text("out/tag.ics"), "UID:1@tag"))
                .contains("SUMMARY:Abgesagt: Lesung", "STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(publish("t.txt").out()).contains("unchanged, edition 3");
        assertThat(desk.run("store", "history", "tag", "--db", "p.db").out())
                .contains("Büro", "t.txt: Lesung fällt aus");
    }

    @Test
    void cancels_what_as_many_editions_lack_as_it_is_told_and_keeps_that_with_each_edition() {
        String head = "Tag der Dörfer\nKennung: tag\n\n14. Mai 2026\n\n";
        String talk = "11:00–12:00 Uhr  Lesung\n";
        String walk = "13:00–14:00 Uhr  Rundgang\n";
        desk.file("t.txt", head + talk + walk);
        publish("t.txt");
        desk.file("t.txt", head + walk).at(Run.NOW.plusSeconds(60));
        publish("t.txt", "--cancel-after", "2");
        String once = desk.text("out/tag.ics");
        desk.file("t.txt", head + walk.replace("14:00", "14:30")).at(Run.NOW.plusSeconds(120));

        Run twice = publish("t.txt", "--cancel-after", "2");

        assertThat(twice.exitCode()).isZero();
        assertThat(entry(once, "UID:1@tag")).contains("SUMMARY:Lesung", "SEQUENCE:0");
        assertThat(entry(desk.text("out/tag.ics"), "UID:1@tag"))
                .contains("SUMMARY:Abgesagt: Lesung", "STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(desk.run("store", "get", "tag@2", "--db", "p.db", "--to", "ics")
                        .out())
                .isEqualTo(once);
        assertThat(desk.run("store", "get", "tag@3", "--db", "p.db", "--to", "ics")
                        .out())
                .isEqualTo(desk.text("out/tag.ics"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "2.5", "drei", "", "99999", "3000000000"})
    void refuses_an_impossible_number_of_editions(String number) {
        Run run = publish("a.txt", "--cancel-after", number);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("programmheft: error bad-value: \"" + number + "\" is no value for \"--cancel-after\"\n"
                        + "  = way out: give a number of editions from 1, such as 3\n");
        assertThat(desk.path("p.db")).doesNotExist();
    }

    @Test
    void writes_calendars_of_days_rooms_formats_and_people_and_leaves_those_alone_that_did_not_change()
            throws IOException {
        publish("a.txt");
        Path room = desk.path("out/stadtgruen-2026/room-saal-1.ics");
        Path keynote = desk.path("out/stadtgruen-2026/format-keynote.ics");
        Path stranger = Files.writeString(desk.path("out/stadtgruen-2026/notes.ics"), "mine");
        Files.setLastModifiedTime(keynote, FileTime.from(Instant.EPOCH));
        assertThat(desk.list("out/stadtgruen-2026"))
                .contains("day-2026-03-12.ics", "speaker-ada-beispiel.ics", "themed-room-wasser.ics");
        String whole = desk.text("out/stadtgruen-2026.ics");
        assertThat(whole).contains(entry(Files.readString(room), "UID:"));
        desk.file("a.txt", Programmes.STADTGRUEN.replace("Raum: Saal 1", "Raum: Saal 7"))
                .at(Run.NOW.plusSeconds(60));

        Run second = publish("a.txt");

        assertThat(second.out()).contains("; 1 removed");
        assertThat(room).doesNotExist();
        assertThat(desk.path("out/stadtgruen-2026/room-saal-7.ics")).exists();
        assertThat(Files.getLastModifiedTime(keynote)).isEqualTo(FileTime.from(Instant.EPOCH));
        assertThat(stranger).exists();
    }

    /** Returns the first entry of a calendar that holds the text. */
    private static String entry(String calendar, String text) {
        int at = calendar.indexOf(text);
        int from = calendar.lastIndexOf("BEGIN:VEVENT", at);
        return calendar.substring(
                from < 0 ? calendar.indexOf("BEGIN:VEVENT") : from, calendar.indexOf("END:VEVENT", at));
    }

    @Test
    void writes_the_calendar_in_the_language_of_the_titles_whatever_the_messages_speak() {
        String english = "Day of the Villages\nId: day\n\n14 May 2026\n\n10:00  Welcome and coffee\n";
        String german = "Tag der Dörfer\nKennung: tag\n\n14. Mai 2026\n\n10:00 Uhr  Führung für Kinder\n";
        desk.file("e.txt", english).file("g.txt", german);

        publish("e.txt", "g.txt");

        assertThat(desk.text("out/day.ics")).contains("CATEGORIES:Greeting");
        assertThat(desk.text("out/tag.ics")).contains("CATEGORIES:Führung");
    }

    @Test
    void stores_a_second_edition_when_the_programme_changed() {
        Run first = publish("a.txt");
        String before = desk.text("out/stadtgruen-2026.ics");
        desk.file("a.txt", Programmes.STADTGRUEN_LATER);

        Run second = publish("a.txt");

        assertThat(first.exitCode()).isZero();
        assertThat(second.out()).contains("new, edition 2 in p.db");
        assertThat(desk.text("out/stadtgruen-2026.ics")).isNotEqualTo(before).contains("T123000");
    }

    @Test
    void makes_the_same_bytes_whatever_the_clock_says_when_told_the_instant() {
        Run first = publish("a.txt", "--at", "2026-01-01T00:00:00Z");
        String calendar = desk.text("out/stadtgruen-2026.ics");
        desk.at(Instant.parse("2031-07-01T00:00:00Z")).with("SOURCE_DATE_EPOCH", "1767225600");

        Run second = desk.run("publish", "--db", "other.db", "-o", "other", "a.txt");

        assertThat(first.exitCode()).isZero();
        assertThat(second.exitCode()).isZero();
        assertThat(desk.text("other/stadtgruen-2026.ics")).isEqualTo(calendar);
    }

    @Test
    void says_why_there_is_no_calendar_without_a_date() {
        desk.file("c.txt", Programmes.OHNE_DATUM);

        Run run = publish("c.txt");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("  stored        new, edition 1 in p.db\n  calendar      none\n")
                .contains("no calendar for \"Treffen ohne Datum\": the document gives no date");
        assertThat(run.out()).endsWith("  document      out/ohne-datum.json\n");
        assertThat(desk.list("out")).containsExactly("ohne-datum.json");
    }

    @Test
    void tells_apart_what_was_assumed_and_what_was_found() {
        desk.file("c.txt", Programmes.LESEABEND.replace("19:00–20:30", "19:00") + "21:00 Uhr  Ausklang\n");

        assertThat(publish("c.txt").out())
                .contains(
                        "  assumed       1 thing (1 hint below)\n  found         0 errors, 0 warnings, 1 hint besides\n");
    }

    @Test
    void publishes_each_file_as_its_own_event() {
        Run run = publish("a.txt", "b.txt");

        assertThat(run.exitCode()).isZero();
        assertThat(desk.list("out"))
                .containsExactly(
                        "leseabend-2026",
                        "leseabend-2026.ics",
                        "leseabend-2026.json",
                        "stadtgruen-2026",
                        "stadtgruen-2026.ics",
                        "stadtgruen-2026.json");
    }

    @Test
    void goes_on_after_a_broken_file() {
        desk.file("broken.txt", "Größe".getBytes(Charset.forName("windows-1252")));

        Run run = publish("broken.txt", "nowhere.txt", "a.txt");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("""
                        broken.txt:1:3: error not-utf-8: byte 0xF6 is not UTF-8; in Windows-1252 it would be "ö"
                          = way out: convert it: iconv -f WINDOWS-1252 -t UTF-8 "broken.txt"
                        nowhere.txt: error file-missing: there is no file "nowhere.txt"
                          = way out: check the path
                        """);
        assertThat(run.out()).contains("new, edition 1");
        assertThat(desk.list("out")).containsExactly("stadtgruen-2026", "stadtgruen-2026.ics", "stadtgruen-2026.json");
    }

    @Test
    void makes_no_store_for_a_file_that_cannot_be_read() {
        Run run = publish("nowhere.txt");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(desk.path("p.db")).doesNotExist();
        assertThat(desk.path("out")).doesNotExist();
    }

    @Test
    void takes_files_that_state_the_same_id_for_editions_of_one_event() {
        desk.file("c.txt", Programmes.STADTGRUEN_LATER);

        Run run = publish("a.txt", "c.txt");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("new, edition 1 in p.db").contains("new, edition 2 in p.db");
    }

    @Test
    void refuses_a_second_file_whose_made_up_id_is_taken() {
        desk.file("c.txt", Programmes.LESEABEND.replace("Kennung: leseabend-2026\n", ""))
                .file(
                        "d.txt",
                        Programmes.LESEABEND
                                .replace("Kennung: leseabend-2026\n", "")
                                .replace("20:30", "21:00"));

        Run run = publish("c.txt", "d.txt");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("d.txt: error id-made-twice: the id \"");
        assertThat(run.out()).contains("is made from the title and the year").doesNotContain("edition 2");
    }

    @Test
    void names_the_event_as_told() {
        Run run = publish("b.txt", "--as", "abend");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("  event         abend\n");
        assertThat(desk.text("out/abend.ics")).contains("@abend").doesNotContain("leseabend");
    }

    @Test
    void refuses_an_impossible_name() {
        Run impossible = publish("a.txt", "--as", "ein abend");

        assertThat(impossible.exitCode()).isEqualTo(2);
        assertThat(impossible.err()).contains("\"ein abend\" is no value for \"--as\"");
        assertThat(desk.path("p.db")).doesNotExist();
    }

    @Test
    void publishes_also_what_the_checks_complain_about_and_ends_with_1() {
        desk.file("c.txt", Programmes.DOPPELT);

        Run run = publish("c.txt");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("  found         1 error, 0 warnings, 0 hints\n")
                .containsPattern("\nc\\.txt:(7|10): error speaker-in-two-places: Lena Muster is in two places at once")
                .contains("new, edition 1");
        assertThat(publish("c.txt", "--fail-on", "never").exitCode()).isZero();
    }

    @Test
    void leaves_a_text_file_alone_that_is_given_as_the_store() {
        desk.file("notes.db", "these are my notes, and no database at all\n");

        Run run = desk.run("publish", "--db", "notes.db", "-o", "out", "a.txt", "b.txt");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).containsOnlyOnce("error store-no-database: ").contains("notes.db\" is no database");
        assertThat(run.out()).contains("Fachtag Stadtgrün").contains("Leseabend am Fluss");
        assertThat(desk.text("notes.db")).isEqualTo("these are my notes, and no database at all\n");
        assertThat(desk.path("out")).doesNotExist();
    }

    @Test
    void says_that_a_calendar_cannot_be_written_below_a_file() {
        Run run = desk.run("publish", "--db", "p.db", "-o", "b.txt/out", "a.txt");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err())
                .isEqualTo("a.txt: error cannot-write: \"b.txt/out/stadtgruen-2026.ics\" cannot be written: "
                        + "a part of the path is no folder\n"
                        + "  = way out: check the folder, its permissions and the space on the disk\n");
    }

    @Test
    void asks_for_a_store_where_nothing_tells_its_place() {
        Run run = desk.without("HOME").run("publish", "a.txt");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("programmheft: error no-store-place: nothing says where the store is: "
                        + "neither --db nor PROGRAMMHEFT_DB, XDG_DATA_HOME or HOME is set\n"
                        + "  = way out: choose a file with --db\n");
    }

    @Test
    void finds_the_store_by_the_environment() {
        desk.run("publish", "a.txt");
        desk.with("XDG_DATA_HOME", desk.path("xdg").toString()).run("publish", "a.txt");
        desk.with("PROGRAMMHEFT_DB", desk.path("own.db").toString()).run("publish", "a.txt");

        assertThat(desk.path("home/.local/share/programmheft/programmes.db")).isRegularFile();
        assertThat(desk.path("xdg/programmheft/programmes.db")).isRegularFile();
        assertThat(desk.path("own.db")).isRegularFile();
        assertThat(desk.path("stadtgruen-2026.ics")).isRegularFile();
    }

    @Test
    void reads_the_standard_input() {
        Run run = desk.input(Programmes.LESEABEND).run("publish", "--db", "p.db", "-o", "out", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("stdin\n  title         Leseabend am Fluss\n");
    }

    @Test
    void speaks_german() {
        Run run = publish("a.txt", "--lang", "de");

        assertThat(run.out())
                .contains("  Titel         Fachtag Stadtgrün\n")
                .contains("  Tage          1, 12. März 2026\n")
                .contains("  Themenräume   2\n")
                .contains("  gespeichert   neu, Ausgabe 1 in p.db\n");
    }

    @Test
    void puts_together_what_several_files_tell_of_one_event() {
        String head = "Tag der Dörfer\n\n14. Mai 2026\n\n";
        desk.file("page.txt", head + "10:00–11:00 Uhr  Keynote: Das Dorf\n13:00–14:00 Uhr  Rundgang\n");
        desk.file(
                "press.txt",
                head + "10:00–11:30 Uhr  Keynote: Das Dorf\n    Vortrag: Dr. Lena Muster, Büro Fernblick\n");

        Run run = publish("page.txt", "press.txt", "--as", "tag");
        Run preferred = publish("page.txt", "press.txt", "--as", "tag", "--prefer", "press.txt", "--dry-run");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("page.txt + press.txt\n  title         Tag der Dörfer\n  event         tag\n")
                .contains("  people        1\n")
                .contains("warning sources-differ: ", "page.txt:5", "press.txt:5")
                .contains("new, edition 1");
        assertThat(desk.text("out/tag.ics")).contains("DTEND;TZID=Europe/Berlin:20260514T110000", "Lena Muster");
        assertThat(preferred.out()).contains("10:00–11:00 → Thu 14 May 2026, 10:00–11:30");
        assertThat(publish("a.txt", "--prefer", "b.txt").exitCode()).isEqualTo(2);
    }

    @Test
    void publishes_nothing_of_several_files_of_one_event_if_one_cannot_be_read() {
        Run run = publish("a.txt", "nowhere.txt", "--as", "tag");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("error file-missing: there is no file \"nowhere.txt\"");
        assertThat(desk.path("p.db")).doesNotExist();
    }
}
