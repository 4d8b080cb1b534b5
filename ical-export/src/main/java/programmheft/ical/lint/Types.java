package programmheft.ical.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import programmheft.ical.content.ContentLine;

/** Of which type the value of a property is, as far as a rule cares. */
final class Types {
    static final List<String> TEXTS = List.of(
            "SUMMARY",
            "DESCRIPTION",
            "LOCATION",
            "COMMENT",
            "CONTACT",
            "NAME",
            "X-WR-CALNAME",
            "X-WR-CALDESC",
            "TZNAME",
            "UID",
            "RELATED-TO",
            "PRODID");
    static final List<String> LISTS_OF_TEXTS = List.of("CATEGORIES", "RESOURCES");
    static final List<String> TIMES = List.of("DTSTART", "DTEND", "DUE", "RECURRENCE-ID", "EXDATE", "RDATE");
    static final List<String> STAMPS = List.of("DTSTAMP", "CREATED", "LAST-MODIFIED", "COMPLETED");
    static final List<String> DURATIONS = List.of("DURATION", "TRIGGER", "REFRESH-INTERVAL", "X-PUBLISHED-TTL");
    static final List<String> ADDRESSES =
            List.of("URL", "SOURCE", "TZURL", "CONFERENCE", "IMAGE", "ATTACH", "ORGANIZER", "ATTENDEE");
    static final List<String> NUMBERS = List.of("SEQUENCE", "PRIORITY", "PERCENT-COMPLETE", "REPEAT");
    private static final Map<String, String> USUAL = usual();

    private Types() {}

    /** Returns the type that VALUE says, otherwise the one that the property has anyway. */
    static String of(ContentLine property) {
        return property.parameter("VALUE")
                .map(type -> type.toUpperCase(Locale.ROOT))
                .orElseGet(() -> USUAL.getOrDefault(property.name(), ""));
    }

    private static Map<String, String> usual() {
        Map<String, String> usual = new HashMap<>();
        TEXTS.forEach(name -> usual.put(name, "TEXT"));
        LISTS_OF_TEXTS.forEach(name -> usual.put(name, "TEXT"));
        TIMES.forEach(name -> usual.put(name, "DATE-TIME"));
        STAMPS.forEach(name -> usual.put(name, "DATE-TIME"));
        DURATIONS.forEach(name -> usual.put(name, "DURATION"));
        ADDRESSES.forEach(name -> usual.put(name, "URI"));
        NUMBERS.forEach(name -> usual.put(name, "INTEGER"));
        return usual;
    }
}
