package programmheft.ical;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes content lines, folded so that none is longer than 75 octets and no code point is cut (RFC 5545, section 3.1). */
final class OctetFolder {
    private static final int LIMIT = 75;
    private static final byte[] CRLF = {'\r', '\n'};

    private final OutputStream out;

    OctetFolder(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 14);
    }

    /** Writes content lines that are separated, or ended, by CRLF. */
    void lines(String lines) throws IOException {
        int from = 0;
        for (int to = lines.indexOf("\r\n"); to >= 0; to = lines.indexOf("\r\n", from)) {
            line(lines.substring(from, to));
            from = to + CRLF.length;
        }
        if (from < lines.length()) {
            line(lines.substring(from));
        }
    }

    /** Hands everything on; does not close the stream. */
    void flush() throws IOException {
        out.flush();
    }

    private void line(String line) throws IOException {
        byte[] octets = line.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int room = LIMIT;
        while (octets.length - from > room) {
            int to = from + room;
            while (continuesCodePoint(octets[to])) {
                to--;
            }
            out.write(octets, from, to - from);
            out.write(CRLF);
            out.write(' ');
            from = to;
            room = LIMIT - 1; // the blank counts
        }
        out.write(octets, from, octets.length - from);
        out.write(CRLF);
    }

    private static boolean continuesCodePoint(byte octet) {
        return (octet & 0b1100_0000) == 0b1000_0000;
    }
}
