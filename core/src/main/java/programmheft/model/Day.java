package programmheft.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A programme day with its items in printed order. It may run past midnight.
 *
 * @param begins when the day begins, if the document says so apart from the items
 * @param ends when the day ends, exclusive, if the document says so apart from the items
 */
public record Day(DayDate when, Optional<ClockTime> begins, Optional<ClockTime> ends, List<Item> items) {
    public Day {
        items = List.copyOf(items);
        if (when instanceof DayDate.Within within) {
            throw new IllegalArgumentException("a programme day needs more than the year " + within.year());
        }
        if (begins.isPresent() && ends.isPresent() && !begins.get().isBefore(ends.get())) {
            throw new IllegalArgumentException("a day must end after it begins, but begins at %s and ends at %s"
                    .formatted(begins.get(), ends.get()));
        }
    }

    /** Returns a day without hours of its own, its items in printed order. */
    public static Day on(LocalDate date, Item... items) {
        return new Day(DayDate.of(date), Optional.empty(), Optional.empty(), List.of(items));
    }

    /** Returns a day without hours of its own, its items in printed order. */
    public static Day on(LocalDate date, List<Item> items) {
        return new Day(DayDate.of(date), Optional.empty(), Optional.empty(), items);
    }

    /** Returns a day that is only counted, from 1. */
    public static Day numbered(int number, Item... items) {
        return new Day(new DayDate.Numbered(number), Optional.empty(), Optional.empty(), List.of(items));
    }

    /** Returns the date where the document leaves nothing open. */
    public Optional<LocalDate> date() {
        return when.date();
    }
}
