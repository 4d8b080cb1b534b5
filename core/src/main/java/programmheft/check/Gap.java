package programmheft.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import programmheft.agenda.End;
import programmheft.agenda.Slot;
import programmheft.agenda.When;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;

/**
 * For a long time nothing takes place between two items of a programme day. Nothing is said after an item whose end
 * nobody can know, on a day with an item without a time, which may fill the gap, and between six in the evening and
 * six in the morning. Free time beside a meal, a tour, an evening programme or what is optional is left alone, and so is
 * what comes after "Ende".
 */
final class Gap implements Check {
    private static final Set<Format> AROUND = EnumSet.of(
            Format.MEAL, Format.TOUR, Format.EXCURSION, Format.NETWORKING, Format.SOCIAL, Format.CONCERT, Format.FILM);

    private final long longest;

    Gap(Duration longest) {
        this.longest = Timed.length(longest);
    }

    @Override
    public String code() {
        return "gap";
    }

    @Override
    public List<Finding> run(Programme programme) {
        NavigableSet<Instant> endMarkers = endMarkers(programme.event());
        Set<LocalDate> unclear = programme.agenda().untimed().stream()
                .flatMap(untimed -> untimed.day().date().stream())
                .collect(Collectors.toSet());
        List<Finding> found = new ArrayList<>();
        programme.survey().takingPlaceByDay().forEach((date, slots) -> {
            if (!unclear.contains(date)) {
                find(slots, endMarkers, found);
            }
        });
        return found;
    }

    private void find(List<Timed> inTimeOrder, NavigableSet<Instant> endMarkers, List<Finding> found) {
        Timed last = inTimeOrder.get(0);
        for (Timed slot : inTimeOrder) {
            if (slot.start() - last.until() > longest
                    && isGap(last.slot(), slot.slot())
                    && !isOver(last.slot(), slot.slot(), endMarkers)) {
                found.add(finding(last.slot(), slot.slot()));
            }
            if (slot.slot().end() instanceof End.Unknown) {
                return;
            }
            last = last.until() > slot.until() ? last : slot;
        }
    }

    private static boolean isGap(Slot before, Slot after) {
        return over(before).toLocalDate().equals(after.start().toLocalDate())
                && Daytime.holds(over(before))
                && Daytime.holds(after.start())
                && !isAround(before.item())
                && !isAround(after.item());
    }

    private static boolean isAround(Item item) {
        return item.optional() || AROUND.contains(item.format());
    }

    private static boolean isOver(Slot before, Slot after, NavigableSet<Instant> endMarkers) {
        return !endMarkers
                .subSet(over(before).toInstant(), after.start().toInstant())
                .isEmpty();
    }

    private static NavigableSet<Instant> endMarkers(Event event) {
        NavigableSet<Instant> moments = new TreeSet<>();
        for (Day day : event.days()) {
            day.date()
                    .ifPresent(date -> day.items().stream()
                            .filter(item -> item.format() == Format.END_MARKER)
                            .flatMap(item -> item.timing().start().stream())
                            .forEach(start -> moments.add(
                                    start.on(date).atZone(event.zone()).toInstant())));
        }
        return moments;
    }

    private Finding finding(Slot before, Slot after) {
        return Finding.of(
                code(),
                List.of(before.item().id(), after.item().id()),
                before.item().title(),
                after.item().title(),
                Math.toIntExact(Duration.between(over(before), after.start()).toMinutes()),
                When.of(over(before), after.start()));
    }

    private static ZonedDateTime over(Slot slot) {
        return slot.end().at().orElseThrow();
    }
}
