package programmheft.documents.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/** Takes the text out of a document: UTF-8, or UTF-16 that says so with a byte order mark. */
final class Decoding {
    private Decoding() {}

    static String text(Source source) {
        byte[] bytes = source.bytes();
        if (bytes.length > Limits.MEGABYTES << 20) {
            throw new UnreadableProgramme(Finding.at(new Position(1, 1), "too-large", source.name(), Limits.MEGABYTES));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? utf16(bytes, StandardCharsets.UTF_16LE) : source.text();
    }

    /**
     * Tells whether the first character that is no blank opens an object or an array; a letter behind the bracket is no
     * array's: {@code [Skip to content]}.
     */
    static boolean looksLikeJson(byte[] bytes) {
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            start = 2;
        }
        int first = afterBlanks(bytes, start);
        if (first == bytes.length || (bytes[first] != '{' && bytes[first] != '[')) {
            return false;
        }
        int second = afterBlanks(bytes, first + 1);
        return bytes[first] == '{' || second == bytes.length || !Character.isLetter(bytes[second] & 0xFF);
    }

    /** The bytes 0 are the other halves of UTF-16. */
    private static int afterBlanks(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && "\0 \t\r\n".indexOf(bytes[at]) >= 0) {
            at++;
        }
        return at;
    }

    private static String utf16(byte[] bytes, Charset order) {
        CharBuffer out = CharBuffer.allocate(bytes.length / 2 + 1);
        boolean failed = order.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2), out, true)
                .isError();
        String text = out.flip().toString();
        if (failed) {
            throw new UnreadableProgramme(Finding.at(new Positions(text).at(text.length()), "not-utf-16"));
        }
        if (text.isBlank()) {
            throw new UnreadableProgramme(Finding.at(new Position(1, 1), "empty-document"));
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
