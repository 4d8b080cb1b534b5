package programmheft.ical.lint;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.ContentLine;

/** Commas and semicolons in texts without a backslash; in a list of texts, commas separate. Told once a property. */
final class Unescaped implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        return Stream.concat(check(file, Types.TEXTS, ",;"), check(file, Types.LISTS_OF_TEXTS, ";"));
    }

    private static Stream<Finding> check(Examined file, List<String> names, String special) {
        return file.properties(names)
                .filter(property -> Types.of(property).equals("TEXT"))
                .flatMap(property -> first(property, special).stream()
                        .mapToObj(at -> Finding.at(
                                property.position(at),
                                "ical-unescaped",
                                property.name(),
                                property.value().substring(at, at + 1))));
    }

    private static OptionalInt first(ContentLine property, String special) {
        String value = property.value();
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
            } else if (special.indexOf(value.charAt(i)) >= 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
