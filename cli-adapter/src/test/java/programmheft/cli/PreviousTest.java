package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.cli.Run.Desk;

/** Publishing without a store: the calendar that was published last is continued. */
class PreviousTest {
    private static final String CALENDAR = "out/stadtgruen-2026.ics";
    private static final String WITHOUT_BREAK =
            Programmes.STADTGRUEN.replace("10:15 Uhr  Kaffeepause\n", "10:15 Uhr  Ende\n");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void prepare() {
        desk = new Desk(folder).file("a.txt", Programmes.STADTGRUEN).file("b.txt", Programmes.LESEABEND);
        desk.run("publish", "a.txt", "--db", "p.db", "-o", "out");
    }

    private Run next(int day, String text, String... more) {
        String[] args = new String[more.length + 6];
        System.arraycopy(new String[] {"publish", "a.txt", "--previous", CALENDAR, "-o", "out"}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        return desk.file("a.txt", text).at(Run.NOW.plusSeconds(86_400L * day)).run(args);
    }

    @Test
    void goes_on_as_a_store_goes_on() {
        desk.run("publish", "a.txt", "--db", "q.db", "-o", "stored");
        String[] editions = {Programmes.STADTGRUEN_LATER, WITHOUT_BREAK, WITHOUT_BREAK + "\n", Programmes.STADTGRUEN};
        for (int day = 1; day <= editions.length; day++) {
            Run read = next(day, editions[day - 1], "--accept-loss");
            Run stored = desk.run("publish", "a.txt", "--db", "q.db", "-o", "stored", "--accept-loss");

            assertThat(read.err()).isEmpty();
            assertThat(read.exitCode()).isEqualTo(stored.exitCode());
            assertThat(desk.text(CALENDAR)).isEqualTo(desk.text("stored/stadtgruen-2026.ics"));
            assertThat(desk.text("out/stadtgruen-2026.json")).isEqualTo(desk.text("stored/stadtgruen-2026.json"));
            assertThat(desk.list("out/stadtgruen-2026")).isEqualTo(desk.list("stored/stadtgruen-2026"));
        }
        assertThat(desk.text(CALENDAR)).contains("SEQUENCE:2");
    }

    @Test
    void tells_what_changed_and_which_calendar_it_continues() {
        Run run = next(1, Programmes.STADTGRUEN_LATER);

        assertThat(run.out())
                .contains("  changes       ")
                .contains(" since edition 1\n")
                .contains("""
                          edition       new, edition 2, continues out/stadtgruen-2026.ics
                          calendar      out/stadtgruen-2026.ics
                        """);
        assertThat(desk.text(CALENDAR))
                .contains("LAST-MODIFIED:20260202T100000Z")
                .contains("SEQUENCE:1");
        assertThat(next(2, Programmes.STADTGRUEN_LATER).out())
                .contains("  changes       nothing\n  edition       unchanged, edition 2 as in " + CALENDAR);
        assertThat(desk.path("home")).doesNotExist();
    }

    @Test
    void cancels_what_so_many_editions_lack_as_the_user_says() {
        next(1, WITHOUT_BREAK, "--accept-loss", "--cancel-after", "2");
        assertThat(desk.text(CALENDAR)).doesNotContain("STATUS:CANCELLED");

        String later = Programmes.STADTGRUEN_LATER.replace("10:15 Uhr  Kaffeepause\n", "10:15 Uhr  Ende\n");
        next(2, later, "--accept-loss", "--cancel-after", "2");

        assertThat(desk.text(CALENDAR)).contains("STATUS:CANCELLED");
    }

    @Test
    void changes_no_byte_when_nothing_changed() {
        String before = desk.text(CALENDAR);

        assertThat(next(1, Programmes.STADTGRUEN).exitCode()).isZero();

        assertThat(desk.text(CALENDAR)).isEqualTo(before);
    }

    @Test
    void keeps_what_vanished_until_three_editions_lack_it() {
        next(1, WITHOUT_BREAK);
        assertThat(desk.text(CALENDAR)).contains("SUMMARY:Kaffeepause").doesNotContain("CANCELLED");
        next(2, WITHOUT_BREAK.replace("Was nun?", "Und nun?"));
        Run third = next(3, WITHOUT_BREAK.replace("Was nun?", "Was dann?"));

        assertThat(third.out()).contains("since edition 3");
        assertThat(desk.text(CALENDAR))
                .contains("SUMMARY:Abgesagt: Kaffeepause")
                .contains("STATUS:CANCELLED");
    }

    @Test
    void goes_on_from_a_calendar_that_was_only_converted() {
        desk.run("convert", "a.txt", "--to", "ics", "-o", CALENDAR, "--at", "2026-01-15T08:00:00Z");

        next(1, Programmes.STADTGRUEN_LATER);

        assertThat(desk.text(CALENDAR))
                .contains("CREATED:20260115T080000Z")
                .contains("LAST-MODIFIED:20260115T080000Z\r\nSEQUENCE:0")
                .contains("LAST-MODIFIED:20260202T100000Z\r\nSEQUENCE:1");
    }

    @Test
    void gives_a_text_without_an_id_the_one_of_the_calendar() {
        Run run = next(
                1,
                Programmes.STADTGRUEN.replace("Kennung: stadtgruen-2026\n", "").replace("Fachtag", "Tag"));

        assertThat(run.out()).contains("  event         stadtgruen-2026\n").contains("  assumed       ");
        assertThat(desk.text(CALENDAR)).contains("NAME:Tag Stadtgrün").contains("UID:1@stadtgruen-2026");
    }

    @Test
    void writes_nothing_in_a_dry_run_and_where_much_is_missing() {
        String before = desk.text(CALENDAR);
        String half = Programmes.STADTGRUEN.substring(0, Programmes.STADTGRUEN.indexOf("10:15 Uhr  Kaffee"));

        assertThat(next(1, Programmes.STADTGRUEN_LATER, "--dry-run").out())
                .endsWith("  edition       would be new, edition 2, continues " + CALENDAR + "\n");
        Run refused = next(1, half);
        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.out()).endsWith("  edition       refused: edition 1 in " + CALENDAR + " stays the newest\n");

        assertThat(desk.text(CALENDAR)).isEqualTo(before);
    }

    @Test
    void refuses_what_does_not_go_together() {
        Run both = desk.run("publish", "a.txt", "--previous", CALENDAR, "--db", "p.db");

        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("not-together: --previous " + CALENDAR + " and --db do not go together\n");
        assertThat(desk.run("publish", "a.txt", "--previous", CALENDAR, "--by", "Ada")
                        .exitCode())
                .isEqualTo(2);
        assertThat(desk.run("publish", "a.txt", "b.txt", "--previous", CALENDAR).exitCode())
                .isEqualTo(2);
    }

    @Test
    void refuses_calendars_that_it_cannot_continue() {
        desk.file("fremd.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//X//Y//EN\r\nEND:VCALENDAR\r\n")
                .file("seite.ics", "<html>\n");

        assertThat(desk.run("publish", "a.txt", "--previous", "fremd.ics").err())
                .contains("previous-not-ours: \"fremd.ics\" is no calendar that Programmheft wrote of a whole event\n");
        assertThat(desk.run("publish", "a.txt", "--previous", "out/stadtgruen-2026/room-saal-1.ics")
                        .err())
                .contains("previous-not-ours");
        assertThat(desk.run("publish", "a.txt", "--previous", "seite.ics").err())
                .contains("seite.ics:1:1: error ical-no-calendar");
        assertThat(desk.run("publish", "a.txt", "--previous", "weg.ics").err()).contains("file-missing");
        Run other = desk.run("publish", "b.txt", "--previous", CALENDAR, "-o", "out");
        assertThat(other.exitCode()).isEqualTo(3);
        assertThat(other.err())
                .contains(
                        "previous-other-event: \"" + CALENDAR
                                + "\" is the calendar of \"stadtgruen-2026\", but the programme is that of \"leseabend-2026\"\n")
                .contains("--as stadtgruen-2026");
    }
}
