package programmheft.agenda;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
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
    private final ZoneId zone;
    private final Rooms rooms;
    private final LocalDate date;
    private final List<Slot> slots;

    private DayPlan(ZoneId zone, Rooms rooms, LocalDate date, List<Slot> slots) {
        this.zone = zone;
        this.rooms = rooms;
        this.date = date;
        this.slots = slots;
    }

    /** An item with a time, and the item it is a part of. */
    private record Placed(Item item, Optional<Item> whole) {
        boolean lastsAsItsWhole() {
            return item.timing() instanceof Timing.WithWhole;
        }
    }

    /** Adds the slots of each dated day in printed order. */
    static void addAll(Event event, List<Slot> slots) {
        Rooms rooms = Rooms.of(event);
        Optional<LocalDate> lastDate = event.lastDate();
        for (Day day : event.days()) {
            day.date().ifPresent(date -> {
                boolean lastDay = lastDate.filter(date::equals).isPresent();
                Optional<ClockTime> ends = day.ends().or(() -> lastDay ? event.ends() : Optional.empty());
                new DayPlan(event.zone(), rooms, date, slots).addAll(day, ends);
            });
        }
    }

    private void addAll(Day day, Optional<ClockTime> ends) {
        List<Placed> timed = new ArrayList<>(day.items().size());
        day.items().forEach(item -> addTimed(item, Optional.empty(), timed));
        Starts starts = starts(timed, ends.map(this::moment));
        timed.forEach(placed -> add(slot(placed, starts)));
    }

    private void add(Slot slot) {
        Item item = slot.item();
        if (isBareEndMarker(item)) {
            return;
        }
        if (!isFrame(item)) {
            slots.add(slot);
        }
        if (!item.parts().isEmpty()) {
            addParts(item, slot);
        }
    }

    private void addParts(Item whole, Slot slot) {
        List<Placed> parts = new ArrayList<>(whole.parts().size());
        whole.parts().forEach(part -> addPart(whole, part, parts));
        Starts starts = starts(parts, slot.end().at());
        parts.forEach(part -> add(part.lastsAsItsWhole() ? slot(part, slot.start(), slot.end()) : slot(part, starts)));
    }

    private static void addPart(Item whole, Item part, List<Placed> parts) {
        Placed placed = new Placed(part, Optional.of(whole));
        if (placed.lastsAsItsWhole()) {
            parts.add(placed);
        } else {
            addTimed(part, Optional.of(whole), parts);
        }
    }

    /** Adds the item if it has a start, otherwise those inside it that have one: no time is lost. */
    private static void addTimed(Item item, Optional<Item> whole, List<Placed> all) {
        if (item.timing().start().isPresent()) {
            all.add(new Placed(item, whole));
        } else {
            item.parts().forEach(part -> addTimed(part, Optional.of(item), all));
        }
    }

    private Starts starts(List<Placed> all, Optional<ZonedDateTime> bound) {
        Starts starts = new Starts(rooms, bound);
        for (Placed placed : all) {
            Optional<ClockTime> start = placed.item().timing().start();
            if (start.isPresent()) {
                starts.add(placed.item(), moment(start.get()));
            }
        }
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
        return time.on(date).atZone(zone);
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
        return item.parts().isEmpty()
                ? List.of()
                : item.parts().stream()
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
