package programmheft.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * The limit: an emitter that knows nothing but these entries, into one array, folded as it goes. It checks nothing and
 * takes no text that is not in the entries already.
 */
final class HandWritten {
    private static final int LIMIT = 75;

    private final CalendarFacts facts;
    private byte[] out;
    private int at;
    private int lineStart;

    HandWritten(CalendarFacts facts) {
        this.facts = facts;
        out = new byte[facts.octets().length + 1024];
    }

    /** Returns how many octets it wrote to its array. */
    int write() {
        at = 0;
        facts.head().forEach(this::line);
        facts.entries().forEach(this::entry);
        line("END:VCALENDAR");
        return at;
    }

    byte[] octets() {
        return Arrays.copyOf(out, at);
    }

    private void entry(CalendarEntry entry) {
        line("BEGIN:VEVENT");
        text("UID:", entry.uid());
        LocalDateTime changed = LocalDateTime.ofInstant(entry.changed(), ZoneOffset.UTC);
        utc("DTSTAMP:", changed);
        utc("CREATED:", LocalDateTime.ofInstant(entry.created(), ZoneOffset.UTC));
        utc("LAST-MODIFIED:", changed);
        line("SEQUENCE:" + entry.sequence());
        local("DTSTART;TZID=Europe/Berlin:", entry.start().toLocalDateTime());
        local("DTEND;TZID=Europe/Berlin:", entry.end().toLocalDateTime());
        text("SUMMARY:", entry.summary());
        text("LOCATION:", entry.location());
        text("DESCRIPTION:", entry.description());
        text("CATEGORIES:", entry.categories().get(0));
        begin("URL:");
        plain(entry.page().toString());
        end();
        begin("STATUS:");
        plain(entry.status());
        end();
        begin("TRANSP:");
        plain(entry.transparency());
        end();
        line("END:VEVENT");
    }

    private void line(String line) {
        begin(line);
        end();
    }

    private void text(String name, String text) {
        begin(name);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                octet('\\');
                octet('n');
            } else {
                if (c == ',' || c == ';' || c == '\\') {
                    octet('\\');
                }
                character(c);
            }
        }
        end();
    }

    private void utc(String name, LocalDateTime time) {
        begin(name);
        time(time);
        octet('Z');
        end();
    }

    private void local(String name, LocalDateTime time) {
        begin(name);
        time(time);
        end();
    }

    private void time(LocalDateTime time) {
        digits(time.getYear() / 100);
        digits(time.getYear() % 100);
        digits(time.getMonthValue());
        digits(time.getDayOfMonth());
        octet('T');
        digits(time.getHour());
        digits(time.getMinute());
        digits(time.getSecond());
    }

    private void digits(int number) {
        octet('0' + number / 10);
        octet('0' + number % 10);
    }

    private void begin(String name) {
        if (out.length - at < 1 << 16) {
            out = Arrays.copyOf(out, out.length * 2);
        }
        lineStart = at;
        plain(name);
    }

    private void plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
    }

    private void character(char c) {
        if (c < 0x80) {
            octet(c);
        } else {
            for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                octet(octet);
            }
        }
    }

    private void octet(int octet) {
        if (at - lineStart >= LIMIT) {
            fold();
        }
        out[at++] = (byte) octet;
    }

    /** Begins a new line before the code point that would be cut. */
    private void fold() {
        int to = at;
        while ((out[to - 1] & 0b1100_0000) == 0b1000_0000) {
            to--;
        }
        boolean cut = out[to - 1] < 0 && (out[to - 1] & 0b1100_0000) == 0b1100_0000 && !isWhole(to - 1);
        int from = cut ? to - 1 : at;
        byte[] moved = Arrays.copyOfRange(out, from, at);
        at = from;
        out[at++] = '\r';
        out[at++] = '\n';
        lineStart = at;
        out[at++] = ' ';
        System.arraycopy(moved, 0, out, at, moved.length);
        at += moved.length;
    }

    private boolean isWhole(int lead) {
        int wanted = (out[lead] & 0xE0) == 0xC0 ? 2 : (out[lead] & 0xF0) == 0xE0 ? 3 : 4;
        return at - lead == wanted;
    }

    private void end() {
        out[at++] = '\r';
        out[at++] = '\n';
    }
}
