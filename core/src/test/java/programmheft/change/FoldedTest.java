package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource({
        "Die Größe der Höfe, DIE GROESSE DER HOEFE",
        "»Neue Wege« – wohin?, Neue Wege: wohin",
        "Café  Łódź, cafe łodz",
        "Straße, STRASSE",
        "Anna Meier-Schulz, Anna Meier Schulz",
        "e\u0301, é",
        "東京 2031, 東京–2031"
    })
    void is_the_same_in_any_spelling(String one, String other) {
        assertThat(Folded.of(one)).isEqualTo(Folded.of(other)).hasSameHashCodeAs(Folded.of(other));
        assertThat(Folded.of(one).likeness(Folded.of(other))).isEqualTo(1);
    }

    @Test
    void has_words_of_which_the_longer_ones_tell() {
        Folded title = Folded.of("Die Zukunft und wir: Die Region");

        assertThat(title.words()).isEqualTo(List.of("die", "zukunft", "und", "wir", "die", "region"));
        assertThat(title.tellingWords()).isEqualTo(Set.of("zukunft", "region"));
        assertThat(title).hasToString("die zukunft und wir die region");
    }

    @Test
    void is_empty_without_letters_and_digits() {
        assertThat(Folded.of(" – !")).isEqualTo(Folded.nothing());
        assertThat(Folded.of("–").isEmpty()).isTrue();
        assertThat(Folded.of("–").words()).isEmpty();
    }

    @Test
    void is_alike_by_words_in_any_order() {
        assertThat(Folded.of("Wasser und Boden").likeness(Folded.of("Boden, Wasser")))
                .isEqualTo(1);
        assertThat(Folded.of("Wasser und Boden").likeness(Folded.of("Wasser und Holz")))
                .isBetween(0.5, 0.7);
    }

    @Test
    void is_alike_by_letters_where_a_word_is_misspelt() {
        assertThat(Folded.of("Nachbarschaft").likeness(Folded.of("Nachbarshcaft")))
                .isGreaterThan(0.6);
    }

    @Test
    void is_hardly_alike_by_words_that_stand_everywhere() {
        assertThat(Folded.of("Holz und Licht für alle").likeness(Folded.of("Boden und Klima für die")))
                .isLessThan(0.4);
        assertThat(Folded.of("Ä").likeness(Folded.of("B"))).isZero();
    }
}
