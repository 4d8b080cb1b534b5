package programmheft.agenda;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Time in which nothing takes place. A slot without a known end takes the time until the next of the given slots starts
 * that day, or the day's frame ends: somebody is called free only where it is known.
 */
final class FreeTime {
    private final RangeSet<Instant> free = TreeRangeSet.create();

    private FreeTime() {}

    /** Returns the time from the first start to the last known end of each day of the programme, less the taken. */
    static List<Stretch> ofDays(List<Slot> programme, List<Slot> taken, ZoneId zone) {
        return new FreeTime().less(taken, byDay(programme, FreeTime::toLastKnownEnd), zone);
    }

    /** Returns the time from the first to the last start of each day of the taken, less the taken. */
    static List<Stretch> between(List<Slot> taken, ZoneId zone) {
        return new FreeTime().less(taken, byDay(taken, FreeTime::toLastStart), zone);
    }

    private List<Stretch> less(List<Slot> taken, Map<LocalDate, Range<Instant>> frames, ZoneId zone) {
        frames.values().forEach(free::add);
        Map<LocalDate, List<Slot>> byDay = byDay(taken, Function.identity());
        frames.forEach((day, frame) -> take(byDay.getOrDefault(day, List.of()), frame));
        return free.asRanges().stream()
                .map(range -> new Stretch(
                        range.lowerEndpoint().atZone(zone),
                        range.upperEndpoint().atZone(zone)))
                .toList();
    }

    private void take(List<Slot> slots, Range<Instant> frame) {
        NavigableSet<Instant> marks = new TreeSet<>();
        marks.add(frame.upperEndpoint());
        slots.forEach(slot -> marks.add(start(slot)));
        for (Slot slot : slots) {
            knownEnd(slot)
                    .or(() -> Optional.ofNullable(marks.higher(start(slot))))
                    .ifPresent(end -> free.remove(Range.closedOpen(start(slot), end)));
        }
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
