import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the English explanation of each check from the comment of its class, so that it is written once. Run by the
 * build: {@code java Explanations.java SOURCES TARGET.properties}.
 */
final class Explanations {
    private static final Pattern CHECK =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*final class (\\w+) implements Check\\b", Pattern.DOTALL);

    private Explanations() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> byCode = new TreeMap<>();
        try (Stream<Path> sources = Files.list(Path.of(args[0]))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher check = CHECK.matcher(Files.readString(source));
                if (check.find()) {
                    byCode.put(kebab(check.group(2)), plain(check.group(1)));
                }
            }
        }
        StringBuilder out = new StringBuilder("# made by the build from the class comments of the checks\n");
        byCode.forEach((code, text) -> out.append(code).append(" = ").append(text.replace("\\", "\\\\")).append('\n'));
        Path target = Path.of(args[1]);
        Files.createDirectories(target.getParent());
        if (!Files.exists(target) || !Files.readString(target).contentEquals(out)) {
            Files.writeString(target, out);
        }
    }

    private static String kebab(String className) {
        return className.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", "")
                .replaceAll("\\{@(?:code|link|linkplain) (?:[^}]* )?([^} ]+)}", "$1")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
