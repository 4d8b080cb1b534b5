package programmheft.ical.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import programmheft.check.Position;

/**
 * One line of a calendar as it was before it was folded (RFC 5545, section 3.1). It is unfolded by octets, so that a
 * character which a fold cuts is whole again.
 *
 * @param first the physical line it begins on
 * @param last the physical line it ends on
 */
public record LogicalLine(Document document, int first, int last) {
    /** Returns the text; octets that are no UTF-8 become U+FFFD. */
    public String text() {
        if (first == last) {
            int start = document.start(first);
            return new String(document.octets(), start, document.end(first) - start, StandardCharsets.UTF_8);
        }
        return new String(unfolded(), StandardCharsets.UTF_8);
    }

    /** Returns the offset in the file of the first octet that is no UTF-8; nothing if all are. */
    public OptionalInt firstFault() {
        int fault = Utf8.firstFault(unfolded());
        return fault < 0 ? OptionalInt.empty() : OptionalInt.of(offsetOfOctet(fault));
    }

    /** Returns the octets without line breaks and what marks a folded line. */
    public byte[] unfolded() {
        byte[] all = new byte[document.next(last) - document.start(first)];
        int count = 0;
        for (int line = first; line <= last; line++) {
            int start = start(line);
            int length = Math.max(0, document.end(line) - start);
            System.arraycopy(document.octets(), start, all, count, length);
            count += length;
        }
        return Arrays.copyOf(all, count);
    }

    /** Returns where a char of the text stands; the end of the line for one behind the last. */
    public Position position(int index) {
        int chars = 0;
        for (int line = first; line <= last; line++) {
            for (int offset = start(line); offset < document.end(line); offset++) {
                chars += Utf8.chars(document.octets()[offset]);
                if (chars > index) {
                    return document.position(offset);
                }
            }
        }
        return document.position(document.end(last));
    }

    /** Returns where the line begins. */
    public Position position() {
        return new Position(first, 1);
    }

    private int offsetOfOctet(int index) {
        int left = index;
        for (int line = first; line < last; line++) {
            int length = Math.max(0, document.end(line) - start(line));
            if (left < length) {
                return start(line) + left;
            }
            left -= length;
        }
        return start(last) + left;
    }

    private int start(int line) {
        return document.start(line) + (line == first ? 0 : 1);
    }
}
