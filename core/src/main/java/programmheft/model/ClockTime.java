package programmheft.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * A time of day to the minute, on the programme day or some days after it: 00:15 next morning still belongs to the
 * evening's programme, and 24:00 is 00:00 one day later.
 *
 * @param time the time on the clock on the wall, whole minutes
 * @param daysLater how many days after the programme day, from 0 to 366
 */
public record ClockTime(LocalTime time, int daysLater) implements Comparable<ClockTime> {
    private static final Comparator<ClockTime> ORDER =
            Comparator.comparingInt(ClockTime::daysLater).thenComparing(ClockTime::time);

    public ClockTime {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new IllegalArgumentException("a programme states whole minutes, not '%s'".formatted(time));
        }
        if (daysLater < 0 || daysLater > 366) {
            throw new IllegalArgumentException("a time lies 0 to 366 days after its day, not " + daysLater);
        }
    }

    /**
     * Returns the time of day; 24:00 is midnight at the end of the day.
     *
     * @throws IllegalArgumentException if there is no such time of day
     */
    public static ClockTime of(int hour, int minute) {
        if (hour == 24 && minute == 0) {
            return new ClockTime(LocalTime.MIDNIGHT, 1);
        }
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            throw new IllegalArgumentException("'%s' is no time of day".formatted(print(hour, minute)));
        }
        return new ClockTime(LocalTime.of(hour, minute), 0);
    }

    /**
     * Reads {@code HH:MM}, from 00:00 to 24:00.
     *
     * @throws IllegalArgumentException if the text is no time of day
     */
    public static ClockTime parse(String text) {
        if (!text.matches("[0-9]{1,2}:[0-9]{2}")) {
            throw new IllegalArgumentException("'%s' is no time of day; write it as 09:30".formatted(text));
        }
        int colon = text.indexOf(':');
        return of(Integer.parseInt(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    /** Prints what may be no time at all; a number format would take the digits of the default locale. */
    private static String print(int hour, int minute) {
        return hour + (minute >= 0 && minute < 10 ? ":0" : ":") + minute;
    }

    /** Returns the same time of day so many days later still. */
    public ClockTime plusDays(int days) {
        return new ClockTime(time, daysLater + days);
    }

    /** Returns the date and time on the wall when the programme day is the given date. */
    public LocalDateTime on(LocalDate day) {
        return day.plusDays(daysLater).atTime(time);
    }

    /** Tells whether this is earlier, days counted; equal times are not. */
    public boolean isBefore(ClockTime other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(ClockTime other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code 13:15}, {@code 24:00}, or {@code 00:15 (+1)} for a time on a later day. */
    @Override
    public String toString() {
        if (daysLater == 1 && time.equals(LocalTime.MIDNIGHT)) {
            return "24:00";
        }
        return daysLater == 0 ? time.toString() : time + " (+" + daysLater + ")";
    }
}
