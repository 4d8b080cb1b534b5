package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.cli.Run.Desk;

/** Stores as a whole: copied, verified, moved. */
class WholeStoresTest {
    private static final String[] ALL = {"stadtgruen-2026@1", "stadtgruen-2026@2", "leseabend-2026@1"};

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void publishThreeEditions() {
        desk = new Desk(folder).with("PROGRAMMHEFT_DB", folder.resolve("p.db").toString());
        desk.file("a.txt", Programmes.STADTGRUEN)
                .file("b.txt", Programmes.LESEABEND)
                .run("publish", "a.txt", "b.txt", "--by", "Büro", "--note", "erste\nZeile");
        desk.file("a.txt", Programmes.STADTGRUEN_LATER)
                .at(Run.NOW.plusSeconds(3600))
                .run("publish", "a.txt", "--cancel-after", "7");
    }

    @Test
    void a_store_comes_through_export_and_import_with_all_that_it_holds() {
        assertThat(desk.run("store", "export", "all"))
                .isEqualTo(new Run(0, "2 events, 3 editions written to all\n", ""));
        assertThat(desk.run("store", "import", "all", "--db", "n.db"))
                .isEqualTo(new Run(0, "2 events, 3 editions are in n.db\n", ""));

        assertThat(desk.run("store", "verify", "--db", "n.db"))
                .isEqualTo(new Run(0, "2 events, 3 editions in n.db: all as they were saved\n", ""));
        assertThat(desk.run("store", "history", "stadtgruen-2026", "--db", "n.db"))
                .isEqualTo(desk.run("store", "history", "stadtgruen-2026"));
        for (String edition : ALL) {
            for (String form : new String[] {"json", "ics", "text"}) {
                assertThat(desk.run("store", "get", edition, "--to", form, "--db", "n.db"))
                        .isEqualTo(desk.run("store", "get", edition, "--to", form));
            }
        }
        desk.run("store", "export", "again", "--db", "n.db");
        for (String file : new String[] {"stadtgruen-2026/editions.json", "stadtgruen-2026/2.json"}) {
            assertThat(desk.text("again/" + file)).isEqualTo(desk.text("all/" + file));
        }
        assertThat(desk.text("all/stadtgruen-2026/editions.json"))
                .contains("\"savedBy\": \"Büro\"", "\"note\": \"erste\\nZeile\"", "\"cancelAfter\": 7");
        assertThat(desk.run("check", "all/stadtgruen-2026/2.json").exitCode()).isZero();
    }

    @Test
    void an_import_can_be_done_again_and_refuses_other_editions() {
        desk.run("store", "export", "all");

        assertThat(desk.run("store", "import", "all").out()).startsWith("2 events, 3 editions are in ");

        String heads = desk.text("all/stadtgruen-2026/editions.json");
        desk.file("all/stadtgruen-2026/editions.json", heads.replace("Büro", "Amt"));
        Run other = desk.run("store", "import", "all");
        assertThat(other.exitCode()).isEqualTo(4);
        assertThat(other.err()).contains("import-differs: ", " has another edition 1 of \"stadtgruen-2026\" than ");
    }

    @Test
    void an_edition_that_was_changed_or_lost_on_the_way_is_refused() {
        desk.run("store", "export", "all");
        String document = desk.text("all/stadtgruen-2026/2.json");

        desk.file("all/stadtgruen-2026/2.json", document.replace("Bäume", "Büsche"));
        Run changed = desk.run("store", "import", "all", "--db", "n.db");
        desk.file("all/stadtgruen-2026/editions.json", "{\"format\": \"programmheft-editions\"}");
        Run broken = desk.run("store", "import", "all", "--db", "o.db");

        assertThat(changed.exitCode()).isEqualTo(3);
        assertThat(changed.err())
                .contains("edition-differs: \"all/stadtgruen-2026/2.json\" is not edition 2 of \"stadtgruen-2026\"");
        assertThat(broken.exitCode()).isEqualTo(3);
        assertThat(broken.err()).contains("json-field-missing: /formatVersion");
    }

    @Test
    void a_backup_is_a_store_and_replaces_nothing() {
        assertThat(desk.run("store", "backup", "copy.db").exitCode()).isZero();

        assertThat(desk.run("store", "list", "--db", "copy.db")).isEqualTo(desk.run("store", "list"));
        assertThat(desk.run("store", "verify", "--db", "copy.db").exitCode()).isZero();
        Run again = desk.run("store", "backup", "copy.db");
        assertThat(again.exitCode()).isEqualTo(4);
        assertThat(again.err()).contains("store-not-copied: ", " was not copied: there is a file ");
        assertThat(desk.run("store", "backup", "a.txt/copy.db").exitCode()).isEqualTo(4);
        assertThat(desk.run("store", "backup", "copy2.db", "--db", "nowhere.db").exitCode())
                .isEqualTo(4);
    }
}
