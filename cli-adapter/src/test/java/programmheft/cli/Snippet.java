package programmheft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes the code that documents show out of the test that runs it: between {@code // begin NAME} and {@code // end}. */
final class Snippet {
    private Snippet() {}

    static String of(String test, String name) throws IOException {
        Path source = Path.of("src", "test", "java", "programmheft", "cli", test + ".java");
        List<String> lines = Files.readString(source)
                .lines()
                .dropWhile(line -> !line.strip().equals("// begin " + name))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// end " + name))
                .toList();
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return String.join(
                "\n",
                lines.stream()
                        .map(line -> line.isBlank() ? "" : line.substring(indent))
                        .toList());
    }
}
