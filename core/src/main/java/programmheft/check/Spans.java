package programmheft.check;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import programmheft.agenda.Slot;

/** Prints when a slot takes place, the same in every language. */
final class Spans {
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Spans() {}

    /** Returns {@code 2019-09-11 12:00–13:00}; an end that only follows in brackets; a later date in full. */
    static String of(Slot slot) {
        return of(slot.start())
                + slot.end()
                        .<String>fold(at -> "–" + end(slot, at), (at, next) -> "–(" + end(slot, at) + ")", () -> "");
    }

    /** Returns {@code 2019-09-11 12:00}. */
    static String of(ZonedDateTime moment) {
        return START.format(moment);
    }

    private static String end(Slot slot, ZonedDateTime at) {
        boolean sameDay = at.toLocalDate().equals(slot.start().toLocalDate());
        return (sameDay ? CLOCK : START).format(at);
    }
}
