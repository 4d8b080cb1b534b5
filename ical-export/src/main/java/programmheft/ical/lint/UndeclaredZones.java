package programmheft.ical.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.ContentLine;

/** A TZID for which the file has no VTIMEZONE, told where it is first used: Outlook then shows another time. */
final class UndeclaredZones implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        Set<String> declared = file.components(List.of("VTIMEZONE"))
                .flatMap(zone -> zone.property("TZID").stream())
                .map(ContentLine::value)
                .collect(Collectors.toCollection(HashSet::new));
        return file.withParameters()
                .mapMulti((property, found) -> undeclared(property, declared).ifPresent(found));
    }

    private static Optional<Finding> undeclared(ContentLine property, Set<String> declared) {
        // a name that begins with a slash is one of a registry that all programs are to know
        return property.parameter("TZID")
                .filter(zone -> !zone.startsWith("/") && declared.add(zone))
                .map(zone -> Finding.at(property.position(), "ical-zone-not-declared", Shown.of(zone)));
    }
}
