package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.cli.Run.Desk;

/** The JSON document as input and output of the commands. */
class JsonTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void prepare() {
        desk = new Desk(folder)
                .with("PROGRAMMHEFT_DB", folder.resolve("p.db").toString())
                .file("a.txt", Programmes.STADTGRUEN)
                .file("fine.json", Programmes.UFERTAGE_JSON);
    }

    @Test
    void writes_what_reads_back_the_same_whichever_command_gives_it() {
        String converted = desk.run("convert", "a.txt", "--to", "json").out();

        desk.run("publish", "a.txt", "-o", "out");

        assertThat(converted).startsWith("{\n  \"format\": \"programmheft\",");
        assertThat(desk.input(converted).run("convert", "-", "--to", "json").out())
                .isEqualTo(converted);
        assertThat(converted).as("a text gives items only numbers").contains("\"itemIds\"");
        String published = desk.text("out/stadtgruen-2026.json");
        assertThat(published).as("an edition gives them ids that stay").doesNotContain("itemIds");
        assertThat(desk.run("store", "get", "stadtgruen-2026", "--to", "json").out())
                .isEqualTo(published);
        assertThat(desk.input(published).run("convert", "-", "--to", "json").out())
                .isEqualTo(published);
    }

    @Test
    void shows_and_converts_a_document_as_the_text_it_was_made_of() {
        desk.run("convert", "a.txt", "--to", "json", "-o", "b.json");

        assertThat(desk.run("show", "b.json")).isEqualTo(desk.run("show", "a.txt"));
        assertThat(desk.run("convert", "b.json", "--to", "text"))
                .isEqualTo(desk.run("convert", "a.txt", "--to", "text"));
    }

    @Test
    void stores_no_second_edition_of_a_document_that_was_published_and_leaves_the_file_alone() {
        desk.run("publish", "a.txt");
        String published = desk.text("stadtgruen-2026.json").replace("  ", "    ");
        desk.file("stadtgruen-2026.json", published);

        Run run = desk.run("publish", "stadtgruen-2026.json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("unchanged, edition 1")
                .doesNotContain("is made from the title")
                .contains("  document      stadtgruen-2026.json, which was read, stays as it is\n");
        assertThat(desk.text("stadtgruen-2026.json")).isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "publish"})
    void tells_the_line_in_the_document_not_in_the_text_it_was_made_of(String command) {
        desk.file("c.txt", Programmes.OHNE_MODERATION).run("convert", "c.txt", "--to", "json", "-o", "c.json");
        String upToItem = desk.text("c.json").split("\"id\": \"1\"", 2)[0];
        long line = upToItem.lines().count() - 1;

        assertThat(desk.run(command, "c.json").out())
                .contains("c.json:" + line + ": warning panel-without-moderator: ");
    }

    @Test
    void remarks_a_field_without_a_meaning() {
        desk.file("c.json", Programmes.UFERTAGE_JSON.replace("\"zone\"", "\"colour\": \"red\",\n    \"zone\""));

        assertThat(desk.run("check", "c.json").out())
                .startsWith("c.json:7:5: warning unknown-field: /event/colour means nothing and was not taken over\n");
    }

    @Test
    void tells_all_faults_of_a_document_when_checking_and_the_first_elsewhere() {
        desk.file(
                "c.json",
                Programmes.UFERTAGE_JSON
                        .replace("Europe/Berlin", "Europe/Berlni")
                        .replace("\"19:00\"", "\"25:30\"")
                        .replace("\"id\": \"ufertage-2031\"", "\"id\": 7"));

        Run check = desk.run("check", "c.json", "a.txt");
        Run convert = desk.run("convert", "c.json", "--to", "text");

        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.out()).endsWith("1 file: 0 errors, 0 warnings, 1 hint; not read: 1\n");
        assertThat(check.err()).isEqualTo("""
                        c.json:5:11: error json-wrong-type: /event/id is of the type number, but must be of the type string
                          = way out: write a value of that type; leave the field out if there is none
                        c.json:13:51: error json-bad-time: /event/days/0/items/0/timing/start: "25:30" is no time of day
                          = way out: write it as one of 09:30, 24:00, 00:15 (+1)
                        """);
        assertThat(convert.exitCode()).isEqualTo(3);
        assertThat(check.err()).startsWith(convert.err());
    }

    @Test
    void reads_as_json_only_what_is_not_asked_to_be_read_otherwise() {
        desk.file("note.txt", "[+] " + Programmes.STADTGRUEN);
        desk.file("draft.txt", "[Entwurf] " + Programmes.STADTGRUEN);

        assertThat(desk.run("check", "draft.txt").exitCode()).isZero();
        assertThat(desk.run("check", "note.txt").err()).contains("error json-broken");
        assertThat(desk.run("check", "--tidy", "note.txt").exitCode()).isZero();
        assertThat(desk.run("check", "--json", "a.txt").err()).startsWith("a.txt:1:1: error json-broken");
        assertThat(desk.run("check", "--json", "fine.json").exitCode()).isZero();
        assertThat(desk.run("check", "--json", "--free", "a.txt").err()).contains("choose one of them");
    }

    @Test
    void takes_documents_of_64_mebibytes_and_no_longer() throws Exception {
        byte[] blanks = new byte[(64 << 20) - Programmes.UFERTAGE_JSON.getBytes(StandardCharsets.UTF_8).length];
        Arrays.fill(blanks, (byte) ' ');
        String longest = Programmes.UFERTAGE_JSON + new String(blanks, StandardCharsets.US_ASCII);
        desk.file("longest.json", longest);
        Run fits = desk.run("check", "longest.json");
        Files.writeString(folder.resolve("longest.json"), longest + " ");

        assertThat(fits.exitCode()).isZero();
        assertThat(desk.run("check", "longest.json").err())
                .startsWith("longest.json: error too-large: \"longest.json\" is larger than 64 MiB");
    }

    @Test
    void says_that_nothing_is_open_as_the_standard_input() {
        Run run = desk.with("PROGRAMMHEFT_STDIN", "closed").run("check", "-");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("""
                        stdin: error stdin-closed: the standard input is closed
                          = way out: pipe the programme in, or name a file instead of -
                        """);
    }
}
