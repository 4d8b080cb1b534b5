package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Timing.Precision;

class ClocksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9:00 Uhr Begrüßung              | 9:00  |       | Begrüßung
                    9.00 Uhr Begrüßung              | 9:00  |       | Begrüßung
                    09:00 Begrüßung                 | 9:00  |       | Begrüßung
                    9.15 Begrüßung                  | 9:15  |       | Begrüßung
                    9 Uhr: Ankommen                 | 9:00  |       | Ankommen
                    11. Uhr: Vorlesen               | 11:00 |       | Vorlesen
                    15: 00 Uhr Kaffee               | 15:00 |       | Kaffee
                    14h Führung                     | 14:00 |       | Führung
                    09:30h Frühstück                | 9:30  |       | Frühstück
                    21:00 UhrAbendlob               | 21:00 |       | Abendlob
                    9.30–12 Uhr Versammlung         | 9:30  | 12:00 | Versammlung
                    9:30 - 12:15 Versammlung        | 9:30  | 12:15 | Versammlung
                    17.00 bis 19.00 Uhr Empfang     | 17:00 | 19:00 | Empfang
                    Von 10:15 bis 12:15 Uhr Tour    | 10:15 | 12:15 | Tour
                    10-12 Uhr Workshop              | 10:00 | 12:00 | Workshop
                    6.00-6.30pm Arrival             | 18:00 | 18:30 | Arrival
                    8:15 – 8:45 a.m. Registration   | 8:15  | 8:45  | Registration
                    11:15 – 12:00 p.m. Talk         | 11:15 | 12:00 | Talk
                    9:00 am Welcome                 | 9:00  |       | Welcome
                    12:30 pm Lunch                  | 12:30 |       | Lunch
                    12:00 a.m. Midnight walk        | 0:00  |       | Midnight walk
                    Pause: 10:30-11:00 Uhr          | 10:30 | 11:00 | Pause
                    24:00 Uhr Ende                  | 24:00 |       | Ende
                    25:30 Uhr Unsinn                | 25:30 |       | Unsinn
                    """)
    void reads_the_clock_at_the_start_of_a_line(String line, String start, String end, String rest) {
        Clocks.Found found = Clocks.find(line).orElseThrow();

        assertThat(found.start()).hasToString(start);
        assertThat(found.end().map(Object::toString).orElse(null)).isEqualTo(end);
        assertThat(found.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11. September 2019",
                "8.11.2014",
                "13.05.2004 Anreise",
                "13. - 15.05.2004",
                "2019-09-11",
                "125 Teilnehmende",
                "9.50 Euro Eintritt",
                "3.5 km Wanderung",
                "7. Fachtag Lesen",
                "3D-Druck",
                "Gegen 10 Uhr trafen wir uns",
                "0521 106-7238",
                "5G in der Kommune"
            })
    void takes_no_date_no_price_and_no_sentence_for_a_clock(String line) {
        assertThat(Clocks.find(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ca. 13:30 Uhr Besuch,ABOUT",
        "Ab 14 Uhr Einlass,ONWARDS",
        "AB 12:30 ANMELDUNG,ONWARDS",
        "13:30 Besuch,EXACT"
    })
    void tells_how_exact_a_clock_is(String line, Precision precision) {
        assertThat(Clocks.find(line).orElseThrow().precision()).isEqualTo(precision);
    }

    @Test
    void tells_that_a_range_goes_on_in_the_next_line() {
        assertThat(Clocks.find("8:30 –").orElseThrow().open()).isTrue();
        assertThat(Clocks.find("8:30 – 9:00").orElseThrow().open()).isFalse();
    }
}
