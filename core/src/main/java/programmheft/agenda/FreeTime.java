package programmheft.agenda;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Time in which nothing takes place. A slot without a known end takes the time until the next of the given slots starts:
 * somebody is called free only where it is known.
 */
final class FreeTime {
    private final RangeSet<Instant> free = TreeRangeSet.create();

    private FreeTime(Collection<Range<Instant>> hours) {
        hours.forEach(free::add);
    }

    /**
     * Returns the time from the first start to the last known end of each day of the programme, less the taken. Day by
     * day: what is open at night does not take the next morning.
     */
    static List<Stretch> ofDays(List<Slot> programme, List<Slot> taken, ZoneId zone) {
        Map<LocalDate, Range<Instant>> hours = byDay(programme, FreeTime::toLastKnownEnd);
        Map<LocalDate, List<Slot>> takenByDay = byDay(taken, Function.identity());
        FreeTime time = new FreeTime(hours.values());
        hours.forEach((day, range) -> time.take(takenByDay.getOrDefault(day, List.of()), range.upperEndpoint()));
        return time.stretches(zone);
    }

    /** Returns the time from the first to the last start of each day of the taken, less the taken. */
    static List<Stretch> between(List<Slot> taken, ZoneId zone) {
        FreeTime time = new FreeTime(byDay(taken, FreeTime::toLastStart).values());
        time.take(taken, Instant.MIN);
        return time.stretches(zone);
    }

    private void take(List<Slot> slots, Instant lastEnd) {
        NavigableSet<Instant> starts =
                slots.stream().map(FreeTime::start).collect(Collectors.toCollection(TreeSet::new));
        for (Slot slot : slots) {
            Instant end = knownEnd(slot)
                    .or(() -> Optional.ofNullable(starts.higher(start(slot))))
                    .orElse(lastEnd);
            if (end.isAfter(start(slot))) {
                free.remove(Range.closedOpen(start(slot), end));
            }
        }
    }

    private List<Stretch> stretches(ZoneId zone) {
        return free.asRanges().stream()
                .map(range -> new Stretch(
                        range.lowerEndpoint().atZone(zone),
                        range.upperEndpoint().atZone(zone)))
                .toList();
    }

    private static Range<Instant> toLastKnownEnd(List<Slot> inTimeOrder) {
        Instant start = start(inTimeOrder.get(0));
        return Range.closedOpen(
                start,
                inTimeOrder.stream()
                        .flatMap(slot -> knownEnd(slot).stream())
                        .max(Instant::compareTo)
                        .orElse(start));
    }

    private static Range<Instant> toLastStart(List<Slot> inTimeOrder) {
        return Range.closedOpen(start(inTimeOrder.get(0)), start(inTimeOrder.get(inTimeOrder.size() - 1)));
    }

    private static <T> Map<LocalDate, T> byDay(List<Slot> inTimeOrder, Function<List<Slot>, T> whole) {
        return inTimeOrder.stream()
                .collect(Collectors.groupingBy(Slot::day, Collectors.collectingAndThen(Collectors.toList(), whole)));
    }

    private static Instant start(Slot slot) {
        return slot.start().toInstant();
    }

    private static Optional<Instant> knownEnd(Slot slot) {
        return slot.end().at().map(end -> end.toInstant());
    }
}
