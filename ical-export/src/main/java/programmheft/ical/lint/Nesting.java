package programmheft.ical.lint;

import java.util.stream.Stream;
import programmheft.check.Finding;

/** Lines that are no property, and a BEGIN or an END that is missing; in what is no calendar at all, no line is. */
final class Nesting implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        return file.tree().calendars().isEmpty() ? Stream.empty() : file.tree().faults().stream();
    }
}
