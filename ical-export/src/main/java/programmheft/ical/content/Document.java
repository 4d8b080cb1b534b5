package programmheft.ical.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/**
 * The octets of a calendar file and the physical lines they stand on, counted from 1. A line ends with LF, whatever CR
 * stands before it; with CR in a file that has no LF at all. A byte order mark belongs to no line.
 */
public final class Document {
    private static final int LARGEST = 64; // MiB
    private static final int BYTE_ORDER_MARK = 3;
    private static final int FAR = 1 << 16;

    private final String name;
    private final byte[] octets;
    private final int[] starts;

    private Document(String name, byte[] octets) {
        this.name = name;
        this.octets = octets;
        this.starts = starts(octets);
    }

    /**
     * Takes the octets of a source; what a byte order mark declares as UTF-16 becomes UTF-8.
     *
     * @throws UnreadableProgramme if there is nothing in it, or more than 64 MiB
     */
    public static Document of(Source source) {
        byte[] octets = source.bytes();
        if (octets.length > LARGEST << 20) {
            throw new UnreadableProgramme(Finding.at(new Position(1, 1), "too-large", source.name(), LARGEST));
        }
        boolean utf16 = startsWith(octets, 0xFE, 0xFF) || startsWith(octets, 0xFF, 0xFE);
        return new Document(
                source.name(), utf16 || isBlank(octets) ? source.text().getBytes(StandardCharsets.UTF_8) : octets);
    }

    /** Tells whether that is the first text in a source, in capitals or not; blanks and byte order marks are no text. */
    public static boolean beginsWith(Source source, String text) {
        byte[] octets = source.bytes();
        int at = 0;
        for (int i = 0; i < octets.length && at < text.length(); i++) {
            int octet = octets[i] & 0xFF;
            boolean passedOver = octet == 0 || octet >= 0x80 || (at == 0 && octet <= ' ');
            if (!passedOver && Character.toUpperCase(octet) != text.charAt(at)) {
                return false;
            }
            at += passedOver ? 0 : 1;
        }
        return at == text.length();
    }

    /** Returns the name under which messages speak of it. */
    public String name() {
        return name;
    }

    /** Returns how many octets there are. */
    public int size() {
        return octets.length;
    }

    /** Tells whether a byte order mark stands before the first line. */
    public boolean hasByteOrderMark() {
        return startsWith(octets, 0xEF, 0xBB, 0xBF);
    }

    /** Returns how many physical lines there are; what follows the last line end counts if it is not empty. */
    public int lines() {
        return starts.length - 1;
    }

    /** Returns the octet at that offset, from 0 to 255. */
    public int octet(int offset) {
        return octets[offset] & 0xFF;
    }

    /** Returns where a line begins. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** Returns where the next line begins, or the end of the file. */
    public int next(int line) {
        return starts[line];
    }

    /** Returns where a line ends, exclusive, without its line break and any CR before that. */
    public int end(int line) {
        int end = starts[line];
        while (end > starts[line - 1] && (octets[end - 1] == '\n' || octets[end - 1] == '\r')) {
            end--;
        }
        return end;
    }

    /** Tells whether a line goes on the one before it: it begins with a blank or a tab. */
    public boolean goesOn(int line) {
        int start = starts[line - 1];
        return line > 1 && start < starts[line] && (octets[start] == ' ' || octets[start] == '\t');
    }

    /** Returns the line and the column of an offset; columns are counted in code points, in octets far to the right. */
    public Position position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = Math.max(1, Math.min(found >= 0 ? found + 1 : -found - 1, lines()));
        int start = starts[line - 1];
        int column = 1 + Math.max(0, offset - start - FAR);
        for (int i = start; i < offset && i < start + FAR; i++) {
            column += Utf8.continues(octets[i]) ? 0 : 1;
        }
        return new Position(line, column);
    }

    /** Returns the logical lines: each with the lines that go on it, lines with nothing on them left out. */
    public Iterator<LogicalLine> logicalLines() {
        return new Iterator<>() {
            private int line = skipEmpty(1);

            @Override
            public boolean hasNext() {
                return line <= lines();
            }

            @Override
            public LogicalLine next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int first = line;
                do {
                    line++;
                } while (line <= lines() && goesOn(line));
                int last = line - 1;
                line = skipEmpty(line);
                return new LogicalLine(Document.this, first, last);
            }
        };
    }

    /** Returns what the first octet is that is no UTF-8, as {@link Source#text} says it, but in the unfolded text. */
    public Optional<Finding> notUtf8() {
        if (Utf8.isValid(octets)) {
            return Optional.empty();
        }
        for (Iterator<LogicalLine> lines = logicalLines(); lines.hasNext(); ) {
            LogicalLine line = lines.next();
            OptionalInt fault = line.firstFault();
            if (fault.isPresent()) {
                return Optional.of(notUtf8(line, position(fault.getAsInt())));
            }
        }
        return Optional.empty();
    }

    byte[] octets() {
        return octets;
    }

    private Finding notUtf8(LogicalLine line, Position at) {
        try {
            throw new IllegalStateException(
                    "this is UTF-8: " + Source.of(name, line.unfolded()).text());
        } catch (UnreadableProgramme told) {
            Finding finding = told.finding();
            return Finding.at(at, finding.code(), finding.values().toArray());
        }
    }

    private int skipEmpty(int from) {
        int line = from;
        while (line <= lines() && end(line) == start(line)) {
            line++;
        }
        return line;
    }

    private static int[] starts(byte[] octets) {
        byte breaks = (byte) (contains(octets, '\n') ? '\n' : '\r');
        int first = startsWith(octets, 0xEF, 0xBB, 0xBF) ? BYTE_ORDER_MARK : 0;
        int[] starts = new int[octets.length / 32 + 16];
        int count = 0;
        starts[count++] = first;
        for (int i = first; i < octets.length; i++) {
            if (octets[i] == breaks && i + 1 < octets.length) {
                starts = count + 1 < starts.length ? starts : Arrays.copyOf(starts, 2 * count + 2);
                starts[count++] = i + 1;
            }
        }
        starts[count++] = octets.length;
        return Arrays.copyOf(starts, count);
    }

    private static boolean contains(byte[] octets, char wanted) {
        for (byte octet : octets) {
            if (octet == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] octets, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= octets.length || (octets[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte[] octets) {
        for (byte octet : octets) {
            if (octet != ' ' && octet != '\t' && octet != '\r' && octet != '\n') {
                return false;
            }
        }
        return true;
    }
}
