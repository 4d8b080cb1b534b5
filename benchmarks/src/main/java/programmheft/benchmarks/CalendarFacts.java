package programmheft.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import programmheft.ical.IcalWriter;
import programmheft.port.Publication;

/** A calendar that we wrote, taken apart again: what other writers need to write the same. */
final class CalendarFacts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final byte[] octets;
    private final List<String> head;
    private final List<CalendarEntry> entries;

    private CalendarFacts(byte[] octets, List<String> head, List<CalendarEntry> entries) {
        this.octets = octets;
        this.head = head;
        this.entries = entries;
    }

    /** Returns the file, to be read only. */
    byte[] octets() {
        return octets;
    }

    /** Returns the logical lines before the first entry. */
    List<String> head() {
        return head;
    }

    List<CalendarEntry> entries() {
        return entries;
    }

    static CalendarFacts of(Publication publication) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new IcalWriter().write(publication, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        List<String> lines = logicalLines(out.toByteArray());
        int first = lines.indexOf("BEGIN:VEVENT");
        return new CalendarFacts(
                out.toByteArray(), lines.subList(0, first), entries(lines.subList(first, lines.size())));
    }

    /** Returns the lines as they were before they were folded. */
    static List<String> logicalLines(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .lines()
                .toList();
    }

    private static List<CalendarEntry> entries(List<String> lines) {
        List<CalendarEntry> entries = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (String line : lines) {
            if (line.equals("END:VEVENT")) {
                entries.add(entry(values));
                values.clear();
            } else {
                int colon = line.indexOf(':');
                values.put(line.substring(0, colon), line.substring(colon + 1));
            }
        }
        return entries;
    }

    private static CalendarEntry entry(Map<String, String> values) {
        return new CalendarEntry(
                value(values, "UID"),
                instant(value(values, "CREATED")),
                instant(value(values, "LAST-MODIFIED")),
                Integer.parseInt(value(values, "SEQUENCE")),
                LocalDateTime.parse(value(values, "DTSTART;TZID=Europe/Berlin"), TIME)
                        .atZone(ZONE),
                LocalDateTime.parse(value(values, "DTEND;TZID=Europe/Berlin"), TIME)
                        .atZone(ZONE),
                plain(value(values, "SUMMARY")),
                plain(value(values, "LOCATION")),
                plain(value(values, "DESCRIPTION")),
                List.of(plain(value(values, "CATEGORIES"))),
                URI.create(value(values, "URL")),
                value(values, "STATUS"),
                value(values, "TRANSP"));
    }

    private static String value(Map<String, String> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static Instant instant(String written) {
        return LocalDateTime.parse(written.replace("Z", ""), TIME).toInstant(ZoneOffset.UTC);
    }

    private static String plain(String escaped) {
        return escaped.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";");
    }
}
