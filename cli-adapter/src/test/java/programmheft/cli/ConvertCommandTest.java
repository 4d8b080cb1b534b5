package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.cli.Run.Desk;

class ConvertCommandTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void prepare() {
        desk = new Desk(folder).file("a.txt", Programmes.STADTGRUEN);
    }

    @Test
    void writes_a_calendar_to_the_standard_output() {
        Run run = desk.run("convert", "a.txt", "--to", "ics");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void writes_tidy_text_that_reads_back_the_same() {
        String once = desk.run("convert", "a.txt", "--to", "text").out();

        assertThat(desk.input(once).run("convert", "-", "--to", "text").out()).isEqualTo(once);
        assertThat(once).contains("Kennung: stadtgruen-2026");
    }

    @Test
    void writes_a_file_or_into_a_folder() throws IOException {
        Files.createDirectory(desk.path("out"));

        assertThat(desk.run("convert", "a.txt", "--to", "ics", "-o", "out")).isEqualTo(new Run(0, "", ""));
        assertThat(desk.run("convert", "a.txt", "--to", "text", "-o", "b.txt")).isEqualTo(new Run(0, "", ""));

        assertThat(desk.list("out")).containsExactly("stadtgruen-2026.ics");
        assertThat(desk.text("b.txt")).startsWith("Fachtag Stadtgrün\n");
    }

    @Test
    void takes_its_stamp_from_the_file_never_from_the_clock() throws IOException {
        Files.setLastModifiedTime(desk.path("a.txt"), FileTime.from(Instant.parse("2025-12-24T18:00:00Z")));

        assertThat(desk.run("convert", "a.txt", "--to", "ics").out())
                .contains("20251224T180000Z")
                .doesNotContain("20260201T");
        assertThat(desk.input(Programmes.STADTGRUEN)
                        .run("convert", "-", "--to", "ics")
                        .out())
                .contains("19700101T000000Z");
        assertThat(desk.with("SOURCE_DATE_EPOCH", "1767225600")
                        .run("convert", "a.txt", "--to", "ics")
                        .out())
                .contains("20260101T000000Z");
        assertThat(desk.run("convert", "a.txt", "--to", "ics", "--at", "2026-01-02T01:00:00+01:00")
                        .out())
                .contains("20260102T000000Z");
    }

    @Test
    void says_why_there_is_no_calendar_without_a_date() {
        Run run = desk.file("c.txt", Programmes.OHNE_DATUM).run("convert", "c.txt", "--to", "ics", "-o", "c.ics");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("c.txt: hint no-date-no-calendar: no calendar for \"Treffen ohne Datum\"");
        assertThat(desk.path("c.ics")).doesNotExist();
    }

    @Test
    void says_what_it_cannot_do() {
        Run format = desk.run("convert", "a.txt", "--to", "pdf");
        Run instant = desk.run("convert", "a.txt", "--to", "ics", "--at", "tomorrow");
        Run folderMissing = desk.run("convert", "a.txt", "--to", "ics", "-o", "no/where.ics");
        Run epoch = desk.with("SOURCE_DATE_EPOCH", "yesterday").run("convert", "a.txt", "--to", "ics");

        assertThat(format.exitCode()).isEqualTo(2);
        assertThat(format.err()).contains("unknown format \"pdf\"; known are ics, json, text, facts");
        assertThat(instant.exitCode()).isEqualTo(2);
        assertThat(instant.err())
                .contains("\"tomorrow\" is no value for \"--at\"")
                .contains("2026-03-01T12:00:00Z");
        assertThat(folderMissing.exitCode()).isEqualTo(4);
        assertThat(folderMissing.err()).contains("\"no/where.ics\" cannot be written: there is no such folder");
        assertThat(epoch.exitCode()).isEqualTo(2);
        assertThat(epoch.err()).contains("\"yesterday\" is no value for \"SOURCE_DATE_EPOCH\"");
    }

    @Test
    void keeps_the_words_of_the_calendar_in_the_language_of_the_event() {
        String plain = desk.run("convert", "a.txt", "--to", "ics").out();

        assertThat(desk.with("LANG", "en_GB.UTF-8")
                        .run("convert", "a.txt", "--to", "ics")
                        .out())
                .isEqualTo(plain);
        assertThat(desk.with("LANG", "de_DE.UTF-8")
                        .run("convert", "a.txt", "--to", "ics")
                        .out())
                .isEqualTo(plain);
    }

    @Test
    void says_that_a_calendar_is_too_large_for_some_services_and_where_smaller_ones_are() {
        String line = "\r\n " + "x".repeat(70);
        desk.file(
                "gross.ics",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//X//Y//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T080000Z\r\n"
                        + "DTSTART:20261105T090000Z\r\nSUMMARY:Lang\r\nDESCRIPTION:x" + line.repeat(13_000)
                        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");

        Run run = desk.run("convert", "gross.ics", "--to", "ics", "-o", "out.ics");

        assertThat(run.err())
                .contains("gross.ics: hint ical-large: the calendar has 9")
                .contains("way out: take one for each day or room: programmheft publish writes them beside it");
        assertThat(desk.text("out.ics").length()).isGreaterThan(900_000);
    }
}
