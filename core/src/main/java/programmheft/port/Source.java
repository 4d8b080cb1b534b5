package programmheft.port;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import programmheft.check.Finding;
import programmheft.check.Position;

/** A document to read: its name for messages, and its bytes. */
public final class Source {
    /** What 0x80 to 0x9F mean there, such as „ and –; ? for nothing. */
    private static final String WINDOWS_1252 = "€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ";

    private final String name;
    private final byte[] bytes;

    private Source(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Returns a document with a copy of the bytes. */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, bytes.clone());
    }

    /** Returns a document that holds the text in UTF-8. */
    public static Source ofText(String name, String text) {
        return new Source(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the name under which messages speak of it, usually the path as the user gave it. */
    public String name() {
        return name;
    }

    /** Returns a copy of the bytes, with the byte order mark if there is one. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the SHA-256 of the bytes as 64 lower-case hexadecimal digits. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /**
     * Returns the text, without a byte order mark. It is UTF-8, or UTF-16 if a byte order mark says so.
     *
     * @throws UnreadableProgramme if there is nothing in it, or if it is not UTF-8, with the place of the first byte
     *     that is not
     */
    public String text() {
        if (startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE)) {
            return utf16(startsWith(0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            in.position(3);
        }
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int found = bytes[in.position()] & 0xFF;
            throw new UnreadableProgramme(
                    Finding.at(endOf(text), "not-utf-8", "0x%02X".formatted(found), windows1252(found), name));
        }
        return requireSomething(text);
    }

    private String utf16(Charset charset) {
        CharBuffer out = CharBuffer.allocate(bytes.length / 2 + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2), out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new UnreadableProgramme(Finding.at(endOf(text), "not-utf-16"));
        }
        return requireSomething(text);
    }

    private static String requireSomething(String text) {
        if (text.isBlank()) {
            throw new UnreadableProgramme(Finding.at(new Position(1, 1), "empty-document"));
        }
        return text;
    }

    private boolean startsWith(int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Position endOf(String text) {
        int lastBreak = text.lastIndexOf('\n');
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        return new Position(line, text.codePointCount(lastBreak + 1, text.length()) + 1);
    }

    private static String windows1252(int found) {
        return found < 0xA0 ? WINDOWS_1252.substring(found - 0x80, found - 0x7F) : String.valueOf((char) found);
    }
}
