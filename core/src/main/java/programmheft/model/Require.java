package programmheft.model;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/** What every text in the model keeps to, in one place. */
final class Require {
    private Require() {}

    /** Returns the text without surrounding blanks, no-break ones included; refuses an empty one and one with control characters or line breaks. */
    static String line(String text, String what) {
        String line = CharMatcher.whitespace().trimFrom(text);
        if (line.isEmpty()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
        if (line.codePoints().anyMatch(Require::breaksALine)) {
            throw new IllegalArgumentException(
                    "%s must stand on one line, but is '%s'".formatted(what, line.replaceAll("\\p{Cntrl}", "\u240A")));
        }
        return line;
    }

    static Optional<String> line(Optional<String> text, String what) {
        return text.map(some -> line(some, what));
    }

    /** Returns the text with LF as its only line break, no blanks at line ends and no empty lines around it. */
    static Optional<String> lines(Optional<String> text, String what) {
        return text.map(some -> lines(some, what));
    }

    static String lines(String text, String what) {
        String lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("(?<!\\h)\\h++(?=\n|\\z)", "")
                .replaceAll("\\A\n+|(?<!\n)\n++\\z", "");
        if (lines.isBlank()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
        if (lines.codePoints().anyMatch(c -> c != '\n' && c != '\t' && breaksALine(c))) {
            throw new IllegalArgumentException(what + " must not hold control characters");
        }
        return lines;
    }

    static String id(String value, String what) {
        String id = line(value, what);
        if (id.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            throw new IllegalArgumentException("%s must not hold blanks, but is '%s'".formatted(what, id));
        }
        return id;
    }

    private static boolean breaksALine(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || (c >= 0xD800 && c <= 0xDFFF);
    }
}
