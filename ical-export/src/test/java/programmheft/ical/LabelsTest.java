package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import programmheft.model.Link;
import programmheft.model.Role;

class LabelsTest {
    @Test
    void both_languages_know_the_same_keys_with_the_same_placeholders() throws IOException {
        Properties german = read("de");
        Properties english = read("en");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(german.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(german.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(english.getProperty(key))));
    }

    @Test
    void each_role_and_each_kind_of_link_has_a_word() {
        for (Locale locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
            Labels labels = Labels.in(locale);

            assertThat(Stream.of(Role.values()).map(role -> labels.of("role", role, "X")))
                    .allMatch(line -> line.endsWith(": X"))
                    .doesNotHaveDuplicates();
            assertThat(Stream.of(Link.Kind.values()).map(kind -> labels.of("link", kind)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void any_german_is_german_and_everything_else_english() {
        assertThat(Labels.in(Locale.forLanguageTag("de-AT"))).isSameAs(Labels.in(Locale.GERMAN));
        assertThat(Labels.in(Locale.FRENCH)).isSameAs(Labels.in(Locale.ENGLISH));
        assertThat(Labels.in(Locale.ROOT)).isSameAs(Labels.in(Locale.ENGLISH));
    }

    @Test
    void values_are_filled_in_as_they_are() {
        assertThat(Labels.in(Locale.ENGLISH).of("after", "$1 {1}", "\\0")).isEqualTo("$1 {1} (after \"\\0\")");
    }

    @Test
    void dates_are_spelt_out() {
        LocalDate date = LocalDate.of(2026, 3, 2);

        assertThat(Labels.in(Locale.GERMAN).date(date)).isEqualTo("2. März 2026");
        assertThat(Labels.in(Locale.ENGLISH).date(date)).isEqualTo("2 March 2026");
    }

    @Test
    void an_unknown_key_is_a_slip() {
        assertThatThrownBy(() -> Labels.in(Locale.GERMAN).of("nonsense")).hasMessage("the labels hold no 'nonsense'");
    }

    private static Set<String> placeholders(String text) {
        return new TreeSet<>(java.util.regex.Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList());
    }

    private static Properties read(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream("labels." + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
