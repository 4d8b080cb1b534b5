package programmheft.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;

/** When a day is, as far as the document says: a date, a date without its year, only the year, or "day 2". */
public sealed interface DayDate {
    /** Returns the date where the document leaves nothing open. */
    default Optional<LocalDate> date() {
        return Optional.empty();
    }

    /** Returns a date that leaves nothing open. */
    static DayDate of(LocalDate date) {
        return new On(date);
    }

    /** A date. */
    record On(LocalDate day) implements DayDate {
        @Override
        public Optional<LocalDate> date() {
            return Optional.of(day);
        }
    }

    /** A day and a month whose year the document does not give. */
    record YearOpen(MonthDay day) implements DayDate {}

    /** Some day of a year. */
    record Within(Year year) implements DayDate {}

    /** A day that is only counted, from 1. */
    record Numbered(int number) implements DayDate {
        public Numbered {
            if (number < 1) {
                throw new IllegalArgumentException("days are counted from 1, not " + number);
            }
        }
    }
}
