package programmheft.ical.content;

import java.util.Arrays;
import java.util.List;

/** The names that stand in nearly every calendar, each as one and the same String: a large calendar has many thousands. */
final class Names {
    private static final int SLOTS = 1 << 10;
    private static final String[] KNOWN = new String[SLOTS];

    static {
        Arrays.fill(KNOWN, "");
        List.of(
                        "BEGIN",
                        "END",
                        "UID",
                        "DTSTAMP",
                        "CREATED",
                        "LAST-MODIFIED",
                        "SEQUENCE",
                        "DTSTART",
                        "DTEND",
                        "DURATION",
                        "SUMMARY",
                        "LOCATION",
                        "DESCRIPTION",
                        "CATEGORIES",
                        "URL",
                        "STATUS",
                        "TRANSP",
                        "CLASS",
                        "COLOR",
                        "CONFERENCE",
                        "ORGANIZER",
                        "ATTENDEE",
                        "RELATED-TO",
                        "X-PROGRAMMHEFT-ITEM",
                        "X-PROGRAMMHEFT-OTHER",
                        "X-PROGRAMMHEFT-SPEAKER",
                        "TZID",
                        "VALUE",
                        "RELTYPE")
                .forEach(name -> KNOWN[slot(name.hashCode())] = name);
    }

    private Names() {}

    /** Returns a stretch of a text. */
    static String of(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i); // as String does it
        }
        String known = KNOWN[slot(hash)];
        return known.length() == to - from && text.startsWith(known, from) ? known : text.substring(from, to);
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 16) & (SLOTS - 1);
    }
}
