package programmheft.check;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.CaseFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Attendance;
import programmheft.model.Status;
import programmheft.resource.Texts;

class CatalogueTest {
    private static final Map<String, String> ENGLISH = Texts.read(Messages.class, "messages.en.properties");
    private static final Map<String, String> GERMAN = Texts.read(Messages.class, "messages.de.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern CODE_IN_SOURCE =
            Pattern.compile("(?:Finding\\.(?:of|at)|StoreException)\\([^\";]*\"([a-z0-9-]+)\"");

    static Set<String> codes() {
        return Catalogue.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void has_a_level_a_message_and_a_way_out_in_both_languages_for_each_code(String code) {
        assertThat(Catalogue.levelOf(code)).isNotNull();
        for (String key : List.of(code + ".message", code + ".way-out")) {
            assertThat(ENGLISH).containsKey(key);
            assertThat(GERMAN).containsKey(key);
            assertThat(placeholders(GERMAN.get(key))).as(key).isEqualTo(placeholders(ENGLISH.get(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void numbers_the_values_of_a_message_without_gaps(String code) {
        Set<String> used = placeholders(ENGLISH.get(code + ".message") + ENGLISH.get(code + ".way-out"));

        assertThat(used)
                .isEqualTo(Stream.iterate(0, i -> i + 1)
                        .limit(used.size())
                        .map(i -> "{" + i + "}")
                        .collect(toCollection(TreeSet::new)));
    }

    @Test
    void has_no_text_without_a_code() {
        Set<String> keys = new TreeSet<>(Set.of("level.error", "level.warning", "level.hint"));
        Catalogue.codes().forEach(code -> keys.addAll(List.of(code + ".message", code + ".way-out")));

        assertThat(ENGLISH.keySet()).filteredOn(CatalogueTest::isOfACode).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(GERMAN.keySet()).filteredOn(CatalogueTest::isOfACode).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void has_words_for_what_sources_say_in_both_languages() throws IOException {
        Set<String> facts =
                used(Pattern.compile("(?:settle|choose|differ|overrule|contradict)\\(\\s*\"([\\w/]+/)?(\\w+)\""));

        assertThat(facts).contains("title", "dates", "until");
        assertThat(facts).allSatisfy(fact -> assertThat(ENGLISH).containsKey("fact." + fact));
        assertThat(Stream.of(Said.Word.values(), Status.values(), Attendance.Qualifier.values())
                        .flatMap(Arrays::stream))
                .allSatisfy(word -> assertThat(ENGLISH).containsKey("word." + word));
        assertThat(ENGLISH.keySet()).isEqualTo(GERMAN.keySet());
    }

    @Test
    void says_each_text_once_and_without_a_full_stop() {
        assertThat(Stream.concat(ENGLISH.values().stream(), GERMAN.values().stream()))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotEndWith("."));
    }

    @Test
    void holds_each_code_that_the_core_uses() throws IOException {
        Set<String> used = used(CODE_IN_SOURCE);

        assertThat(used).contains("check-failed", "waiver-fits-nothing", "not-utf-8", "empty-document");
        assertThat(Catalogue.codes()).containsAll(used);
    }

    @Test
    void calls_each_check_by_the_name_of_its_class() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/programmheft/check"))) {
            List<String> classes = sources.filter(CatalogueTest::isACheck)
                    .map(path -> path.getFileName().toString().replace(".java", ""))
                    .map(name -> CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name))
                    .sorted()
                    .toList();

            assertThat(Checks.standard().codes()).isEqualTo(classes);
            assertThat(Catalogue.codes()).containsAll(classes);
        }
    }

    @Test
    void explains_each_check_in_both_languages() {
        assertThat(Texts.read(Messages.class, "explanations.en.properties"))
                .containsOnlyKeys(Checks.standard().codes());
        assertThat(Texts.read(Messages.class, "explanations.de.properties"))
                .containsOnlyKeys(Checks.standard().codes());
        assertThat(Messages.in(Locale.ENGLISH).explanation("unknown-end"))
                .hasValue("A slot has no end, and nothing follows that day from which one could be taken.");
        assertThat(Messages.in(Locale.GERMAN).explanation("unknown-end")).isPresent();
        assertThat(Messages.in(Locale.GERMAN).explanation("weekday-mismatch")).isEmpty();
    }

    @Test
    void tells_whence_each_rule_for_calendars_comes_in_both_languages() {
        List<String> rules = Catalogue.codes().stream()
                .filter(code -> code.startsWith("ical-"))
                .toList();
        Map<String, String> english = Texts.read(Messages.class, "calendar-rules.en.properties");
        Map<String, String> german = Texts.read(Messages.class, "calendar-rules.de.properties");

        assertThat(english).containsOnlyKeys(rules);
        assertThat(german).containsOnlyKeys(rules);
        assertThat(rules)
                .allSatisfy(rule -> assertThat(numbers(german.getOrDefault(rule, "")))
                        .as("the sections and values in what is said of %s", rule)
                        .isEqualTo(numbers(english.getOrDefault(rule, ""))));
        assertThat(Messages.in(Locale.GERMAN).explanation("ical-uid-twice"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("RFC 5545, Abschnitt 3.8.4.7"));
    }

    private static List<String> numbers(String text) {
        return Pattern.compile("[0-9][0-9.]*[0-9]|[0-9]")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-code", "ROOM-TAKEN-TWICE"})
    void refuses_the_level_of_an_unknown_code(String code) {
        assertThatThrownBy(() -> Catalogue.levelOf(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the catalogue holds no code '" + code + "'");
    }

    @Test
    void says_which_resource_is_missing() {
        assertThatThrownBy(() -> Texts.read(Messages.class, "nichts.properties"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the resource 'nichts.properties' is missing from the library");
    }

    /** Returns what stands in the last quotes of each place of the sources that looks so. */
    private static Set<String> used(Pattern call) throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                call.matcher(Files.readString(source))
                        .results()
                        .map(MatchResult::group)
                        .map(found -> found.replaceAll("(?s).*[\"/](.*)\"", "$1"))
                        .forEach(used::add);
            }
        }
        return used;
    }

    private static boolean isACheck(Path source) {
        try {
            return Files.readString(source).contains(" implements Check {");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isOfACode(String key) {
        return !key.matches("fact-of|said|(fact|word)\\..*");
    }

    private static Set<String> placeholders(@Nullable String text) {
        return PLACEHOLDER
                .matcher(String.valueOf(text))
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }
}
