package programmheft.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;

/**
 * A programme day lies before the first or after the last of the dates that the event itself gives. Nothing is said where
 * one of those dates is not a full one. A day that holds only what may lie around an event is left alone: what is
 * optional, registration, tours, excursions and an evening programme.
 */
final class OutsideTheEvent implements Check {
    private static final Set<Format> AROUND =
            EnumSet.of(Format.REGISTRATION, Format.TOUR, Format.EXCURSION, Format.SOCIAL);

    @Override
    public String code() {
        return "outside-the-event";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Event event = programme.event();
        List<LocalDate> dates = event.dates().stream()
                .map(DayDate::date)
                .flatMap(date -> date.stream())
                .sorted()
                .toList();
        if (dates.isEmpty() || dates.size() < event.dates().size()) {
            return List.of();
        }
        Inherited inherited = programme.survey().inherited();
        return event.days().stream()
                .flatMap(day -> finding(day, dates.get(0), dates.get(dates.size() - 1), inherited))
                .toList();
    }

    private Stream<Finding> finding(Day day, LocalDate first, LocalDate last, Inherited inherited) {
        return day
                .date()
                .filter(date -> date.isBefore(first) || date.isAfter(last))
                .filter(date -> day.items().isEmpty() || !inside(day, inherited).isEmpty())
                .map(date -> Finding.of(code(), inside(day, inherited), date, first, last))
                .stream();
    }

    private static List<Item.Id> inside(Day day, Inherited inherited) {
        return day.items().stream()
                .filter(item -> !item.optional() && !AROUND.contains(item.format()) && inherited.takesPlace(item))
                .map(Item::id)
                .toList();
    }
}
