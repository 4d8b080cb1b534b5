package programmheft.ical.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What the octets of UTF-8 say by themselves. */
final class Utf8 {
    private Utf8() {}

    /** Tells whether the octet goes on a code point that began before it. */
    static boolean continues(byte octet) {
        return (octet & 0b1100_0000) == 0b1000_0000;
    }

    /** Returns how many chars of Java begin at the octet: a code point outside the basic plane takes two. */
    static int chars(byte octet) {
        if (continues(octet)) {
            return 0;
        }
        return (octet & 0b1111_1000) == 0b1111_0000 ? 2 : 1;
    }

    /** Tells whether all octets are UTF-8, without making a text of them. */
    static boolean isValid(byte[] octets) {
        int at = 0;
        while (at < octets.length) {
            int size = octets[at] >= 0 ? 1 : size(octets, at);
            if (size == 0) {
                return false;
            }
            at += size;
        }
        return true;
    }

    /** Returns how many octets the code point beyond ASCII has that begins there; 0 if none does. */
    private static int size(byte[] octets, int at) {
        int lead = octets[at] & 0xFF;
        int size = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (size == 0 || at + size > octets.length || !isSecond(lead, octets[at + 1] & 0xFF)) {
            return 0;
        }
        for (int i = at + 2; i < at + size; i++) {
            if (!continues(octets[i])) {
                return 0;
            }
        }
        return size;
    }

    /** Tells whether the two go together: no longer form than needed, no half of a pair, nothing beyond U+10FFFF. */
    private static boolean isSecond(int lead, int second) {
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }

    /** Returns the index of the first octet that is no UTF-8; -1 if all are. */
    static int firstFault(byte[] octets) {
        ByteBuffer in = ByteBuffer.wrap(octets);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(octets.length + 1), true);
        return result.isError() ? in.position() : -1;
    }
}
