package programmheft.change;

import java.util.List;
import java.util.stream.Stream;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Timing;

/** Whole programmes at another time. */
final class Shifted {
    private Shifted() {}

    /** Returns the event so many days later, each item so many minutes later in its day. */
    static Event later(Event event, int days, int minutes) {
        return event.toBuilder()
                .dates(event.dates().stream().map(date -> later(date, days)).toList())
                .days(event.days().stream()
                        .map(day ->
                                new Day(later(day.when(), days), day.begins(), day.ends(), later(day.items(), minutes)))
                        .toList())
                .build();
    }

    /** Returns the event with one more item at the top of its first day. */
    static Event behind(Item first, Event event) {
        Day day = event.days().get(0);
        List<Item> items = Stream.concat(Stream.of(first), day.items().stream()).toList();
        return event.toBuilder()
                .days(Stream.concat(
                                Stream.of(new Day(day.when(), day.begins(), day.ends(), items)),
                                event.days().stream().skip(1))
                        .toList())
                .build();
    }

    private static DayDate later(DayDate when, int days) {
        return when.date().map(date -> DayDate.of(date.plusDays(days))).orElse(when);
    }

    private static List<Item> later(List<Item> items, int minutes) {
        return items.stream()
                .map(item -> item.toBuilder()
                        .timing(later(item.timing(), minutes))
                        .parts(later(item.parts(), minutes))
                        .build())
                .toList();
    }

    private static Timing later(Timing timing, int minutes) {
        if (timing instanceof Timing.From from) {
            return new Timing.From(later(from.from(), minutes), from.precision());
        }
        return timing instanceof Timing.Between between
                ? new Timing.Between(
                        later(between.from(), minutes), later(between.until(), minutes), between.precision())
                : timing;
    }

    private static ClockTime later(ClockTime time, int minutes) {
        int all = time.time().toSecondOfDay() / 60 + minutes;
        return new ClockTime(time.time().plusMinutes(minutes), time.daysLater() + all / 1440);
    }
}
