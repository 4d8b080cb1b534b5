package programmheft.agenda;

import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * A stretch of time; half-open: the start is included, the end is not.
 *
 * @param start in the zone of the event
 * @param end in the zone of the event, after the start
 */
public record Stretch(ZonedDateTime start, ZonedDateTime end) {
    public Stretch {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException(
                    "a stretch must end after it starts, but starts at %s and ends at %s".formatted(start, end));
        }
    }

    /** Returns how long it really lasts: a clock change in it counts. */
    public Duration length() {
        return Duration.between(start, end);
    }
}
