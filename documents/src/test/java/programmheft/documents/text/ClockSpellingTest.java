package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockSpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9h30 Begrüßung          | 9:30 Begrüßung
                    9h45-10h45 Vorstellung  | 9:45-10:45 Vorstellung
                    9 Uhr 30 Begrüßung      | 9:30 Uhr Begrüßung
                    9³⁰ Uhr Begrüßung       | 9:30 Uhr Begrüßung
                    12noon Festival ends    | 12:00 Festival ends
                    9.30am – noon Sale      | 9.30am – 12:00 Sale
                    6:30 for 7pm Quiz       | 6:30pm Quiz
                    19.30 for 20.00 Dinner  | 19.30 Dinner
                    """)
    void spells_clocks_in_the_usual_way(String printed, String plain) {
        assertThat(ClockSpelling.plain(printed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Around noon we met",
                "Wir treffen uns um 9 Uhr 2 Stunden lang",
                "3 for 2 offers",
                "14:00 Lunch for 20 people",
                "Version 1h20x"
            })
    void leaves_other_words_alone(String text) {
        assertThat(ClockSpelling.plain(text)).isEqualTo(text);
    }
}
