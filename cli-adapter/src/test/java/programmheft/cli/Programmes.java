package programmheft.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented programmes in the tidy notation. */
final class Programmes {
    static final String STADTGRUEN = """
            Fachtag Stadtgrün
            Kennung: stadtgruen-2026
            Ort: Alte Mensa, Musterweg 1, 12345 Beispielstadt
            Zeitzone: Europe/Berlin
            Sprache: de

            Donnerstag, 12. März 2026

            09:00–09:30 Uhr  Anmeldung
            09:30–10:15 Uhr  Keynote: Bäume für morgen
                Vortrag: Prof. Dr. Ada Beispiel, Hochschule Beispielstadt
            10:15 Uhr  Kaffeepause
            10:45–12:15 Uhr  Parallele Themenräume
                » Themenraum „Wasser“: Die Schwammstadt
                    Raum: Saal 1
                » Themenraum „Schatten“: Kühle Orte
                    Raum: Saal 2
            12:15–13:00 Uhr  Podium: Was nun?
                Moderation: Karl Muster
                Podium: Erika Exempel, Stadt Beispielstadt
            """;

    /** The panel has moved by a quarter of an hour. */
    static final String STADTGRUEN_LATER = STADTGRUEN.replace("12:15–13:00", "12:30–13:15");

    static final String LESEABEND = """
            Leseabend am Fluss
            Kennung: leseabend-2026
            Zeitzone: Europe/Berlin

            Freitag, 8. Mai 2026

            19:00–20:30 Uhr  Lesung aus dem Brückenbuch
                Vortrag: Lena Muster
            """;

    /** One person is in two places: an error. */
    static final String DOPPELT = """
            Doppelter Abend
            Kennung: doppelt-2026
            Zeitzone: Europe/Berlin

            Freitag, 8. Mai 2026

            19:00–20:00 Uhr  Vortrag am Fluss
                Vortrag: Lena Muster
                Raum: Ufer
            19:30–20:30 Uhr  Vortrag am See
                Vortrag: Lena Muster
                Raum: Steg
            """;

    /** Nobody moderates the panel: a warning. */
    static final String OHNE_MODERATION = """
            Abend ohne Moderation
            Kennung: ohne-moderation-2026
            Zeitzone: Europe/Berlin

            Freitag, 8. Mai 2026

            19:00–20:00 Uhr  Podium: Wer fragt hier?
                Podium: Lena Muster
                Podium: Karl Muster
            """;

    static final String OHNE_DATUM = """
            Treffen ohne Datum
            Kennung: ohne-datum
            Zeitzone: Europe/Berlin

            Tag 1

            10:00–11:00 Uhr  Beratung
            """;

    /** Programmheft's own document, written by hand. */
    static final String UFERTAGE_JSON = """
            {
              "format": "programmheft",
              "formatVersion": 1,
              "event": {
                "id": "ufertage-2031",
                "title": "Ufertage 2031",
                "zone": "Europe/Berlin",
                "days": [
                  {
                    "date": "2031-05-08",
                    "items": [
                      {"id": "1", "title": "Lesung am Ufer",
                       "timing": {"kind": "between", "start": "19:00", "end": "20:30"}}
                    ]
                  }
                ]
              }
            }
            """;

    private Programmes() {}

    /** That many days with a panel that nobody moderates. */
    static String panels(int days) {
        DateTimeFormatter heading = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);
        return IntStream.range(0, days)
                .mapToObj(day ->
                        """
                        %s

                        19:00–20:00 Uhr  Podium: Wer fragt hier?
                            Podium: Lena Muster

                        """.formatted(heading.format(LocalDate.of(2026, 1, 1).plusDays(day))))
                .collect(Collectors.joining("", "Viele Abende\nKennung: abende\nZeitzone: Europe/Berlin\n\n", ""));
    }
}
