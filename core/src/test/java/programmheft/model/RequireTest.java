package programmheft.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {
    @Test
    void takes_blanks_off_both_ends_of_a_line() {
        assertThat(Require.line(" \tGruß\u00a0aus  Quellenrode\u00a0\u202f\n", "the title"))
                .isEqualTo("Gruß\u00a0aus  Quellenrode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0", "\t\n", "\u2003"})
    void refuses_an_empty_line(String text) {
        assertThatThrownBy(() -> Require.line(text, "the title"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the title must not be empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u0000b"})
    void refuses_breaks_and_control_characters_in_a_line(String text) {
        assertThatThrownBy(() -> Require.line(text, "the title"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the title must stand on one line, but is 'a\u240Ab'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u2028b", "a\u2029b", "a\u0085b", "a\ud800b", "\udc00b"})
    void refuses_what_breaks_a_line_elsewhere_and_half_characters(String text) {
        assertThatThrownBy(() -> Require.line(text, "the title"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the title must stand on one line, but is '");
    }

    @Test
    void keeps_whole_characters_beyond_the_first_plane() {
        assertThat(Require.line("🎻 Konzert", "the title")).isEqualTo("🎻 Konzert");
    }

    @Test
    void tidies_lines_but_keeps_what_indents_them() {
        Optional<String> text = Require.lines(Optional.of("\r\n \n  erste \t\r\n\rzweite\u00a0\n\n"), "the text", "");

        assertThat(text).contains("  erste\n\nzweite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n ", "\u00a0\n"})
    void refuses_lines_with_nothing_in_them(String text) {
        assertThatThrownBy(() -> Require.lines(text, "the text", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text must not be empty");
    }

    @Test
    void refuses_control_characters_in_lines_but_tabs() {
        assertThat(Require.lines("a\tb", "the text", "")).isEqualTo("a\tb");
        assertThatThrownBy(() -> Require.lines("a\u0007b", "the text", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text must not hold control characters");
    }

    @Test
    void tidies_a_hundred_thousand_blanks_without_trying_each_of_them() {
        String text = "a" + " ".repeat(100_000) + "b" + "\n".repeat(100_000) + "c";

        assertThat(Require.lines(text, "the text", "")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\u00a0b", "a\u2003b"})
    void refuses_blanks_in_an_id(String text) {
        assertThatThrownBy(() -> new Item.Id(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an item's id must not hold blanks, but is '" + text + "'");
    }

    @Test
    void takes_any_other_id() {
        assertThat(new Item.Id(" 2031/ä:1 ")).hasToString("2031/ä:1");
        assertThat(new Speaker.Id("s")).hasToString("s");
        assertThat(new ThemedRoom.Id("t")).hasToString("t");
    }
}
