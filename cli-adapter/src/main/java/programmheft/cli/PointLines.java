package programmheft.cli;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import programmheft.port.Point;

/** Points of any events, one on each line: of which event, when, where, what, with whom. */
final class PointLines {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final String NONE = "-";

    private PointLines() {}

    static List<String> of(List<Point> points) {
        Columns columns = new Columns();
        points.forEach(point -> columns.row(
                point.event().value(),
                when(point),
                point.room().orElse(NONE),
                point.title() + (point.people().isEmpty() ? "" : " (" + String.join(", ", point.people()) + ")")));
        return columns.lines();
    }

    /** Returns when it is in the zone of its event: {@code 2031-05-05 10:00–11:00}. */
    static String when(Point point) {
        Optional<ZonedDateTime> start = point.start();
        if (start.isEmpty()) {
            return point.day().map(Object::toString).orElse(NONE);
        }
        return MOMENT.format(start.get())
                + point.end().map(end -> "–" + end(start.get(), end)).orElse("");
    }

    private static String end(ZonedDateTime start, ZonedDateTime end) {
        return (end.toLocalDate().equals(start.toLocalDate()) ? CLOCK : MOMENT).format(end);
    }
}
