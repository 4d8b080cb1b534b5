package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTest {
    @ParameterizedTest
    @CsvSource({
        "Anna Meier, Anna Meier",
        "Anna Meier, anna MEIER",
        "Anna Meier, Meier Anna",
        "Anna Meier, Anna Meier-Schulz",
        "Anna Meier, Anna Sophie Meier",
        "Anna Meier, A. Meier",
        "Anna Meier, Anna Meyer",
        "Anna Meier, Anna Meire",
        "Anna Meier, Annna Meier",
        "Korbinian Achterberg, Korbinan Achtreberg",
        "Jörg Grünspan, Joerg Gruenspan",
        "Ministerium für Morgen, Ministerium für Morgen und Übermorgen",
        "Alma, Alma Rotbuche"
    })
    void may_be_the_same(String one, String other) {
        assertThat(mayBe(one, other)).isTrue();
        assertThat(mayBe(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Meier, Ben Meier",
        "Anna Meier, B. Meier",
        "Ina Berg, Eva Berg",
        "Anna Meier, Anna Schulz",
        "Anna Anna, Anna Meier",
        "Ministerium für Morgen, Ministerium für Gestern",
        "Jo Li, Jo Lu",
        "N.N., Anna Meier",
        "?, Anna Meier"
    })
    void are_two(String one, String other) {
        assertThat(mayBe(one, other)).isFalse();
        assertThat(mayBe(other, one)).isFalse();
    }

    private static boolean mayBe(String one, String other) {
        return Namesakes.mayBe(Folded.of(one), Folded.of(other));
    }
}
