package programmheft.documents.text;

import java.util.regex.Matcher;

/**
 * What a text holds, told at a glance: its signs in small letters, with one blank for several and one zero for each
 * number, and a bit for each sign, each pair and each triple that follow each other. The bits may tell of too many, never
 * of too few.
 */
final class Glance {
    /** Stands before the first sign. */
    static final char BEGIN = '\u0002';

    /** Stands behind the last sign. */
    static final char END = '\u0003';

    private static final java.util.regex.Pattern NEVER = java.util.regex.Pattern.compile("^(?!)");
    private static final char[] FOLDED = new char[0x180];
    private static final int BITS_A_SIGN = 16;
    private static final int FEWEST_BITS = 1 << 10;
    private static final int MOST_BITS = 1 << 17;

    static {
        for (char sign = 0; sign < FOLDED.length; sign++) {
            FOLDED[sign] = foldedFar(sign);
        }
    }

    private final Matcher nothing;
    private final String folded;
    private final long[] bits;
    private final int mask;
    private final boolean severalLines;

    Glance(String text) {
        this.nothing = NEVER.matcher(text);
        int size = Integer.highestOneBit(Math.min(MOST_BITS, Math.max(FEWEST_BITS, text.length() * BITS_A_SIGN)));
        this.bits = new long[size / Long.SIZE];
        this.mask = size - 1;
        this.folded = look(text);
        this.severalLines = endsALine(text);
    }

    /** Returns the glance at a text; while a document is read, the same for the same text if it was looked at lately. */
    static Glance at(String text) {
        Memory memory = Memory.ofTheReading();
        return memory == null ? new Glance(text) : memory.glance(text);
    }

    /** Returns a matcher of the text that finds nothing. */
    Matcher nothing() {
        return nothing;
    }

    String folded() {
        return folded;
    }

    /** Tells whether the text has several lines: expressions may then begin and end in the midst of it. */
    boolean severalLines() {
        return severalLines;
    }

    boolean has(int gram) {
        int bit = gram & mask;
        return (bits[bit >> 6] & 1L << bit) != 0;
    }

    private String look(String text) {
        char[] signs = new char[text.length() + 2];
        char before = 0;
        char last = BEGIN;
        int length = 1;
        signs[0] = BEGIN;
        for (int i = 0; i <= text.length(); i++) {
            char sign = i < text.length() ? fold(text.charAt(i)) : END;
            if (!runs(sign, last)) {
                set(Needle.single(sign));
                set(Needle.pair(last, sign));
                set(Needle.triple(before, last, sign));
                signs[length++] = sign;
                before = last;
                last = sign;
            }
        }
        return new String(signs, 0, length);
    }

    private void set(int gram) {
        int bit = gram & mask;
        bits[bit >> 6] |= 1L << bit;
    }

    /** Blanks run together, and so do the digits of a number. */
    static boolean runs(char sign, char last) {
        return sign == last && (sign == ' ' || sign == '0');
    }

    private static boolean endsALine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n' || sign == '\r' || sign == '\u0085' || sign == '\u2028' || sign == '\u2029') {
                return true;
            }
        }
        return false;
    }

    /** Returns the sign that stands for all that a regular expression may take for the same. */
    static char fold(char sign) {
        return sign < FOLDED.length ? FOLDED[sign] : foldedFar(sign);
    }

    private static char foldedFar(char sign) {
        if (Character.isDigit(sign)) {
            return '0';
        }
        boolean blank =
                Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\u0085' || sign == '\u180e';
        return blank ? ' ' : Character.toLowerCase(Character.toUpperCase(sign));
    }
}
