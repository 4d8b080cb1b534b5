package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import programmheft.agenda.Agenda;
import programmheft.check.Finding;
import programmheft.check.Level;
import programmheft.check.Messages;
import programmheft.check.Position;
import programmheft.model.Access;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Place;
import programmheft.model.Role;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.SourceLines;
import programmheft.port.UnreadableProgramme;

class PublishedTextReaderTest {
    @Test
    void reads_two_days_with_themed_rooms_that_go_on_next_morning() {
        Reading reading = read("two-days.txt");

        assertThat(Outline.of(reading)).isEqualTo("""
                        2025-05-14
                          1 12:00 REGISTRATION Anmeldung und Mittagsimbiss
                          2 13:00 GREETING Begrüßung und Einführung | greeting Dr. Nora Beispiel, Landesamt für Beispiele
                          3 13:15 KEYNOTE Das Dorf von morgen | speaker Prof. Dr.-Ing. Udo Muster, Institut für Probe und Entwicklung (IPE)
                          4 14:15 BREAK Kaffeepause und Vernetzung
                            5 - TOUR Geführte Marktplatztouren
                          6 15:45 THEMED_ROOM Parallele Themenräume
                            7 = THEMED_ROOM Neues Handeln @neues-handeln
                            8 = THEMED_ROOM Neue Träger @neue-traeger
                          9 18:45 END_MARKER Ende erster Veranstaltungstag
                            10 - SOCIAL Ausklang mit Imbiss und Getränken
                          11 19:15 SOCIAL Optionales Abendprogramm (optional) // Nächtliches Musterstadt - mit Laternen durch die Gassen
                        2025-05-15
                          12 09:00 THEMED_ROOM Fortsetzung der parallelen Themenräume
                            13 = THEMED_ROOM Neues Handeln @neues-handeln
                            14 = THEMED_ROOM Neue Träger @neue-traeger
                          15 12:15 DISCUSSION Abschlussdiskussion // Was nehmen wir mit?
                          16 13:15 CLOSING Resümee und Ausblick | host Landesamt für Beispiele
                          17 13:30 MEAL Mittagsimbiss und Ausklang
                        """);
        assertThat(Agenda.of(reading.event()).slots()).hasSize(13);
    }

    @Test
    void reads_what_stands_around_the_agenda_of_two_days() {
        Event event = read("two-days.txt").event();

        assertThat(event.title()).isEqualTo("Wege in die Zukunft der Dörfer");
        assertThat(event.id()).hasToString("wege-in-die-zukunft-der-doerfer-2025");
        assertThat(event.place()).contains(Place.at("Kulturspeicher", "Am Anger 3, 12345 Musterstadt"));
        assertThat(event.access()).contains(Access.withRegistration().registerUntil(LocalDate.of(2025, 5, 2)));
        assertThat(event.dates())
                .containsExactly(DayDate.of(LocalDate.of(2025, 5, 14)), DayDate.of(LocalDate.of(2025, 5, 15)));
        assertThat(event.themedRooms())
                .containsExactly(
                        ThemedRoom.of("neues-handeln", "Neues Handeln")
                                .withNumber(1)
                                .withSubtitle("Räume für Ideen")
                                .withGuidingQuestion("Wie kommen Vereine und Verwaltung zusammen?")
                                .withText("Hier geht es um Formen der Beteiligung, die auch nach dem Vorhaben tragen."),
                        ThemedRoom.of("neue-traeger", "Neue Träger")
                                .withNumber(2)
                                .withSubtitle("Formen und Geld")
                                .withGuidingQuestion("Wer zahlt den Dorfladen?")
                                .withText("Hier geht es um Genossenschaften und Stiftungen."));
    }

    @Test
    void reads_an_online_morning_with_talks_inside_a_block_and_a_panel_of_those_who_spoke() {
        Reading reading = read("online-morning.txt");

        assertThat(Outline.of(reading)).isEqualTo("""
                        2025-03-18
                          1 09:50 OPENING Technische Einführung (optional) | host Begleitvorhaben ProbePlus
                          2 10:00 GREETING Begrüßung und inhaltliche Einführung | greeting Dr. Stephanie Bach, Institut für Beispiele (ProbePlus) | greeting Jan Alt, Institut für Beispiele (ProbePlus)
                          3 10:20 SESSION Bündnisse mit vielen: Ergebnisse aus „Probe innovativ“
                            4 - TALK PROBE_eG: Bündnisse mit der Bürgerschaft: die Genossenschaft als Form | speaker Prof. Dr. Thomas Kleber, Zentrum für Zivilgesellschaft (zzg)
                            5 - TALK JUGEND2030: Bündnisse mit Jugendlichen: alte und neue Formen | speaker Birgit Boll, mensch und raum
                          6 11:30 TALK Blick von außen | speaker Dr. Lilian Schwan, Bundesnetzwerk Beispiel
                          7 11:40 DISCUSSION Wie finden wir zusammen? Viele Blickwinkel | panelist Birgit Boll, mensch und raum (JUGEND2030) | panelist Andi Gruber, Bürgermeister Gemeinde Sandau (JUGEND2030) | panelist Prof. Dr. Thomas Kleber, Zentrum für Zivilgesellschaft (zzg) (PROBE_eG)
                          8 12:30 END_MARKER Ende der Onlineveranstaltung
                        """);
        assertThat(reading.event().place()).contains(Place.onTheNet());
        assertThat(reading.event().appearances()).singleElement().satisfies(moderator -> {
            assertThat(moderator.role()).isEqualTo(Role.MODERATOR);
            assertThat(moderator.speaker()).hasToString("stephanie-bach");
        });
        assertThat(reading.event().speakers()).hasSize(7);
    }

    @Test
    void says_what_it_assumed_and_which_lines_it_did_not_read() {
        Reading reading = read("two-days.txt");
        Messages german = Messages.in(Locale.GERMAN);

        assertThat(reading.remarks())
                .extracting(remark -> remark.position().orElseThrow().line() + " " + german.sentence(remark))
                .containsExactly(
                        "1 der Text nennt keine Zeitzone; angenommen ist Europe/Berlin",
                        "2 nicht gelesen bis Zeile 7: Einladung im Namen des Landesamts für Beispiele zur Tagun…",
                        "52 „Neues Handeln“ gilt als Fortsetzung von Zeile 32: gleicher Name",
                        "56 „Neue Träger“ gilt als Fortsetzung von Zeile 36: gleicher Name",
                        "70 nicht gelesen: Kern der Tagung: zwei Themenräume",
                        "82 nicht gelesen: Mehr steht im angehängten Faltblatt.");
    }

    @Test
    void keeps_where_each_fact_stands() {
        Reading reading = read("two-days.txt");

        assertThat(reading.provenance().linesOf(new Item.Id("3"))).contains(new SourceLines("two-days.txt", 24, 25));
        assertThat(reading.provenance().of(Fact.event("zone")).map(Origin::kind))
                .contains(Origin.Kind.ASSUMED);
        assertThat(reading.provenance().of(Fact.event("place/form")).map(Origin::kind))
                .contains(Origin.Kind.DERIVED);
    }

    @Test
    void takes_the_year_of_a_day_from_elsewhere_and_says_so() {
        Reading reading = text("Tagung Wald 2024\n\nMittwoch, 15. Mai\n10 Uhr Begrüßung\n");

        assertThat(reading.event().days().get(0).date()).contains(LocalDate.of(2024, 5, 15));
        assertThat(reading.remarks()).contains(Finding.at(new Position(3, 1), "derived-year", "2024", 1));
        assertThat(reading.provenance().of(Fact.day(1, "year")).map(Origin::kind))
                .contains(Origin.Kind.DERIVED);
    }

    @Test
    void leaves_the_year_open_where_nothing_tells_it() {
        Reading reading = text("Tagung Wald\n\nMittwoch, 15. Mai\n10 Uhr Begrüßung\n");

        assertThat(reading.event().days().get(0).when()).isInstanceOf(DayDate.YearOpen.class);
        assertThat(reading.remarks()).extracting(Finding::code).contains("no-year");
    }

    @Test
    void finds_a_weekday_that_is_not_that_of_the_date() {
        Reading reading = text("Tagung Wald\n\nDonnerstag, 15. Mai 2024\n10 Uhr Begrüßung\n");

        Finding mismatch = reading.remarks().stream()
                .filter(remark -> remark.code().equals("weekday-mismatch"))
                .findFirst()
                .orElseThrow();
        assertThat(mismatch.position()).contains(new Position(3, 1));
        assertThat(mismatch.level()).isEqualTo(Level.ERROR);
        assertThat(Messages.in(Locale.GERMAN).sentence(mismatch))
                .isEqualTo("der 15. Mai 2024 ist ein Mittwoch, im Text steht „Donnerstag“");
    }

    @Test
    void keeps_what_a_clock_or_a_date_says_wrongly_and_remarks_on_it() {
        Reading reading = text(
                "Tagung Wald\n\n31. Juni 2024\n10:00 Uhr Begrüßung\n25:30 Uhr Unsinn\n12:00–11:00 Uhr Verdreht\n13:00–13:00 Uhr Nichts\n");

        assertThat(reading.remarks())
                .contains(
                        Finding.at(new Position(3, 1), "bad-date", "31. Juni 2024"),
                        Finding.at(new Position(5, 1), "bad-clock-time", "25:30"),
                        Finding.at(new Position(6, 1), "ends-before-it-starts", "Verdreht", "12:00", "11:00"),
                        Finding.at(new Position(7, 1), "zero-length", "Nichts", "13:00", "13:00"));
        assertThat(Outline.of(reading)).isEqualTo("""
                        Numbered[number=1]
                          1 10:00 GREETING Begrüßung
                          2 - OTHER Unsinn
                          3 12:00 OTHER Verdreht
                          4 13:00 OTHER Nichts
                        """);
    }

    @Test
    void lets_an_evening_run_past_midnight() {
        Reading reading =
                text("Lange Nacht\n\n15. Mai 2024\n20:00 Uhr Konzert\n23:00–1:00 Uhr Film\n0:15 Uhr Ausklang\n");

        assertThat(Outline.of(reading))
                .contains("2 23:00–01:00 (+1) FILM Film")
                .contains("3 00:15 (+1) SOCIAL Ausklang");
    }

    @Test
    void takes_one_oclock_after_noon_for_thirteen_where_no_clock_tells() {
        Reading reading = text("Talks\n\n15 May 2024\n9:00 Welcome\n12:00 Lunch\n1:00 Second part\n");

        assertThat(Outline.of(reading)).contains("3 13:00 OTHER Second part");
        assertThat(reading.remarks()).extracting(Finding::code).contains("half-day-clock");
    }

    @Test
    void takes_a_title_from_the_line_below_the_clock() {
        Reading reading = text(
                "Fachtag Schlaf\n\n12. November 2025\n09:30 Uhr\nBegrüßung durch Gisela Hart, Landrätin\n10:00 Uhr\nSchlaf und Arbeit\nDr. Armin Pfau, Klinik Au\n");

        assertThat(Outline.of(reading)).isEqualTo("""
                        2025-11-12
                          1 09:30 GREETING Begrüßung | greeting Gisela Hart, Landrätin
                          2 10:00 TALK Schlaf und Arbeit | speaker Dr. Armin Pfau, Klinik Au
                        """);
    }

    @Test
    void joins_a_range_that_is_broken_over_two_lines() {
        Reading reading =
                text("Werkstatt\n\n12. November 2025\n8:30 –\n9:00 Uhr\nAnkommen\n9:00 –\n9:20 Uhr\nBegrüßung\n");

        assertThat(Outline.of(reading))
                .contains("1 08:30–09:00 REGISTRATION Ankommen", "2 09:00–09:20 GREETING Begrüßung");
    }

    @Test
    void keeps_an_event_of_which_only_the_day_is_known() {
        Reading reading =
                text("Großer Tag der Wälder\n\nDonnerstag, den 23. November 2023 um 13:00 Uhr\n\nMehr bald hier.\n");

        assertThat(reading.event().dates()).containsExactly(DayDate.of(LocalDate.of(2023, 11, 23)));
        assertThat(reading.event().begins().map(Object::toString)).isEqualTo(Optional.of("13:00"));
        assertThat(reading.event().days()).isEmpty();
        assertThat(reading.remarks()).extracting(Finding::code).contains("no-programme");
    }

    @Test
    void reads_rooms_chairs_and_what_is_cancelled_below_parallel_workshops() {
        Reading reading = text("""
                Startseite | Über uns | Termine | Kontakt

                Tag der Dörfer

                Freitag, 6. November 2026, 10–15 Uhr, Rathaus Musterstadt

                10:30 Uhr Workshops
                Workshop A: Wasser
                Leitung: Anna Berg
                Raum: Deck 1
                Workshop B: Wind
                Leitung: N.N.
                RA Dr. Sven Peters, Raum: Brücke
                11:30 Uhr Panel: Licences
                Chair: Maria Lopez
                Ben Carter (City of Au), Xanthe Quast (Library Union)
                12.00 Uhr entfällt: Stadtführung
                14:00 Uhr Abschluss

                Anmeldung bis 20.10.2026 an tag@example.org
                Der Eintritt kostet 10 Euro.
                """);

        assertThat(Outline.of(reading)).isEqualTo("""
                        2026-11-06
                          1 10:30 WORKSHOP Workshops
                            2 = WORKSHOP Wasser @wasser | moderator Anna Berg
                            3 = WORKSHOP Wind @wind | moderator N.N. | speaker RA Dr. Sven Peters
                          4 11:30 PANEL Licences | moderator Maria Lopez | panelist Ben Carter, City of Au | panelist Xanthe Quast, Library Union
                          5 12:00 TOUR Stadtführung
                          6 14:00 CLOSING Abschluss
                        """);
        Event event = reading.event();
        assertThat(event.title()).isEqualTo("Tag der Dörfer");
        assertThat(event.place()).contains(Place.at("Rathaus Musterstadt"));
        assertThat(event.item(new Item.Id("2")).orElseThrow().room()).contains("Deck 1");
        assertThat(event.item(new Item.Id("3")).orElseThrow().room()).contains("Brücke");
        assertThat(event.item(new Item.Id("5")).orElseThrow().status()).isEqualTo(Status.CANCELLED);
        assertThat(event.access())
                .contains(Access.withRegistration()
                        .registerUntil(LocalDate.of(2026, 10, 20))
                        .registerAt("tag@example.org"));
        assertThat(reading.remarks())
                .extracting(remark -> Messages.in(Locale.ENGLISH).sentence(remark))
                .contains("not read: Der Eintritt kostet 10 Euro.");
    }

    @Test
    void refuses_a_text_without_a_programme() {
        UnreadableProgramme refused =
                refused("Der Mond ist aufgegangen,\ndie goldnen Sternlein prangen\n".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.finding().code()).isEqualTo("no-programme-found");
        assertThat(refused).hasMessage("no programme was found: no line with a time of day, and no date");
    }

    @Test
    void refuses_at_once_what_is_too_large_for_a_programme() {
        UnreadableProgramme refused =
                refused("9:00 Uhr Garbage 8:15–\n".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));

        assertThat(refused).hasMessage("\"a.txt\" is larger than 1 MiB: no programme is that long");
    }

    @Test
    void refuses_an_empty_text_and_one_that_is_not_utf_8_with_the_place() {
        UnreadableProgramme empty = refused(" \n\n".getBytes(StandardCharsets.UTF_8));
        UnreadableProgramme latin = refused("Tagung\n10 Uhr Begrüßung".getBytes(Charset.forName("windows-1252")));

        assertThat(empty.finding().code()).isEqualTo("empty-document");
        assertThat(latin.finding().position()).contains(new Position(2, 12));
        assertThat(latin).hasMessage("byte 0xFC is not UTF-8; in Windows-1252 it would be \"ü\"");
    }

    @Test
    void throws_nothing_else_whatever_the_text() {
        Random random = new Random(42);
        List<String> texts = List.of(resource("two-days.txt"), resource("online-morning.txt"));
        String alphabet = "0123456789:.–-|»„“\n\n  ()Uhr,*[]!?aZß\t\u00a0";
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder(texts.get(i % 2));
            for (int edits = random.nextInt(40); edits >= 0; edits--) {
                int at = random.nextInt(text.length());
                char other = alphabet.charAt(random.nextInt(alphabet.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, other);
                    case 1 -> text.insert(at, other);
                    default -> text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
                }
            }
            Source source = Source.ofText("mutated-" + i, text.toString());

            try {
                Reading reading = new PublishedTextReader().read(source);

                assertThat(new PublishedTextReader().read(source)).isEqualTo(reading);
            } catch (UnreadableProgramme doubtful) {
                assertThat(doubtful.finding().code()).isEqualTo("no-programme-found");
            }
        }
    }

    @Test
    void is_not_held_up_by_long_lines() {
        String digits = "1, ".repeat(50_000);
        String words = "Aa ".repeat(50_000);

        Reading reading =
                text("Tagung\n\n15. Mai 2024\n10 Uhr Begrüßung\n" + digits + "\n" + words + "\n" + "(".repeat(50_000));

        assertThat(Agenda.of(reading.event()).slots()).hasSize(1);
    }

    private static UnreadableProgramme refused(byte[] bytes) {
        return catchThrowableOfType(
                UnreadableProgramme.class, () -> new PublishedTextReader().read(Source.of("a.txt", bytes)));
    }

    private static Reading text(String text) {
        return new PublishedTextReader().read(Source.ofText("a.txt", text));
    }

    private static Reading read(String name) {
        return new PublishedTextReader().read(Source.ofText(name, resource(name)));
    }

    private static String resource(String name) {
        try (InputStream in = PublishedTextReaderTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
