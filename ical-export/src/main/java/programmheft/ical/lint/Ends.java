package programmheft.ical.lint;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.Component;
import programmheft.ical.content.ContentLine;
import programmheft.ical.content.TimeValue;

/** An end that is not after its start, is a date where the start is a time, or stands beside a DURATION. */
final class Ends implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        return file.components(List.of("VEVENT"))
                .mapMulti((entry, found) -> entry.property("DTEND").ifPresent(end -> {
                    duration(entry, end).ifPresent(found);
                    entry.property("DTSTART")
                            .flatMap(start -> order(file, start, end))
                            .ifPresent(found);
                }));
    }

    private static Optional<Finding> duration(Component entry, ContentLine end) {
        return entry.property("DURATION")
                .map(duration -> Finding.at(duration.position(), "ical-end-and-duration", end.value()));
    }

    private static Optional<Finding> order(Examined file, ContentLine start, ContentLine end) {
        Optional<TimeValue> from = TimeValue.of(start.value());
        Optional<TimeValue> to = TimeValue.of(end.value());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().time().isPresent() != to.get().time().isPresent()) {
            return Optional.of(Finding.at(end.position(), "ical-end-of-other-type", end.value(), start.value()));
        }
        boolean after = (start.parameters().equals(end.parameters())
                        && from.get().utc() == to.get().utc())
                ? to.get().local().isAfter(from.get().local())
                : isAfter(moment(file, end, to.get()), moment(file, start, from.get()));
        return after
                ? Optional.empty()
                : Optional.of(Finding.at(end.position(0), "ical-end-not-after-start", end.value(), start.value()));
    }

    /** Tells whether it is; also if nobody can know. */
    private static boolean isAfter(Optional<Instant> last, Optional<Instant> first) {
        return last.isEmpty() || first.isEmpty() || last.get().isAfter(first.get());
    }

    /** Returns the moment; times without a zone are compared as if they had one. */
    private static Optional<Instant> moment(Examined file, ContentLine property, TimeValue value) {
        Optional<ZoneId> zone =
                value.utc() || property.parameter("TZID").isEmpty() ? Optional.of(ZoneOffset.UTC) : file.zone(property);
        return zone.map(known -> value.local().atZone(known).toInstant());
    }
}
