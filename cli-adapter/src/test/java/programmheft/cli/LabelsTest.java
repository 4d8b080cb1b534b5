package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import programmheft.model.Role;
import programmheft.model.Status;

class LabelsTest {
    private final Labels german = Labels.in(Locale.GERMAN);
    private final Labels english = Labels.in(Locale.ENGLISH);

    @Test
    void has_the_same_keys_and_placeholders_in_both_languages() {
        assertThat(new TreeSet<>(german.bundle().keySet()))
                .isEqualTo(new TreeSet<>(english.bundle().keySet()));
        assertThat(english.bundle().keySet())
                .allSatisfy(key -> assertThat(placeholders(german, key)).isEqualTo(placeholders(english, key)));
    }

    @Test
    void has_a_word_for_each_role_and_each_status() {
        for (Role role : Role.values()) {
            assertThat(english.text("role." + role)).isNotBlank();
        }
        for (Status status : Status.values()) {
            assertThat(status == Status.PLANNED || english.bundle().containsKey("status." + status))
                    .isTrue();
        }
    }

    @Test
    void counts_in_words() {
        assertThat(german.count("warning", 1)).isEqualTo("1 Warnung");
        assertThat(german.count("warning", 0)).isEqualTo("0 Warnungen");
        assertThat(english.count("file", 2)).isEqualTo("2 files");
    }

    private static Set<String> placeholders(Labels labels, String key) {
        return Pattern.compile("\\{[0-9]}|%n")
                .matcher(labels.bundle().getString(key))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
