package programmheft.ical.lint;

import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.ical.content.Component;

/** A file without a calendar, or a calendar with nothing in it (RFC 5545, section 3.6). */
final class NoCalendar implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        return file.tree().calendars().isEmpty()
                ? Stream.of(Finding.at(new Position(1, 1), "ical-no-calendar"))
                : file.tree().calendars().stream()
                        .filter(calendar -> calendar.components().isEmpty())
                        .map(Component::position)
                        .map(position -> Finding.at(position, "ical-nothing-in-it"));
    }
}
