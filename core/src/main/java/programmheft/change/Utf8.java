package programmheft.change;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A text that grows in UTF-8, to be kept or only to be digested. Of most texts the bytes are copied as they are, which
 * takes a third of the time of building a string sign by sign and encoding that.
 */
final class Utf8 {
    private static final int PART = 256;
    private static final int PIECE = 8192;

    private final @Nullable MessageDigest digest;
    private byte[] bytes;
    private int length;

    private Utf8(int room, @Nullable MessageDigest digest) {
        this.bytes = new byte[room];
        this.digest = digest;
    }

    /** Begins a text that is kept. */
    static Utf8 text() {
        return new Utf8(PART, null);
    }

    /** Begins a long text of which only the digest is wanted. */
    static Utf8 digested() {
        return new Utf8(PIECE, sha256Digest());
    }

    /** Returns the SHA-256 of a text as 64 lower-case hexadecimal digits. */
    static String sha256(String text) {
        return HexFormat.of().formatHex(sha256Digest().digest(of(text)));
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @CanIgnoreReturnValue
    Utf8 append(String text) {
        return append(of(text));
    }

    @CanIgnoreReturnValue
    Utf8 append(byte[] some) {
        return append(some, 0, some.length);
    }

    @CanIgnoreReturnValue
    Utf8 append(char ascii) {
        makeRoomFor(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    @CanIgnoreReturnValue
    private Utf8 append(byte[] some, int from, int until) {
        int count = until - from;
        makeRoomFor(count);
        System.arraycopy(some, from, bytes, length, count);
        length += count;
        return this;
    }

    /** Appends a text in JSON's quoting. What is quoted is ASCII, of which no byte of another sign can be. */
    @CanIgnoreReturnValue
    Utf8 quote(String text) {
        byte[] all = of(text);
        append('"');
        int done = 0;
        for (int i = 0; i < all.length; i++) {
            byte sign = all[i];
            if (sign <= '\\'
                    && (sign == '"' || sign == '\\' || sign == '\n' || sign == '\t')) { // most letters are beyond
                append(all, done, i).append('\\').append(sign == '\n' ? 'n' : sign == '\t' ? 't' : (char) sign);
                done = i + 1;
            }
        }
        return append(all, done, all.length).append('"');
    }

    private void makeRoomFor(int count) {
        if (count > bytes.length - length) {
            if (digest != null) {
                digest.update(bytes, 0, length);
                length = 0;
            }
            if (count > bytes.length - length) {
                bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, count), 2 * bytes.length));
            }
        }
    }

    /** Returns the SHA-256 of a digested text as 64 lower-case hexadecimal digits; nothing comes after it. */
    String sha256() {
        if (digest == null) {
            throw new IllegalStateException("the text was to be kept");
        }
        digest.update(bytes, 0, length);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Returns the text that was kept. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
