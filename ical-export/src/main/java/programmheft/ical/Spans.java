package programmheft.ical;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import programmheft.check.Finding;
import programmheft.ical.content.Component;
import programmheft.ical.content.ContentLine;
import programmheft.ical.content.DurationValue;
import programmheft.ical.content.TimeValue;

/** Reads when entries take place. What the rules for calendar files tell of their times is not told again. */
final class Spans {
    private static final int LONGEST = 366;

    private final CalendarZone zones;
    private final ZoneId zone;
    private final Notes notes;

    Spans(CalendarZone zones, ZoneId ofEvent, Notes notes) {
        this.zones = zones;
        this.zone = ofEvent;
        this.notes = notes;
    }

    /** Returns when it takes place; nothing if it has no start that can be read. */
    Optional<Span> of(Component entry) {
        Optional<ContentLine> line = entry.property("DTSTART");
        Optional<TimeValue> start =
                line.flatMap(found -> TimeValue.of(found.value().strip()));
        if (start.isEmpty()) {
            return Optional.empty();
        }
        boolean allDay = start.get().time().isEmpty();
        LocalDateTime from = minute(line.orElseThrow(), start.get());
        Optional<LocalDateTime> until =
                end(entry, from, allDay).filter(end -> end.isAfter(from)).filter(end -> isNear(from, end, entry));
        return Optional.of(new Span(from, until, allDay));
    }

    private Optional<LocalDateTime> end(Component entry, LocalDateTime start, boolean allDay) {
        Optional<ContentLine> line = entry.property("DTEND");
        Optional<TimeValue> end =
                line.flatMap(found -> TimeValue.of(found.value().strip()));
        if (end.isPresent()) {
            return end.filter(value -> value.time().isEmpty() == allDay)
                    .map(value -> minute(line.orElseThrow(), value));
        }
        return entry.property("DURATION")
                .flatMap(duration -> DurationValue.of(duration.value().strip()))
                .map(duration -> duration.after(start.atZone(zone)).toLocalDateTime());
    }

    private LocalDateTime minute(ContentLine line, TimeValue value) {
        LocalDateTime local = zones.local(line, value, zone);
        if (value.time().filter(time -> time.getSecond() != 0).isPresent()) {
            notes.remark(Finding.at(line.position(0), "ical-seconds-cut", line.value()));
        }
        return local.truncatedTo(ChronoUnit.MINUTES);
    }

    private boolean isNear(LocalDateTime start, LocalDateTime end, Component entry) {
        boolean near = !end.isAfter(start.plusDays(LONGEST));
        if (!near) {
            ContentLine line =
                    entry.property("DTEND").or(() -> entry.property("DURATION")).orElseThrow();
            notes.remark(Finding.at(line.position(0), "ical-too-long", line.value()));
        }
        return near;
    }
}
