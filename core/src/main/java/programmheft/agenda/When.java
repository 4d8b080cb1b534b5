package programmheft.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import programmheft.model.Timing;

/**
 * When something takes place, as findings and changes name it: in the zone of the event.
 *
 * @param start the first moment
 * @param end exclusive; nothing if nobody can know it, or if only a moment is meant
 * @param implied whether the end only follows from what comes next
 */
public record When(LocalDateTime start, Optional<LocalDateTime> end, boolean implied) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_LOCAL_DATE;

    /** Returns when a slot takes place. */
    public static When of(Slot slot) {
        return new When(
                slot.start().toLocalDateTime(),
                slot.end().at().map(ZonedDateTime::toLocalDateTime),
                slot.end() instanceof End.Implied);
    }

    /** Returns what an item states on its programme day, as printed; nothing if it states no start. */
    public static Optional<When> of(Timing stated, LocalDate day) {
        return stated.start().map(start -> new When(start.on(day), stated.end().map(end -> end.on(day)), false));
    }

    /** Returns one moment. */
    public static When of(ZonedDateTime moment) {
        return new When(moment.toLocalDateTime(), Optional.empty(), false);
    }

    /** Returns a stretch of time, half-open. */
    public static When of(ZonedDateTime start, ZonedDateTime end) {
        return new When(start.toLocalDateTime(), Optional.of(end.toLocalDateTime()), false);
    }

    /** Returns {@code 2019-09-11 12:00–13:00}; an end that only follows in brackets; a later date in full. */
    @Override
    public String toString() {
        return print(DATE, " ");
    }

    /** Returns it with dates in another form, and what stands between a date and a time. */
    public String print(DateTimeFormatter date, String between) {
        String first = moment(start, date, between);
        return end.map(at ->
                        at.toLocalDate().equals(start.toLocalDate()) ? CLOCK.format(at) : moment(at, date, between))
                .map(at -> first + "–" + (implied ? "(" + at + ")" : at))
                .orElse(first);
    }

    private static String moment(LocalDateTime at, DateTimeFormatter date, String between) {
        return date.format(at) + between + CLOCK.format(at);
    }
}
