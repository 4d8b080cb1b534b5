package programmheft.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the first page of the core's Javadoc to the example that runs. */
class FirstPageTest {
    @Test
    void shows_the_code_of_the_example_with_the_core_alone() throws IOException {
        List<String> page = Files.readAllLines(Path.of("..", "core", "src", "main", "java", "module-info.java"));
        List<String> shown = page.stream()
                .dropWhile(line -> !line.contains("<pre>{@code"))
                .skip(1)
                .takeWhile(line -> !line.contains("}</pre>"))
                .map(line -> line.replaceFirst("^ \\* ?", "").strip())
                .toList();

        assertThat(shown).hasSizeGreaterThan(15);
        assertThat(stripped(Path.of("embedding", "core-alone", "src", "main", "java", "example", "Example.java")))
                .containsSequence(shown);
    }

    private static List<String> stripped(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(String::strip).toList();
    }
}
