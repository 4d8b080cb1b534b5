package programmheft.ical;

/**
 * How characters become octets: those of a text are escaped (RFC 5545, section 3.3.11), those of other values are not,
 * and what would end a line or disturb it never goes out as it is.
 */
final class Octets {
    static final byte PLAIN = 0;
    static final byte WIDE = 1;
    static final byte ESCAPED = 2;
    static final byte BREAK = 3;
    static final byte BLANK = 4;
    static final byte HALF = 5;
    static final byte NOTHING = 6;

    /** What is known to be in order. */
    static final Octets AS_IT_IS = new Octets("", PLAIN);

    /** A value of another type than TEXT. */
    static final Octets VALUE = new Octets("", NOTHING);

    /** A value of the type TEXT. */
    static final Octets TEXT = new Octets("\\;,", BREAK);

    private final byte[] kinds = new byte[0x80];
    private final byte lineBreak;

    private Octets(String escaped, byte lineBreak) {
        this.lineBreak = lineBreak;
        for (int c = 0; lineBreak != PLAIN && c < kinds.length; c++) {
            boolean control = (c < ' ' && c != '\t') || c == 0x7F;
            kinds[c] = escaped.indexOf(c) >= 0 ? ESCAPED : control ? BLANK : PLAIN;
        }
        kinds['\n'] = lineBreak;
        kinds['\r'] = lineBreak;
    }

    /**
     * Copies the plain characters from a place on.
     *
     * @return how many there are before the first other one or the end
     */
    int plain(String text, int from, int to, byte[] octets, int count) {
        byte[] kinds = this.kinds;
        int at = from;
        int shift = count - from;
        for (; at < to; at++) {
            char c = text.charAt(at);
            if (c >= kinds.length || kinds[c] != PLAIN) {
                break;
            }
            octets[at + shift] = (byte) c;
        }
        return at - from;
    }

    boolean isPlain(char c) {
        return c < 0x80 && kinds[c] == PLAIN;
    }

    /** Returns what becomes of a code point. */
    byte kind(int c) {
        if (c < 0x80) {
            return kinds[c];
        }
        if (lineBreak == PLAIN) {
            return WIDE;
        }
        if (c == 0x85 || c == 0x2028 || c == 0x2029) {
            return lineBreak;
        }
        if (c < 0xA0 || c == 0xFEFF) {
            return BLANK;
        }
        return c >= 0xD800 && c <= 0xDFFF ? HALF : WIDE;
    }
}
