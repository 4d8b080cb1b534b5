package programmheft.ical.lint;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.Component;

/** What a component may have once and has twice: programs differ on which of the two they take. */
final class DoubledProperties implements Rule {
    private static final Set<String> OF_AN_ENTRY = Set.of(
            "UID",
            "DTSTAMP",
            "DTSTART",
            "DTEND",
            "DUE",
            "DURATION",
            "SUMMARY",
            "DESCRIPTION",
            "LOCATION",
            "STATUS",
            "TRANSP",
            "CLASS",
            "CREATED",
            "LAST-MODIFIED",
            "SEQUENCE",
            "PRIORITY",
            "GEO",
            "URL",
            "ORGANIZER",
            "RECURRENCE-ID",
            "COLOR");
    private static final Map<String, Set<String>> ONCE = Map.of(
            "VCALENDAR",
            Set.of(
                    "VERSION",
                    "PRODID",
                    "CALSCALE",
                    "METHOD",
                    "UID",
                    "LAST-MODIFIED",
                    "URL",
                    "REFRESH-INTERVAL",
                    "SOURCE",
                    "COLOR"),
            "VEVENT",
            OF_AN_ENTRY,
            "VTODO",
            OF_AN_ENTRY,
            "VTIMEZONE",
            Set.of("TZID", "LAST-MODIFIED", "TZURL"));

    @Override
    public Stream<Finding> check(Examined file) {
        return file.components().flatMap(DoubledProperties::doubled);
    }

    private static Stream<Finding> doubled(Component component) {
        Set<String> once = ONCE.getOrDefault(component.name(), Set.of());
        Set<String> seen = new HashSet<>();
        return component.properties().stream()
                .filter(property -> once.contains(property.name()) && !seen.add(property.name()))
                .map(property ->
                        Finding.at(property.position(), "ical-property-twice", property.name(), component.name()));
    }
}
