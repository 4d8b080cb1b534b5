package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.check.Checks;
import programmheft.cli.Run.Desk;

class ExplainCommandTest {
    @TempDir
    private Path folder;

    @Test
    void explains_a_check() {
        assertThat(new Desk(folder).run("explain", "unknown-end")).isEqualTo(new Run(0, """
                        unknown-end (hint)
                        A slot has no end, and nothing follows that day from which one could be taken.
                          says: "{0}" ({1}) has no end, and nothing follows it that day
                          way out: write the end after the start, or leave it open: calendars then show the start only
                        Accepted as it is? In the head of the tidy notation: Waiver: unknown-end, *, REASON
                        """, ""));
    }

    @Test
    void explains_what_a_reader_remarks_by_what_it_says() {
        assertThat(new Desk(folder)
                        .run("explain", "weekday-mismatch", "--lang", "de")
                        .out())
                .startsWith("weekday-mismatch (Fehler)\n  sagt: ")
                .doesNotContain("Nachsicht");
    }

    @Test
    void tells_whence_a_rule_for_calendars_comes() {
        assertThat(new Desk(folder).run("explain", "ical-end-and-duration").out())
                .isEqualTo("""
                        ical-end-and-duration (error)
                        RFC 5545, section 3.6.1: an entry has either the one or the other. Programs differ on which of them they take.
                          says: DURATION stands beside the DTEND {0}
                          way out: keep one of the two
                        """);
        assertThat(new Desk(folder)
                        .run("explain", "ical-end-and-duration", "--lang", "de")
                        .out())
                .contains("RFC 5545, Abschnitt 3.6.1")
                .doesNotContain("Nachsicht");
    }

    @Test
    void lists_all_checks() {
        assertThat(new Desk(folder).run("explain").out().lines().map(line -> line.split(" ", 2)[0]))
                .containsExactlyElementsOf(Checks.standard().codes());
    }

    @Test
    void knows_no_other_codes() {
        Run run = new Desk(folder).run("explain", "nonsense");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("\"nonsense\" is no value for \"CODE\"", "programmheft explain lists");
    }
}
