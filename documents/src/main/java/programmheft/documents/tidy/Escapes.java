package programmheft.documents.tidy;

/**
 * Reads away backslashes and remarks. An escaped character is kept as a lone surrogate, which no text can hold, so that
 * whoever looks for a comma or a bracket does not find it; {@link #plain} gives it back.
 */
final class Escapes {
    static final String SPECIAL = ",()[]\\/:|»–-„“”\".*<";

    private static final char FIRST = '\uDC00';

    private Escapes() {}

    /** Returns the content without its remark and surrounding blanks, escaped characters hidden. */
    static String read(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length() && !startsRemark(raw, i)) {
            char c = raw.charAt(i);
            if (isEscape(raw, i)) {
                out.append((char) (FIRST + SPECIAL.indexOf(raw.charAt(i + 1))));
                i++;
            } else {
                out.append(c == '\t' ? ' ' : c);
            }
            i++;
        }
        return Blanks.strip(out.toString());
    }

    /** Returns the text as meant: with its escaped characters, without surrounding blanks. */
    static String plain(String read) {
        StringBuilder out = new StringBuilder(read.length());
        for (int i = 0; i < read.length(); i++) {
            out.append(isHidden(read, i) ? SPECIAL.charAt(read.charAt(i) - FIRST) : read.charAt(i));
        }
        return Blanks.strip(out.toString());
    }

    /** Returns a line of description as it is, but for its remark and escaped slashes. */
    static String description(String raw) {
        if (raw.startsWith("\\")) {
            return raw.substring(1);
        }
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length() && !startsRemark(raw, i); i++) {
            if (!raw.startsWith("\\//", i)) {
                out.append(raw.charAt(i));
            } else {
                out.append("//");
                i += 2;
            }
        }
        return out.toString();
    }

    /** Returns how many code points of the raw content stand before that index of what was read from it. */
    static int columnOf(String raw, String read, int index) {
        int at = 0;
        for (int i = 0; i < Math.min(index, read.length()); i++) {
            at += isHidden(read, i) ? 2 : 1;
        }
        return raw.codePointCount(0, Math.min(at, raw.length()));
    }

    static boolean startsRemark(String text, int at) {
        return text.startsWith("//", at) && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
    }

    private static boolean isEscape(String raw, int at) {
        return raw.charAt(at) == '\\' && at + 1 < raw.length() && SPECIAL.indexOf(raw.charAt(at + 1)) >= 0;
    }

    private static boolean isHidden(String read, int at) {
        char c = read.charAt(at);
        return c >= FIRST
                && c < FIRST + SPECIAL.length()
                && !(at > 0 && Character.isHighSurrogate(read.charAt(at - 1)));
    }
}
