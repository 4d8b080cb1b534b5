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
