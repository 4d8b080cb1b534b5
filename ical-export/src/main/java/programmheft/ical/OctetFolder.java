package programmheft.ical;

import java.io.IOException;
import java.io.OutputStream;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentContainer;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;

/**
 * Writes components and content lines, folded so that no line is longer than 75 octets and no code point is cut
 * (RFC 5545, section 3.1). Texts are escaped on the way, octets are put where they go as they are made, and full
 * portions are handed on.
 */
final class OctetFolder {
    private static final int LIMIT = 75;
    private static final int PORTION = 1 << 14;
    private static final int MOST_AT_ONCE = LIMIT + 8; // a line, a code point and what folds the line before it

    private final OutputStream out;
    private final byte[] octets = new byte[PORTION];
    private int count;

    /** How many octets the line still takes. */
    private int room = LIMIT;

    OctetFolder(OutputStream out) {
        this.out = out;
    }

    /** Writes a component with what is in it. */
    void component(Component component) throws IOException {
        line("BEGIN:", component.getName());
        properties(component.getPropertyList());
        if (component instanceof ComponentContainer<?> whole) {
            for (Component part : whole.getComponentList().getAll()) {
                component(part);
            }
        }
        line("END:", component.getName());
    }

    /** Writes properties that are ready to be written. */
    void properties(PropertyList properties) throws IOException {
        for (Property property : properties.getAll()) {
            ReadyProperty ready = (ReadyProperty) property;
            put(ready.getName(), Octets.AS_IT_IS);
            put(ready.parameters(), Octets.AS_IT_IS);
            Octets how = ready.isText() ? Octets.TEXT : Octets.VALUE;
            for (int i = 0; i < ready.size(); i++) {
                put(i == 0 ? ":" : ",", Octets.AS_IT_IS);
                put(ready.value(i), how);
            }
            end();
        }
    }

    void line(String begin, String rest) throws IOException {
        put(begin, Octets.AS_IT_IS);
        put(rest, Octets.AS_IT_IS);
        end();
    }

    /** Hands everything on; does not close the stream. */
    void flush() throws IOException {
        handOn();
        out.flush();
    }

    private void end() throws IOException {
        reserve();
        octets[count++] = '\r';
        octets[count++] = '\n';
        room = LIMIT;
    }

    /** Writes a text: at once what is plain and fits on the line, the rest one by one. */
    private void put(String text, Octets how) throws IOException {
        int length = text.length();
        int at = 0;
        while (at < length) {
            reserve();
            int run = how.plain(text, at, Math.min(length, at + room), octets, count);
            count += run;
            room -= run;
            at += run;
            if (at < length && !how.isPlain(text.charAt(at))) {
                at += one(text, at, how);
            } else if (at < length) {
                fold();
            }
        }
    }

    /** Writes what is not plain; returns how many chars it takes. */
    private int one(String text, int at, Octets how) throws IOException {
        reserve();
        int c = text.codePointAt(at);
        switch (how.kind(c)) {
            case Octets.ESCAPED -> {
                octet('\\');
                octet(c);
            }
            case Octets.BREAK -> {
                octet('\\');
                octet('n');
                return c == '\r' && text.startsWith("\n", at + 1) ? 2 : 1;
            }
            case Octets.NOTHING -> {}
            case Octets.BLANK -> octet(' ');
            case Octets.HALF -> wide(0xFFFD);
            default -> wide(c);
        }
        return Character.charCount(c);
    }

    private void wide(int c) {
        if (c < 0x80) {
            octet(c);
        } else if (c < 0x800) {
            begin(2);
            octets[count++] = (byte) (0xC0 | c >> 6);
            octets[count++] = continued(c);
        } else {
            wider(c);
        }
    }

    private void wider(int c) {
        if (c < 0x10000) {
            begin(3);
            octets[count++] = (byte) (0xE0 | c >> 12);
        } else {
            begin(4);
            octets[count++] = (byte) (0xF0 | c >> 18);
            octets[count++] = continued(c >> 12);
        }
        octets[count++] = continued(c >> 6);
        octets[count++] = continued(c);
    }

    private static byte continued(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private void octet(int octet) {
        begin(1);
        octets[count++] = (byte) octet;
    }

    /** Makes room for a code point, on the next line if this one is full. */
    private void begin(int size) {
        if (room < size) {
            fold();
        }
        room -= size;
    }

    /** Goes on with the next line. */
    private void fold() {
        octets[count++] = '\r';
        octets[count++] = '\n';
        octets[count++] = ' ';
        room = LIMIT - 1; // the blank counts
    }

    private void reserve() throws IOException {
        if (count > PORTION - MOST_AT_ONCE) {
            handOn();
        }
    }

    private void handOn() throws IOException {
        out.write(octets, 0, count);
        count = 0;
    }
}
