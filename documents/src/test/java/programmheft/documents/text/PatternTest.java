package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {
    private static final Path TEXTS = Path.of("src", "test", "resources", "programmheft", "documents", "text");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "\\b(?:led|held)\\s+by\\b; a walk, led  by Anna; true",
                "\\b(?:led|held)\\s+by\\b; a walk, led through by Anna; false",
                "(?iU)^(?:mit|with)\\b.*; Mitgliederversammlung; true",
                "(?iU)^(?:mit|with)\\b.*; damit; false",
                "\\d{1,2}[.:]\\d{2}; um 9:30 Uhr; true",
                "\\d{1,2}[.:]\\d{2}; um 9 Uhr; false",
                "(?:ab)+c|x; xylophone; true",
                "(?:ab)+c|y; cba; false",
                "(?<!not )(?=there)x?there; there; true",
                "[a-c]x$; cx; true",
                "[a-c]x$; cx.; false",
                "[a-z]x$; ox; true",
                "(?<=\\d)(?:x|z); 5x; true",
                "(?<=\\d)(?:x|z); xyz; false",
                "(?=\\d{1,2} Uhr)\\d; 9 h; false",
                "\\p{Lu}{3}\\x{263a}?; no; true",
                "\\h{2,}|\t; a b; true",
                "(?<year>20\\d{2})-\\k<year>; 2031; false",
                "(?i:K)urs; \u212aurs; true"
            })
    void asks_only_texts_that_hold_what_is_needed(String regex, String text, boolean asked) {
        assertThat(Pattern.compile(regex).mayMatch(text)).isEqualTo(asked);
    }

    @Test
    void asks_texts_of_several_lines_always() {
        assertThat(Pattern.compile("a$").mayMatch("a\n")).isTrue();
    }

    @Test
    void finds_nothing_and_changes_nothing_where_nothing_can_be_found() {
        Pattern pattern = Pattern.compile("\\s+Uhr");
        for (int i = 0; i < 200; i++) {
            assertThat(pattern.isIn("9 Uhr")).isTrue();
        }

        assertThat(pattern.matcher("9 h").replaceAll("")).isEqualTo("9 h");
        assertThat(pattern.matcher("9 h").find()).isFalse();
        assertThat(pattern.matcher("9 h").matches()).isFalse();
        assertThat(pattern.matcher("9 h").lookingAt()).isFalse();
        assertThat(pattern.split("9 h", -1)).containsExactly("9 h");
    }

    @Test
    void misses_nothing_that_a_pattern_of_the_package_finds() throws Exception {
        List<Pattern> patterns = patterns();
        List<String> pieces = pieces();

        assertThat(patterns).hasSizeGreaterThan(200);
        assertThat(Memory.during(100_000, () -> missed(patterns, pieces))).isEmpty();
    }

    private static List<String> missed(List<Pattern> patterns, List<String> pieces) {
        List<String> missed = new ArrayList<>();
        for (Pattern pattern : patterns) {
            for (String piece : pieces) {
                if (!pattern.mayMatch(piece) && pattern.finds(piece)) {
                    missed.add(pattern.pattern() + " in '" + piece + "'");
                }
            }
        }
        return missed;
    }

    private static List<Pattern> patterns() throws IOException, ReflectiveOperationException, URISyntaxException {
        List<Pattern> patterns = new ArrayList<>();
        Path classes = Path.of(PublishedTextReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        for (Path file : files(classes.resolve("programmheft/documents/text"), ".class")) {
            String name = file.getFileName().toString().replace(".class", "");
            Class<?> type = Class.forName(PublishedTextReader.class.getPackageName() + "." + name);
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    patterns.add((Pattern) field.get(null));
                }
            }
        }
        return patterns;
    }

    /** Lines of the sample texts, their beginnings and ends, and some of all that in capitals. */
    private static List<String> pieces() throws IOException {
        TreeSet<String> pieces = new TreeSet<>();
        for (Path file : files(TEXTS, ".txt")) {
            for (String line : Files.readAllLines(file)) {
                pieces.add(line);
                pieces.add(line.toUpperCase(Locale.ROOT));
                pieces.add(line.substring(line.length() / 3));
                pieces.add(line.substring(0, line.length() / 2));
                pieces.addAll(List.of(line.split("[ ,:(]", -1)));
            }
        }
        return List.copyOf(pieces);
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(end)).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
