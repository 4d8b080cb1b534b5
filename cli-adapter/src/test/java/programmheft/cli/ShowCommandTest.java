package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.cli.Run.Desk;

class ShowCommandTest {
    @TempDir
    private Path folder;

    @Test
    void lists_the_agenda_with_people_and_rooms() {
        Run run = new Desk(folder).file("a.txt", Programmes.STADTGRUEN).run("show", "a.txt", "--lang", "de");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        Fachtag Stadtgrün
                        Alte Mensa, Musterweg 1, 12345 Beispielstadt
                        Zeiten: Europe/Berlin

                        Donnerstag, 12. März 2026
                          09:00–09:30    Anmeldung
                          09:30–10:15    Keynote: Bäume für morgen
                                         Prof. Dr. Ada Beispiel, Hochschule Beispielstadt
                          10:15–(10:45)  Kaffeepause
                          10:45–12:15    Parallele Themenräume
                          10:45–12:15    » Themenraum: Wasser – Die Schwammstadt
                                           Raum: Saal 1
                          10:45–12:15    » Themenraum: Schatten – Kühle Orte
                                           Raum: Saal 2
                          12:15–13:00    Podium: Was nun?
                                         Moderation: Karl Muster
                                         Podium: Erika Exempel, Stadt Beispielstadt
                        """);
    }

    @Test
    void shows_a_day_that_has_only_a_number() {
        assertThat(new Desk(folder)
                        .file("a.txt", Programmes.OHNE_DATUM)
                        .run("show", "a.txt")
                        .out())
                .isEqualTo("""
                        Treffen ohne Datum
                        Times: Europe/Berlin

                        Day 1
                          10:00–11:00    Beratung
                        """);
    }

    @Test
    void says_how_exact_a_time_is_and_marks_what_has_none() {
        String programme = """
                Langer Abend
                Kennung: langer-abend
                Zeitzone: Europe/Berlin

                Freitag, 8. Mai 2026

                ca. 18:00–18:30 Uhr  Begehung (optional)
                ab 19:00 Uhr  Ausklang
                23:00–00:30 (+1) Uhr  Konzert
                    Hinweis: abgesagt
                danach  Heimweg
                –  Aufräumen
                """;

        assertThat(new Desk(folder).file("a.txt", programme).run("show", "a.txt", "--lang", "de"))
                .isEqualTo(new Run(0, """
                                Langer Abend
                                Zeiten: Europe/Berlin

                                Freitag, 8. Mai 2026
                                  ca. 18:00–18:30   Begehung (freiwillig)
                                  ab 19:00–(23:00)  Ausklang
                                  23:00–00:30 (+1)  Konzert (abgesagt)
                                  danach            Heimweg
                                  –                 Aufräumen
                                """, ""));
    }

    @Test
    void shows_one_programme_after_the_other() {
        Run run = new Desk(folder)
                .file("a.txt", Programmes.OHNE_DATUM)
                .file("b.txt", Programmes.LESEABEND)
                .run("show", "a.txt", "nowhere.txt", "b.txt");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("Beratung\n\nLeseabend am Fluss\n");
    }
}
