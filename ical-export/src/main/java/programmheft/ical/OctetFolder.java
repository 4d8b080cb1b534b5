package programmheft.ical;

import java.io.IOException;
import java.io.OutputStream;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentContainer;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;

/**
 * Writes components and content lines, folded so that no line is longer than 75 octets and no code point is cut
 * (RFC 5545, section 3.1). Octets are put where they go as they are made; full portions are handed on.
 */
final class OctetFolder {
    private static final int LIMIT = 75;
    private static final int PORTION = 1 << 14;
    private static final int LONGEST_STEP = 8; // a code point and what folds the line before it

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

    /** Writes properties whose values are ready to be written. */
    void properties(PropertyList properties) throws IOException {
        for (Property property : properties.getAll()) {
            put(property.getName());
            for (Parameter parameter : property.getParameterList().getAll()) {
                line(";", parameter.toString(), false);
            }
            line(":", property.getValue(), true);
        }
    }

    void line(String begin, String rest) throws IOException {
        line(begin, rest, true);
    }

    /** Hands everything on; does not close the stream. */
    void flush() throws IOException {
        out.write(octets, 0, count);
        count = 0;
        out.flush();
    }

    private void line(String begin, String rest, boolean whole) throws IOException {
        put(begin);
        put(rest);
        if (whole) {
            reserve();
            octets[count++] = '\r';
            octets[count++] = '\n';
            room = LIMIT;
        }
    }

    private void put(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                begin(1);
                octets[count++] = (byte) c;
            } else if (c < 0x800) {
                begin(2);
                octets[count++] = (byte) (0xC0 | c >> 6);
                octets[count++] = continued(c);
            } else {
                i += putWide(text.codePointAt(i)) - 1;
            }
        }
    }

    /** Writes a code point of three octets or four; returns how many chars it takes. */
    private int putWide(int c) throws IOException {
        int size = Character.charCount(c) + 2;
        begin(size);
        if (size == 3) {
            octets[count++] = (byte) (0xE0 | c >> 12);
        } else {
            octets[count++] = (byte) (0xF0 | c >> 18);
            octets[count++] = continued(c >> 12);
        }
        octets[count++] = continued(c >> 6);
        octets[count++] = continued(c);
        return size - 2;
    }

    private static byte continued(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    /** Makes room for a code point, on the next line if this one is full. */
    private void begin(int size) throws IOException {
        reserve();
        if (room < size) {
            octets[count++] = '\r';
            octets[count++] = '\n';
            octets[count++] = ' ';
            room = LIMIT - 1; // the blank counts
        }
        room -= size;
    }

    private void reserve() throws IOException {
        if (count > PORTION - LONGEST_STEP) {
            out.write(octets, 0, count);
            count = 0;
        }
    }
}
