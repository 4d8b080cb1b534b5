package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.cli.Run.Desk;

/** Questions to all events of a store. */
class StoreQuestionsTest {
    private static final String ABEND = """
            Abend im Speicher
            Kennung: abend-2031
            Ort: Speicher am Kai
            Zeitzone: Europe/Berlin

            Donnerstag, 8. Mai 2031

            19:00–20:30 Uhr  Lesung aus dem Brückenbuch
                Vortrag: Lena Müster, Uferverein
                Raum: Großer Saal
            """;

    private static final String NACHT = """
            Nacht der Flüsse
            Kennung: nacht-2031
            Ort: Speicher am Kai
            Zeitzone: Europe/Berlin

            Donnerstag, 8. Mai 2031

            20:00–21:00 Uhr  Flussgespräch
                Vortrag: Lena Muester
                Raum: grosser Saal
            21:00–22:00 Uhr  Ausklang
                Raum: Hof
            """;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void publishTwoEvents() {
        desk = new Desk(folder).with("PROGRAMMHEFT_DB", folder.resolve("p.db").toString());
        desk.file("a.txt", ABEND).file("n.txt", NACHT).run("publish", "a.txt", "n.txt");
    }

    @Test
    void finds_words_in_all_events() {
        assertThat(desk.run("store", "search", "bruecken", "uferverein")).isEqualTo(new Run(0, """
                abend-2031  2031-05-08 19:00–20:30  Großer Saal  Lesung aus dem Brückenbuch (Lena Müster)
                """, ""));
        assertThat(desk.run("store", "search", "fluss", "--limit", "1").out())
                .startsWith("nacht-2031  2031-05-08  ")
                .hasLineCount(1);
        assertThat(desk.run("store", "search", "fluss", "--limit", "1").err())
                .isEqualTo("… and 1 more: programmheft store search --limit N\n");
        assertThat(desk.run("store", "search", "nirgends", "--lang", "de"))
                .isEqualTo(new Run(0, "", "nichts gefunden\n"));
    }

    @Test
    void finds_by_person_room_format_and_day() {
        assertThat(desk.run("store", "search", "--speaker", "muster", "--on", "2031-05-08")
                        .out())
                .hasLineCount(2);
        assertThat(desk.run("store", "search", "--room", "hof").out()).contains("Ausklang");
        assertThat(desk.run("store", "search", "--speaker", "muster", "--on", "2031-05-09")
                        .out())
                .isEmpty();
        assertThat(desk.run("store", "search", "--on", "morgen").exitCode()).isEqualTo(2);
        assertThat(desk.run("store", "search", "--format", "nonsense").exitCode())
                .isEqualTo(2);
    }

    @Test
    void tells_what_is_on_and_what_comes_next() {
        assertThat(desk.run("store", "now", "--at", "2031-05-08T20:15:00+02:00").out())
                .isEqualTo("""
                        abend-2031  2031-05-08 19:00–20:30  Großer Saal  Lesung aus dem Brückenbuch (Lena Müster)
                        nacht-2031  2031-05-08 20:00–21:00  grosser Saal  Flussgespräch (Lena Muester)
                        """.replace("Großer Saal  ", "Großer Saal   "));
        assertThat(desk.run("store", "next", "--limit", "1", "--at", "2031-05-08T20:15:00+02:00")
                        .out())
                .isEqualTo("nacht-2031  2031-05-08 21:00–22:00  Hof  Ausklang\n");
        assertThat(desk.run("store", "next", "--at", "2031-06-01T00:00:00Z").err())
                .isEqualTo("nothing takes place after this moment\n");
    }

    @Test
    void tells_who_and_what_is_wanted_twice_and_ends_with_1() {
        Run run = desk.run("store", "conflicts", "--lang", "de");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                Raum    grosser Saal  abend-2031  2031-05-08 19:00–20:30  Lesung aus dem Brückenbuch
                                      nacht-2031  2031-05-08 20:00–21:00  Flussgespräch
                Person  Lena Muester  abend-2031  2031-05-08 19:00–20:30  Lesung aus dem Brückenbuch
                                      nacht-2031  2031-05-08 20:00–21:00  Flussgespräch
                """);
        assertThat(desk.run("store", "conflicts", "nacht-2031", "--lang", "de")).isEqualTo(run);
        assertThat(desk.run("store", "conflicts", "niemals-2031").err()).contains("has no event \"niemals-2031\"");
        desk.file("n.txt", NACHT.replace("20:00–21:00", "20:30–21:00")).run("publish", "n.txt");
        assertThat(desk.run("store", "conflicts", "abend-2031").exitCode()).isZero();
        assertThat(desk.run("store", "conflicts"))
                .isEqualTo(new Run(0, "no room and nobody is wanted by two events at once\n", ""));
    }

    @Test
    void tells_which_rooms_are_free() {
        assertThat(desk.run("store", "free", "--at", "2031-05-08T20:15:00+02:00")
                        .out())
                .isEqualTo("Speicher am Kai  Hof\n");
        assertThat(desk.run("store", "free", "--at", "2031-05-08T20:15:00+02:00", "--minutes", "60"))
                .isEqualTo(new Run(0, "", "no room is free\n"));
    }
}
