package programmheft.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of a calendar by their UIDs, each with all its bytes.
 *
 * @param byUid a character for each byte
 */
record CalendarEntries(Map<String, String> byUid) {
    private static final Pattern ENTRY = Pattern.compile("BEGIN:VEVENT\r\n.*?\r\nEND:VEVENT\r\n", Pattern.DOTALL);

    static CalendarEntries of(byte[] calendar) {
        Map<String, String> entries = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(new String(calendar, StandardCharsets.ISO_8859_1));
        while (entry.find()) {
            String twin = entries.put(line(entry.group(), "UID").substring(1), entry.group());
            if (twin != null) {
                throw new IllegalArgumentException("two entries have the same UID: " + twin);
            }
        }
        return new CalendarEntries(entries);
    }

    /** Returns what an entry says under that name, with its parameters; nothing if it does not say it. */
    String line(Object uid, String name) {
        return line(entry(uid), name);
    }

    String entry(Object uid) {
        return Optional.ofNullable(byUid.get(uid.toString())).orElseThrow(() -> new AssertionError("no entry " + uid));
    }

    int sequence(Object uid) {
        return Integer.parseInt(line(uid, "SEQUENCE").substring(1));
    }

    /** Returns what moves an entry in the eyes of others: start, end, room and status. */
    String placed(Object uid) {
        return line(uid, "DTSTART") + line(uid, "DTEND") + line(uid, "LOCATION") + line(uid, "STATUS");
    }

    private static String line(String entry, String name) {
        Matcher line = Pattern.compile("\r\n" + name + "([:;][^\r]*)").matcher(entry.replace("\r\n ", ""));
        return line.find() ? line.group(1) : "";
    }
}
