package programmheft.model;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.Pattern;

/** What every text in the model keeps to, in one place. */
final class Require {
    private static final Pattern BLANK_ENDS = Pattern.compile("(?<!\\h)\\h++(?=\n|\\z)");
    private static final Pattern EMPTY_ENDS = Pattern.compile("\\A\n+|(?<!\n)\n++\\z");

    private Require() {}

    static String line(String text, String what) {
        return line(text, what, "");
    }

    static Optional<String> line(Optional<String> text, String what) {
        return line(text, what, "");
    }

    static Optional<String> line(Optional<String> text, String what, Object whose) {
        return text.map(some -> line(some, what, whose));
    }

    /**
     * Returns the text without surrounding blanks, no-break ones included; refuses an empty one and one with control
     * characters or line breaks.
     *
     * @param whose whose text it is, put into words only when it is refused
     */
    static String line(String text, String what, Object whose) {
        String line = CharMatcher.whitespace().trimFrom(text);
        if (line.isEmpty()) {
            throw new IllegalArgumentException(named(what, whose) + " must not be empty");
        }
        if (holdsBreak(line, false)) {
            throw new IllegalArgumentException("%s must stand on one line, but is '%s'"
                    .formatted(named(what, whose), line.replaceAll("\\p{Cntrl}", "\u240A")));
        }
        return line;
    }

    private static String named(String what, Object whose) {
        return whose.equals("") ? what : what + " '" + whose + "'";
    }

    /** Returns the text with LF as its only line break, no blanks at line ends and no empty lines around it. */
    static Optional<String> lines(Optional<String> text, String what, Object whose) {
        return text.map(some -> lines(some, what, whose));
    }

    static String lines(String text, String what, Object whose) {
        String lines = isTidy(text) ? text : tidied(text);
        if (lines.isBlank()) {
            throw new IllegalArgumentException(named(what, whose) + " must not be empty");
        }
        if (holdsBreak(lines, true)) {
            throw new IllegalArgumentException(named(what, whose) + " must not hold control characters");
        }
        return lines;
    }

    /** Tells at a glance, which is most of the time, that nothing is to be tidied. */
    private static boolean isTidy(String text) {
        if (text.isEmpty() || text.charAt(0) == '\n') {
            return false;
        }
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || (c == '\n' && before != '\n' && isBlank(before))) {
                return false;
            }
            before = c;
        }
        return !isBlank(before);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || (c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x180E));
    }

    private static String tidied(String text) {
        String oneBreak = text.replace("\r\n", "\n").replace('\r', '\n');
        return EMPTY_ENDS.matcher(BLANK_ENDS.matcher(oneBreak).replaceAll("")).replaceAll("");
    }

    /** Tells whether a text holds what breaks a line, or a control character; some texts may hold LF and tabs. */
    private static boolean holdsBreak(String text, boolean lines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean suspect = c < ' ' || (c >= 0x7F && c < 0xA0) || (c >= 0x2028 && c <= 0xDFFF);
            if (suspect && !(lines && (c == '\n' || c == '\t')) && breaksALine(text.codePointAt(i))) {
                return true;
            }
            i += Character.isHighSurrogate(c) ? 1 : 0;
        }
        return false;
    }

    static String id(String value, String what) {
        String id = line(value, what);
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i); // no blank takes two
            if (c == ' ' || (c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c)))) {
                throw new IllegalArgumentException("%s must not hold blanks, but is '%s'".formatted(what, id));
            }
        }
        return id;
    }

    private static boolean breaksALine(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || (c >= 0xD800 && c <= 0xDFFF);
    }
}
