package programmheft.ical;

import java.util.Optional;

/** How a text becomes a value of the type TEXT (RFC 5545, section 3.3.11). */
final class Texts {
    private Texts() {}

    /** Returns the text with LF as its only line break and blanks for all other controls: nothing in it ends a line. */
    static String harmless(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < 0xD800 && harmless(text.charAt(at)) == text.charAt(at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> out.appendCodePoint(harmless(c)));
        return out.toString();
    }

    /** Returns the text as one line that the model takes; nothing if that would be empty. */
    static Optional<String> line(String text) {
        if (isTidyLine(text)) {
            return Optional.of(text);
        }
        String line = harmless(text).replace('\n', ' ').replace('\t', ' ');
        int from = 0;
        int to = line.length();
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(line.charAt(to - 1))) {
            to--;
        }
        return from == to ? Optional.empty() : Optional.of(line.substring(from, to));
    }

    /** Tells at a glance that a text is one line already, without blanks around it. */
    private static boolean isTidyLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c >= 0x7F && c < 0xA0) || c >= 0x2028) {
                return false;
            }
        }
        return !text.isEmpty() && !isBlank(text.charAt(0)) && !isBlank(text.charAt(text.length() - 1));
    }

    /** Returns the text as lines that the model takes; nothing if all of them would be empty. */
    static Optional<String> lines(String text) {
        String lines = harmless(text);
        for (int i = 0; i < lines.length(); i++) {
            if (!isBlank(lines.charAt(i))) {
                return Optional.of(lines);
            }
        }
        return Optional.empty();
    }

    /** Returns a line with dashes for its blanks, as an id needs it. */
    static String joined(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (isBlank(line.charAt(i))) {
                return line.replaceAll("[\\s\\p{Z}]+", "-");
            }
        }
        return line;
    }

    /** Tells whether the text has no break, control or broken character that {@link #harmless(String)} would change. */
    static boolean isHarmless(String text) {
        return harmless(text).equals(text);
    }

    /** Tells whether there is nothing to be seen in the text. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(harmless(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static String escaped(String harmless) {
        int plain = 0;
        while (plain < harmless.length() && !isEscaped(harmless.charAt(plain))) {
            plain++;
        }
        if (plain == harmless.length()) {
            return harmless;
        }
        StringBuilder out = new StringBuilder(harmless.length() + 16);
        out.append(harmless, 0, plain);
        for (int i = plain; i < harmless.length(); i++) {
            char c = harmless.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isEscaped(char c) {
        return c == '\\' || c == ';' || c == ',' || c == '\n';
    }

    private static int harmless(int c) {
        if (c >= ' ' && c < 0x7F) {
            return c;
        }
        if (c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return '\n';
        }
        if (c == '\n' || c == '\t') {
            return c;
        }
        if (Character.isISOControl(c) || c == 0xFEFF) {
            return ' ';
        }
        return c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c;
    }
}
