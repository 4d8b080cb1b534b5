package programmheft.ical;

/** How a text becomes a value of the type TEXT (RFC 5545, section 3.3.11). */
final class Texts {
    private Texts() {}

    /** Returns the text with LF as its only line break and blanks for all other controls: nothing in it ends a line. */
    static String harmless(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> out.appendCodePoint(harmless(c)));
        return out.toString();
    }

    static String escaped(String harmless) {
        StringBuilder out = new StringBuilder(harmless.length() + 16);
        for (int i = 0; i < harmless.length(); i++) {
            char c = harmless.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static int harmless(int c) {
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
