package programmheft.ical.lint;

import java.util.List;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.ContentLine;

/** Backslashes in texts before something else than a backslash, a semicolon, a comma or an n. */
final class Escapes implements Rule {
    private static final List<String> NAMES =
            Stream.concat(Types.TEXTS.stream(), Types.LISTS_OF_TEXTS.stream()).toList();

    @Override
    public Stream<Finding> check(Examined file) {
        return file.properties(NAMES)
                .filter(property -> Types.of(property).equals("TEXT") && bad(property.value()) >= 0)
                .map(Escapes::finding);
    }

    private static Finding finding(ContentLine property) {
        String value = property.value();
        int at = bad(value);
        int end = at + 1 < value.length() ? value.offsetByCodePoints(at, 2) : value.length();
        return Finding.at(
                property.position(at), "ical-bad-escape", property.name(), Shown.of(value.substring(at, end)));
    }

    /** Returns the index of the first bad escape; -1 if there is none. */
    private static int bad(String value) {
        for (int i = value.indexOf('\\'); i >= 0; i = value.indexOf('\\', i + 2)) {
            if (i + 1 == value.length() || "\\;,nN".indexOf(value.charAt(i + 1)) < 0) {
                return i;
            }
        }
        return -1;
    }
}
