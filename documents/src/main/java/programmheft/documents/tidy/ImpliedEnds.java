package programmheft.documents.tidy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import programmheft.agenda.Agenda;
import programmheft.agenda.End;
import programmheft.agenda.Slot;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Timing;

/**
 * The ends that follow from what comes next, for all items that state a start only. Days without a date, and the
 * undated items, get one here: what comes next does not depend on it.
 */
final class ImpliedEnds {
    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    private final Map<Item.Id, Slot> slots = new HashMap<>();
    private final Map<Item.Id, ClockTime> ends = new HashMap<>();

    private ImpliedEnds(Event dated) {
        Agenda.of(dated).slots().forEach(slot -> slots.put(slot.item().id(), slot));
        dated.items().filter(item -> item.timing() instanceof Timing.From).forEach(this::find);
    }

    static Map<Item.Id, ClockTime> of(Event event) {
        List<Day> days = new ArrayList<>();
        days.add(Day.on(LONG_AGO, event.undated()));
        for (Day day : event.days()) {
            LocalDate date = day.date().orElse(LONG_AGO.plusDays(days.size()));
            days.add(new Day(programmheft.model.DayDate.of(date), day.begins(), day.ends(), day.items()));
        }
        return new ImpliedEnds(Event.builder("dated", event.title())
                        .dates(event.dates())
                        .begins(event.begins().orElse(null))
                        .ends(event.ends().orElse(null))
                        .zone(event.zone())
                        .speakers(event.speakers())
                        .themedRooms(event.themedRooms())
                        .days(days)
                        .build())
                .ends;
    }

    private void find(Item item) {
        slot(item)
                .filter(slot -> slot.end() instanceof End.Implied)
                .ifPresent(slot -> slot.end()
                        .at()
                        .map(end -> clock(slot.day(), end))
                        .filter(end -> item.timing().start().orElseThrow().isBefore(end))
                        .ifPresent(end -> ends.put(item.id(), end)));
    }

    /** A block that is only a frame ends as its parts do. */
    private Optional<Slot> slot(Item item) {
        Slot own = slots.get(item.id());
        return own != null
                ? Optional.of(own)
                : item.parts().stream()
                        .filter(part -> part.timing() instanceof Timing.WithWhole)
                        .flatMap(part -> slot(part).stream())
                        .findFirst();
    }

    private static ClockTime clock(LocalDate day, ZonedDateTime end) {
        int later = Math.toIntExact(ChronoUnit.DAYS.between(day, end.toLocalDate()));
        return new ClockTime(end.toLocalTime().truncatedTo(ChronoUnit.MINUTES), Math.min(later, 366));
    }
}
