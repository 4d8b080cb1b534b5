package programmheft.documents.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.model.Event;

/** Every key, in German and English: what both say is the same, and is printed in German. */
class TidyKeysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
                    Kennung: x                          § Id: x
                    Untertitel: Ein Tag                 § Subtitle: Ein Tag
                    Reihe: Gespräche, 2                 § Series: Gespräche, 2
                    Form: hybrid                        § Form: hybrid
                    Form: online, https://example.org/  § Form: online, https://example.org/
                    Zugang: offen                       § Access: open
                    Zugang: Einladung, Anmeldung bis 30. August 2019 § Access: invitation, registration until August 30, 2019
                    Datum: 11. September 2019, 12. September 2019 § Date: Wednesday, September 11, 2019, 2019-09-12
                    Beginn: 13:00 Uhr                   § Begin: 13.00
                    Ende: 00:15 (+1) Uhr                § End: 00:15 (+1)
                    Zeitzone: Europe/Vienna             § Time zone: Europe/Vienna
                    Sprache: Deutsch, Englisch          § Language: German, English
                    Veranstalter: Die Stadt             § Organiser: Die Stadt
                    Gastgeber: Das Land                 § Host: Das Land
                    Förderung: Der Bund                 § Funder: Der Bund
                    Kontakt: Presse, kontakt@example.org § Contact: Presse, kontakt@example.org
                    Moderation: Dr. Anna Muster, Halle  § Moderator: Dr. Anna Muster, Halle
                    Gastgeber (Institution): Ein Chor   § Host (institution): Ein Chor
                    Teilnehmende: mehr als 125          § Attendance: more than 125
                    Teilnehmende: ca. 125               § Attendance: about 125
                    Programm: als PDF                   § Programme: als PDF
                    Aufzeichnung: Keynotes, mit Untertiteln, auf Englisch § Recording: Keynotes, with subtitles, in English
                    Folien: https://example.org/f.pdf   § Slides: https://example.org/f.pdf
                    Stream: https://example.org/live Saal 1 § Stream: https://example.org/live Saal 1
                    Seite: https://example.org/         § Page: https://example.org/
                    Anmeldelink: https://example.org/   § Registration link: https://example.org/
                    Status: abgesagt                    § Status: cancelled
                    Nachsicht: unknown-end, *, so gewollt § Waiver: unknown-end, *, so gewollt
                    Vortrag (offen): N.N.               § Talk: N.N.
                    Institution: Ein Chor               § Institution: Ein Chor
                    """)
    void mean_the_same_in_the_head(String german, String english) {
        Event event = Tidy.event("Tagung", german);

        assertThat(Tidy.event("Tagung", english)).isEqualTo(event);
        assertThat(Tidy.rewrite("Tagung", english)).contains("\n" + german + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
                    Kennung: x                       § Id: x
                    Untertitel: Ein Tag              § Subtitle: Ein Tag
                    Raum: Saal 1                     § Room: Saal 1
                    Plätze: 30                       § Capacity: 30
                    Sprache: Englisch                § Language: English
                    Hinweis: ausgebucht              § Note: fully booked
                    Format: Film, Kino               § Format: Film, Kino
                    Freiwillig: nein                 § Optional: no
                    Themenraum: 2 „Netze“: alle      § Themed room: 2 „Netze“: alle
                    Vortrag: Anna Muster             § Keynote: Anna Muster
                    Podium: Anna Muster              § Panel: Anna Muster
                    Grußwort: Anna Muster            § Greeting: Anna Muster
                    Führung: Anna Muster             § Guide: Anna Muster
                    Musik: Anna Muster               § Music: Anna Muster
                    Gastgeber: Anna Muster           § Host: Anna Muster
                    Folien: https://example.org/f    § Slides: https://example.org/f
                    """)
    void mean_the_same_in_an_item(String german, String english) {
        Event event = Tidy.event("Tagung", "10:00 Uhr  Optionale Runde", "    " + german);

        assertThat(Tidy.event("Tagung", "10:00 Uhr  Optionale Runde", "    " + english))
                .isEqualTo(event);
        assertThat(Tidy.rewrite("Tagung", "10:00 Uhr  Optionale Runde", "    " + english))
                .contains("\n    " + german + "\n");
    }

    @Test
    void tell_venue_and_address_apart_at_the_comma_or_by_a_line_of_its_own() {
        Event comma = Tidy.event("Tagung", "Ort: Volkspark, Schleifweg 8a, Halle");
        Event line = Tidy.event("Tagung", "Venue: Volkspark, Saal 3", "Address: Schleifweg 8a");

        assertThat(comma.place().orElseThrow().venue()).hasValue("Volkspark");
        assertThat(comma.place().orElseThrow().address()).hasValue("Schleifweg 8a, Halle");
        assertThat(line.place().orElseThrow().venue()).hasValue("Volkspark, Saal 3");
    }

    @Test
    void take_an_address_to_register_for_registration() {
        assertThat(Tidy.rewrite("Tagung", "Registration: kontakt@example.org"))
                .contains("Zugang: (Anmeldung)\nAnmeldung: kontakt@example.org\n");
    }
}
