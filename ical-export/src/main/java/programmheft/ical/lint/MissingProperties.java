package programmheft.ical.lint;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.Component;

/** What a component must have and does not; told at its BEGIN. DTSTART is only needed where there is no METHOD. */
final class MissingProperties implements Rule {
    private static final Map<String, List<String>> NEEDED = Map.of(
            "VCALENDAR", List.of("VERSION", "PRODID"),
            "VEVENT", List.of("UID", "DTSTAMP", "DTSTART"),
            "VTODO", List.of("UID", "DTSTAMP"),
            "VJOURNAL", List.of("UID", "DTSTAMP"),
            "VFREEBUSY", List.of("UID", "DTSTAMP"),
            "VALARM", List.of("ACTION", "TRIGGER"),
            "VTIMEZONE", List.of("TZID"),
            "STANDARD", List.of("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
            "DAYLIGHT", List.of("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"));

    @Override
    public Stream<Finding> check(Examined file) {
        return file.components().filter(MissingProperties::lacksSome).flatMap(MissingProperties::missing);
    }

    private static boolean lacksSome(Component component) {
        for (String name : NEEDED.getOrDefault(component.name(), List.of())) {
            if (component.property(name).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Finding> missing(Component component) {
        return NEEDED.getOrDefault(component.name(), List.of()).stream()
                .filter(name -> component.property(name).isEmpty())
                .map(name -> Finding.at(component.position(), "ical-property-missing", name, component.name()));
    }
}
