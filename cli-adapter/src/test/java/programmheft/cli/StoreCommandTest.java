package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.cli.Run.Desk;

class StoreCommandTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void publishTwoEditions() {
        desk = new Desk(folder).with("PROGRAMMHEFT_DB", folder.resolve("p.db").toString());
        desk.file("a.txt", Programmes.STADTGRUEN)
                .file("b.txt", Programmes.LESEABEND)
                .run("publish", "a.txt", "b.txt");
        desk.file("a.txt", Programmes.STADTGRUEN_LATER)
                .at(Run.NOW.plusSeconds(3600))
                .run("publish", "a.txt");
    }

    @Test
    void lists_the_newest_edition_of_each_event() {
        assertThat(desk.run("store", "list")).isEqualTo(new Run(0, """
                                leseabend-2026   edition 1  2026-02-01T10:00:00Z  Leseabend am Fluss
                                stadtgruen-2026  edition 2  2026-02-01T11:00:00Z  Fachtag Stadtgrün
                                """, ""));
    }

    @Test
    void tells_the_history_of_an_event() {
        assertThat(desk.run("store", "history", "stadtgruen-2026").out().lines())
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo("edition 1  2026-02-01T10:00:00Z  -  first edition  a.txt");
        assertThat(desk.run("store", "history", "stadtgruen-2026").out())
                .contains("edition 2  2026-02-01T11:00:00Z  -  1 moved        a.txt");
    }

    @Test
    void tells_what_changed_between_editions_and_ends_with_1() {
        String moved = "Bäume für morgen";
        Run last = desk.run("store", "diff", "stadtgruen-2026");

        assertThat(last.exitCode()).isEqualTo(1);
        assertThat(last.err()).isEmpty();
        assertThat(last.out()).contains("moved: ").doesNotContain(moved);
        assertThat(desk.run("store", "diff", "stadtgruen-2026@1", "stadtgruen-2026@2"))
                .isEqualTo(last);
        assertThat(desk.run("store", "diff", "stadtgruen-2026@1")).isEqualTo(last);
        assertThat(desk.run("store", "diff", "stadtgruen-2026@1", "a.txt")).isEqualTo(last);
        assertThat(desk.run("store", "diff", "stadtgruen-2026", "a.txt"))
                .isEqualTo(new Run(0, "nothing changed\n", ""));
        assertThat(desk.run("store", "diff", "leseabend-2026")).isEqualTo(new Run(0, "nothing changed\n", ""));
    }

    @Test
    void tells_changes_in_markdown_and_json() {
        assertThat(desk.run("store", "diff", "stadtgruen-2026", "--to", "markdown", "--lang", "de")
                        .out())
                .startsWith("## Fachtag Stadtgrün\n\n- **„")
                .contains("**: verlegt: Do 12. März 2026, ");
        assertThat(desk.run("store", "diff", "stadtgruen-2026", "--to", "json").out())
                .startsWith("{\n  \"format\": \"programmheft-changes\",")
                .contains("\"kind\": \"moved\"", "\"sentence\": ");
        assertThat(desk.run("store", "diff", "stadtgruen-2026", "--to", "xml").exitCode())
                .isEqualTo(2);
    }

    @Test
    void gives_back_any_edition() {
        assertThat(desk.run("store", "get", "stadtgruen-2026").out()).contains("12:30–13:15");
        assertThat(desk.run("store", "get", "stadtgruen-2026@2").out()).contains("12:30–13:15");
        assertThat(desk.run("store", "get", "stadtgruen-2026@1").out()).contains("12:15–13:00");
    }

    @Test
    void gives_the_calendar_that_was_published() {
        desk.run("store", "get", "stadtgruen-2026", "--to", "ics", "-o", "again.ics");

        assertThat(desk.text("again.ics")).isEqualTo(desk.text("stadtgruen-2026.ics"));
    }

    @ParameterizedTest
    @CsvSource({
        "get nobody, 4, store-event-unknown",
        "history nobody, 4, store-event-unknown",
        "get stadtgruen-2026@3, 4, store-edition-unknown",
        "get stadtgruen-2026@0, 2, bad-value",
        "get stadtgruen-2026@, 2, bad-value",
        "get ä, 2, bad-value",
        "history ä, 2, bad-value",
        "diff nobody, 4, store-event-unknown",
        "diff stadtgruen-2026@7, 4, store-edition-unknown",
        "diff stadtgruen-2026 nobody, 4, store-event-unknown",
        "get stadtgruen-2026 --to pdf, 2, unknown-format",
        "list --db nowhere.db, 4, store-missing",
        "list --db a.txt, 4, store-no-database",
    })
    void says_what_it_cannot_give(String command, int exitCode, String code) {
        Run run = desk.run(("store " + command).split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(" error " + code + ": ").contains("  = way out: ");
        assertThat(desk.path("nowhere.db")).doesNotExist();
    }
}
