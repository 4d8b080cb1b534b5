package programmheft.ical;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import programmheft.check.Finding;
import programmheft.ical.content.Component;
import programmheft.ical.content.ContentLine;
import programmheft.model.FormatWords;

/** Counts what a calendar tells and a programme does not take, by the names of properties and components. */
final class Untaken {
    private static final Set<String> TAKEN = Set.of(
            "UID",
            "DTSTAMP",
            "CREATED",
            "LAST-MODIFIED",
            "SEQUENCE",
            "DTSTART",
            "DTEND",
            "DURATION",
            "SUMMARY",
            "DESCRIPTION",
            "LOCATION",
            "STATUS",
            "TRANSP",
            "CLASS",
            "COLOR",
            "URL",
            "CONFERENCE",
            "RELATED-TO",
            "ATTENDEE",
            "ORGANIZER",
            "RECURRENCE-ID",
            "VERSION",
            "PRODID",
            "CALSCALE",
            "METHOD",
            "NAME",
            "X-WR-CALNAME",
            "X-WR-CALDESC",
            "X-WR-TIMEZONE",
            "TZID",
            "VTIMEZONE",
            "REFRESH-INTERVAL",
            "X-PUBLISHED-TTL",
            "SOURCE");
    private static final Set<String> RECURRENCE = Set.of("RRULE", "RDATE", "EXDATE", "EXRULE"); // remarked one by one

    private static final Set<String> AGAIN =
            Set.of("PARTICIPANT", "VLOCATION", "STYLED-DESCRIPTION", "X-ALT-DESC", "LINK", "REFID");

    private final boolean ours;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Boolean> categories = new HashMap<>();

    Untaken(boolean ours) {
        this.ours = ours;
    }

    /** Returns what is left; nothing if all is taken. */
    Optional<Finding> of(List<Component> calendars) {
        for (Component calendar : calendars) {
            calendar.properties().forEach(this::count);
            for (Component inner : calendar.components()) {
                if (inner.name().equals("VEVENT")) {
                    inner.properties().forEach(this::count);
                    inner.components().forEach(this::count);
                } else if (!inner.name().equals("VTIMEZONE")) {
                    count(inner.name());
                }
            }
        }
        String names = counts.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(calendars.get(0).position(), "ical-not-taken", names));
    }

    private void count(ContentLine property) {
        boolean taken = TAKEN.contains(property.name()) || RECURRENCE.contains(property.name());
        if (!taken && !property.name().startsWith(OwnProperty.ALL) && !isUnderstood(property)) {
            count(property.name());
        }
    }

    /** What we wrote within an entry says again what its properties say. */
    private void count(Component within) {
        if (!ours || !AGAIN.contains(within.name())) {
            count(within.name());
        }
    }

    /** A category that names a format is taken; any other one only by those who wrote it. */
    private boolean isUnderstood(ContentLine property) {
        return (ours && AGAIN.contains(property.name())) || isUnderstoodCategory(property);
    }

    private boolean isUnderstoodCategory(ContentLine property) {
        return property.is("CATEGORIES")
                && (ours
                        || categories.computeIfAbsent(
                                property.text(),
                                text -> FormatWords.ofWord(text).isPresent()));
    }

    private void count(String name) {
        counts.merge(name, 1, Integer::sum);
    }
}
