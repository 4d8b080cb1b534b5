package programmheft.ical;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When an entry takes place, on the wall of the event's zone, in whole minutes.
 *
 * @param end exclusive, after the start
 * @param allDay whether it is told by dates alone; then both are midnights
 */
record Span(LocalDateTime start, Optional<LocalDateTime> end, boolean allDay) {}
