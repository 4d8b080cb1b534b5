package programmheft.port;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * A point of the newest programme of an event, among those of all events.
 *
 * @param item empty for the event as a whole
 * @param eventTitle the title of the event
 * @param title its own title
 * @param people the names of those who appear, as printed
 * @param room its name as printed
 * @param day the date of its programme day
 * @param start in the zone of the event; only of what has a slot in the agenda
 * @param end excluded; empty if it is not known
 */
public record Point(
        Event.Id event,
        Optional<Item.Id> item,
        String eventTitle,
        String title,
        List<String> people,
        Optional<String> room,
        Optional<LocalDate> day,
        Optional<ZonedDateTime> start,
        Optional<ZonedDateTime> end) {
    /** Orders points that have a slot: by start, then by event and item. */
    public static final Comparator<Point> BY_START = Comparator.comparing(Point::starts)
            .thenComparing(point -> point.event().value())
            .thenComparing(point -> point.item().map(Item.Id::value).orElse(""));

    public Point {
        people = List.copyOf(people);
    }

    /** Returns when its slot starts. */
    Instant starts() {
        return start.orElseThrow().toInstant();
    }

    /** Returns when nothing overlaps its slot any more; without a known end it counts for its first moment only. */
    Instant until() {
        return end.map(ZonedDateTime::toInstant).orElseGet(() -> starts().plusSeconds(1));
    }
}
