package programmheft.ical.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A value of the type DATE or DATE-TIME (RFC 5545, sections 3.3.4 and 3.3.5).
 *
 * @param time nothing for a date; a leap second is taken for the second before it
 * @param utc whether it ends with Z
 */
public record TimeValue(LocalDate date, Optional<LocalTime> time, boolean utc) {
    private static final int DATE = 8;
    private static final int DATE_TIME = 15;

    /** Reads {@code 20261024}, {@code 20261024T131500} or {@code 20261024T131500Z}; nothing if it is none of them. */
    public static Optional<TimeValue> of(String written) {
        int length = written.length();
        boolean utc = length == DATE_TIME + 1 && written.charAt(DATE_TIME) == 'Z';
        boolean timed = utc || length == DATE_TIME;
        if ((!timed && length != DATE) || !digits(written, 0, DATE)) {
            return Optional.empty();
        }
        if (timed && (written.charAt(DATE) != 'T' || !digits(written, DATE + 1, DATE_TIME))) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(written, 0, 4), number(written, 4, 6), number(written, 6, 8));
            return Optional.of(new TimeValue(date, timed ? Optional.of(time(written)) : Optional.empty(), utc));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Returns the time on the wall; midnight for a date. */
    public LocalDateTime local() {
        return date.atTime(time.orElse(LocalTime.MIDNIGHT));
    }

    private static LocalTime time(String written) {
        int second = number(written, 13, 15);
        return LocalTime.of(number(written, 9, 11), number(written, 11, 13), second == 60 ? 59 : second);
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
