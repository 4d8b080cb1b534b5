package programmheft.port;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.check.Said;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;

/** When a day is, told by two sources: "24 November" and "2022" make a date. */
final class DayDates {
    private DayDates() {}

    /** Returns what both say of a day; nothing if they cannot mean the same one. */
    static Optional<DayDate> together(DayDate one, DayDate other) {
        if (one.equals(other)) {
            return Optional.of(one);
        }
        return fuller(one, other).or(() -> fuller(other, one));
    }

    private static Optional<DayDate> fuller(DayDate less, DayDate more) {
        if (less instanceof DayDate.YearOpen open) {
            return more instanceof DayDate.Within within
                    ? Optional.of(open.day())
                            .filter(day -> day.isValidYear(within.year().getValue()))
                            .map(day -> DayDate.of(day.atYear(within.year().getValue())))
                    : more.date()
                            .filter(date -> open.day().equals(MonthDay.from(date)))
                            .map(DayDate::of);
        }
        return less instanceof DayDate.Within within
                ? more.date()
                        .filter(date -> date.getYear() == within.year().getValue())
                        .map(DayDate::of)
                : Optional.empty();
    }

    /** Returns all days that the event tells of, its own dates first. */
    static List<DayDate> of(Event event) {
        List<DayDate> all = new ArrayList<>(event.dates());
        event.days().stream().map(Day::when).filter(when -> !all.contains(when)).forEach(all::add);
        return all;
    }

    /** Returns the dates as a finding tells them. */
    static List<Object> words(List<DayDate> dates) {
        return dates.stream().flatMap(date -> words(date).stream()).toList();
    }

    private static List<Object> words(DayDate date) {
        if (date instanceof DayDate.YearOpen open) {
            return List.of(open.day());
        }
        if (date instanceof DayDate.Numbered numbered) {
            return List.of(Said.Word.DAY, numbered.number());
        }
        return date instanceof DayDate.Within within
                ? List.of(within.year().toString())
                : date.date().map(List::<Object>of).orElse(List.of());
    }

    /** Returns the dates in order if each is one; otherwise as they are. */
    static List<DayDate> sorted(List<DayDate> dates) {
        List<LocalDate> full =
                dates.stream().flatMap(date -> date.date().stream()).sorted().toList();
        return full.size() == dates.size() ? full.stream().map(DayDate::of).toList() : dates;
    }
}
