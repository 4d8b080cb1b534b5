package programmheft.ical;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import programmheft.model.ClockTime;

/**
 * What the standard properties of one entry tell of an item, as texts without escapes. The writer tells an item by it;
 * read back, it gives the item, but for what {@link OwnItem} must add.
 *
 * @param start on the clock of its programme day
 * @param end likewise, exclusive
 * @param page the address of the URL
 * @param status the word of STATUS
 */
record Told(
        ClockTime start,
        Optional<ClockTime> end,
        String summary,
        Optional<String> location,
        Optional<String> description,
        List<String> categories,
        Optional<String> page,
        String status) {
    static final ClockTime MIDNIGHT = ClockTime.of(0, 0);

    private static final int FARTHEST = 366;

    /** Returns the same with what becomes of the texts when they are written. */
    Told harmless() {
        return new Told(
                start,
                end,
                Texts.harmless(summary),
                location.map(Texts::harmless),
                description.map(Texts::harmless),
                categories,
                page,
                status);
    }

    /** Returns a moment on the clock of a programme day, in whole minutes; nothing if that day is too far away. */
    static Optional<ClockTime> clock(LocalDate day, LocalDateTime moment) {
        long later = ChronoUnit.DAYS.between(day, moment.toLocalDate());
        return later < 0 || later > FARTHEST
                ? Optional.empty()
                : Optional.of(new ClockTime(moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES), (int) later));
    }
}
