package programmheft.ical.lint;

import java.util.Optional;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.Component;

/** A METHOD where entries have no ORGANIZER (RFC 5546): programs take the calendar for an invitation by nobody. */
final class MethodNeedsOrganizer implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        return file.tree().calendars().stream().flatMap(calendar -> finding(calendar).stream());
    }

    private static Optional<Finding> finding(Component calendar) {
        boolean organised = calendar.components("VEVENT")
                .allMatch(entry -> entry.property("ORGANIZER").isPresent());
        return calendar.property("METHOD")
                .filter(method -> !organised)
                .map(method ->
                        Finding.at(method.position(), "ical-method-without-organizer", Shown.of(method.value())));
    }
}
