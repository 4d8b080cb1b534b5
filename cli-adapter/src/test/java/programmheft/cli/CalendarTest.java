package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.cli.Run.Desk;

/** Calendars as what is read. */
class CalendarTest {
    private static final String FOREIGN = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Werkstatt//Probe//DE
            X-WR-CALNAME:Werkstatttage
            X-WR-TIMEZONE:Europe/Berlin
            BEGIN:VEVENT
            UID:1@werkstatt.example
            DTSTAMP:20260101T000000Z
            DTSTART:20260514T100000
            DTEND:20260514T113000
            SUMMARY:Eröffnung
            LOCATION:Halle
            END:VEVENT
            BEGIN:VEVENT
            UID:1@werkstatt.example
            DTSTAMP:20260101T000000Z
            DTSTART:20260514T120000
            DTEND:20260514T110000
            SUMMARY:Rundgang
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void prepare() {
        desk = new Desk(folder)
                .with("PROGRAMMHEFT_DB", folder.resolve("p.db").toString())
                .file("a.txt", Programmes.STADTGRUEN)
                .file("fremd.ics", FOREIGN);
    }

    @Test
    void shows_a_calendar_as_the_text_it_was_made_of() {
        desk.run("convert", "a.txt", "--to", "ics", "-o", "b.ics");

        assertThat(desk.run("show", "b.ics")).isEqualTo(desk.run("show", "a.txt"));
        assertThat(desk.run("convert", "b.ics", "--to", "text").out())
                .as("a calendar does not tell what was derived")
                .isEqualTo(desk.run("convert", "a.txt", "--to", "text").out().replace("(vor Ort)", "vor Ort"));
        assertThat(desk.run("check", "b.ics").exitCode()).isZero();
    }

    @Test
    void writes_a_calendar_again_with_the_same_bytes_and_stamps() {
        desk.run("publish", "a.txt", "-o", "out");
        desk.file("a.txt", Programmes.STADTGRUEN_LATER).at(Run.NOW.plusSeconds(60));
        desk.run("publish", "a.txt", "-o", "out");
        String published = desk.text("out/stadtgruen-2026.ics");

        assertThat(desk.run("convert", "out/stadtgruen-2026.ics", "--to", "ics").out())
                .isEqualTo(published);
        assertThat(desk.input(published).run("convert", "-", "--to", "ics").out())
                .isEqualTo(published);
        assertThat(desk.input(published)
                        .run("convert", "-", "--to", "ics", "--at", "2026-07-01T00:00:00Z")
                        .out())
                .contains("LAST-MODIFIED:20260701T000000Z")
                .doesNotContain("SEQUENCE:1");
    }

    @Test
    void checks_the_file_and_the_programme_in_it() {
        Run run = desk.run("check", "fremd.ics");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("fremd.ics:15:1: error ical-uid-twice: ")
                .contains("fremd.ics:18:7: error ical-end-not-after-start: "
                        + "the end 20260514T110000 is not after the start 20260514T120000\n")
                .containsOnlyOnce("ical-uid-twice")
                .contains("unknown-end");
    }

    @Test
    void names_all_faults_of_a_file_that_is_no_calendar() {
        desk.file("seite.ics", "<!DOCTYPE html>\n<p>Der Kalender ist umgezogen.</p>\n");
        desk.file("latin.ics", FOREIGN.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThat(desk.run("check", "seite.ics").err())
                .startsWith(
                        "seite.ics:1:1: error ical-no-calendar: there is no BEGIN:VCALENDAR: this is no calendar\n");
        Run latin = desk.run("check", "latin.ics");
        assertThat(latin.exitCode()).isEqualTo(3);
        assertThat(latin.err()).contains("latin.ics:11:11: error not-utf-8: ").contains("ical-uid-twice");
    }

    @Test
    void publishes_a_calendar_of_others_and_tells_what_changed_in_it() {
        desk.run("publish", "fremd.ics", "-o", "out");
        desk.file("neu.ics", FOREIGN.replace("SUMMARY:Rundgang", "SUMMARY:Rundgang durch die Halle"));

        assertThat(desk.run("store", "diff", "werkstatttage-2026", "fremd.ics"))
                .isEqualTo(new Run(0, "nothing changed\n", ""));
        assertThat(desk.run("store", "diff", "werkstatttage-2026", "neu.ics").out())
                .contains("Rundgang durch die Halle");
        assertThat(desk.text("out/werkstatttage-2026.ics")).contains("SUMMARY:Eröffnung");
    }
}
