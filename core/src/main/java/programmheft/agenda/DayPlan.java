package programmheft.agenda;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Timing;

/** Turns the items of one dated day into slots. */
final class DayPlan {
    private final Event event;
    private final LocalDate date;
    private final List<Slot> slots = new ArrayList<>();

    private DayPlan(Event event, LocalDate date) {
        this.event = event;
        this.date = date;
    }

    /** An item with a time, and the item it is a part of. */
    private record Placed(Item item, Optional<Item> whole) {
        boolean lastsAsItsWhole() {
            return item.timing() instanceof Timing.WithWhole;
        }
    }

    /** Returns the slots of a day in printed order. */
    static List<Slot> of(Event event, Day day, LocalDate date) {
        DayPlan plan = new DayPlan(event, date);
        boolean lastDay = event.lastDate().filter(date::equals).isPresent();
        Optional<ClockTime> ends = day.ends().or(() -> lastDay ? event.ends() : Optional.empty());
        List<Placed> timed = day.items().stream()
                .flatMap(item -> timed(item, Optional.empty()))
                .toList();
        Starts starts = plan.starts(timed, ends.map(plan::moment));
        timed.forEach(placed -> plan.add(plan.slot(placed, starts)));
        return plan.slots;
    }

    private void add(Slot slot) {
        Item item = slot.item();
        if (isBareEndMarker(item)) {
            return;
        }
        if (!isFrame(item)) {
            slots.add(slot);
        }
        List<Placed> parts =
                item.parts().stream().flatMap(part -> partsOf(item, part)).toList();
        Starts starts = starts(parts, slot.end().at());
        parts.forEach(part -> add(part.lastsAsItsWhole() ? slot(part, slot.start(), slot.end()) : slot(part, starts)));
    }

    private static Stream<Placed> partsOf(Item whole, Item part) {
        Placed placed = new Placed(part, Optional.of(whole));
        return placed.lastsAsItsWhole() ? Stream.of(placed) : timed(part, Optional.of(whole));
    }

    /** Returns the item if it has a start, otherwise those inside it that have one: no time is lost. */
    private static Stream<Placed> timed(Item item, Optional<Item> whole) {
        return item.timing().start().isPresent()
                ? Stream.of(new Placed(item, whole))
                : item.parts().stream().flatMap(part -> timed(part, Optional.of(item)));
    }

    private Starts starts(List<Placed> all, Optional<ZonedDateTime> bound) {
        Starts starts = new Starts(event, bound);
        all.forEach(
                placed -> placed.item().timing().start().ifPresent(start -> starts.add(placed.item(), moment(start))));
        return starts;
    }

    private Slot slot(Placed placed, Starts starts) {
        Timing timing = placed.item().timing();
        ClockTime from = timing.start().orElseThrow();
        End end = timing.end()
                .<End>map(until -> new End.Stated(endMoment(from, until)))
                .orElseGet(() -> starts.endOf(placed.item(), moment(from)));
        return slot(placed, moment(from), end);
    }

    private Slot slot(Placed placed, ZonedDateTime start, End end) {
        return new Slot(placed.item(), placed.whole(), date, start, end, listed(placed.item()));
    }

    private ZonedDateTime moment(ClockTime time) {
        return time.on(date).atZone(event.zone());
    }

    /** Returns when it ends; a start that a clock change moved on must not overtake its end. */
    private ZonedDateTime endMoment(ClockTime from, ClockTime until) {
        ZonedDateTime start = moment(from);
        ZonedDateTime end = moment(until);
        Duration leftOut = Duration.between(from.on(date), start.toLocalDateTime());
        return end.isAfter(start) ? end : end.plus(leftOut);
    }

    private static boolean isBareEndMarker(Item item) {
        return item.format() == Format.END_MARKER
                && item.timing().end().isEmpty()
                && item.parts().isEmpty()
                && item.appearances().isEmpty()
                && item.subtitle().isEmpty()
                && item.text().isEmpty();
    }

    private static boolean isFrame(Item item) {
        return !item.parts().isEmpty()
                && item.appearances().isEmpty()
                && item.parts().stream().allMatch(part -> part.timing() instanceof Timing.WithWhole);
    }

    private static List<Item> listed(Item item) {
        return item.parts().stream()
                .filter(part -> part.timing().start().isEmpty() && !(part.timing() instanceof Timing.WithWhole))
                .flatMap(DayPlan::untimed)
                .toList();
    }

    private static Stream<Item> untimed(Item part) {
        return part.timing().start().isPresent()
                ? Stream.empty()
                : Stream.concat(Stream.of(part), part.parts().stream().flatMap(DayPlan::untimed));
    }
}
