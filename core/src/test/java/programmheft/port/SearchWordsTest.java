package programmheft.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Müller, muller",
        "MUELLER, muller",
        "Muller, muller",
        "Mu\u0308ller, muller",
        "Straße, strasse",
        "STRAẞE, strasse",
        "Œuvre, ouvre",
        "Łódź, lodz",
        "Søren, soren",
        "ﬁnal, final",
        "İstanbul, istanbul",
        "neue, neu",
        "東京, 東京",
        "2031, 2031"
    })
    void a_word_is_found_however_it_is_written(String text, String word) {
        assertThat(SearchWords.of(text)).containsExactly(word);
    }

    @Test
    void whatever_is_no_letter_or_digit_parts_words() {
        assertThat(SearchWords.of("»Wald & Moor«: was (nun)? 3.0 O'Neill §p \n*"))
                .containsExactly("wald", "moor", "was", "nun", "3", "0", "o", "neill", "p");
        assertThat(SearchWords.of(" … ")).isEmpty();
    }

    @Test
    void a_word_without_end_is_cut() {
        assertThat(SearchWords.of("x".repeat(100))).containsExactly("x".repeat(40));
        assertThat(SearchWords.of("𝕏".repeat(100) + " 🎪")).containsExactly("x".repeat(40));
    }
}
