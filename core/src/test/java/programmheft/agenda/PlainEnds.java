package programmheft.agenda;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;

/** The ends of the slots of one day, worked out by looking at all pairs. */
record PlainEnds(Event event, LocalDate date) {
    private static final Set<Format> GATHERING =
            Set.of(Format.REGISTRATION, Format.OPENING, Format.BREAK, Format.MEAL, Format.CLOSING, Format.END_MARKER);

    Map<Item.Id, End> ends(Day day) {
        boolean last = event.lastDate().equals(day.date());
        Optional<ZonedDateTime> bound = day.ends()
                .or(() -> last ? event.ends() : Optional.empty())
                .map(time -> time.on(date).atZone(event.zone()));
        Map<Item.Id, End> ends = new HashMap<>();
        List<Item> level = timed(day.items());
        level.forEach(item -> put(item, end(item, level, bound), ends));
        return ends;
    }

    private void put(Item item, End end, Map<Item.Id, End> ends) {
        boolean bareMarker = item.format() == Format.END_MARKER
                && item.timing().end().isEmpty()
                && item.parts().isEmpty()
                && item.appearances().isEmpty();
        boolean frame = !item.parts().isEmpty()
                && item.appearances().isEmpty()
                && item.parts().stream().allMatch(part -> part.timing() instanceof Timing.WithWhole);
        if (!bareMarker && !frame) {
            ends.put(item.id(), end);
        }
        if (!bareMarker) {
            List<Item> timed = timed(item.parts().stream()
                    .filter(part -> !(part.timing() instanceof Timing.WithWhole))
                    .toList());
            item.parts().stream()
                    .filter(part -> part.timing() instanceof Timing.WithWhole)
                    .forEach(part -> put(part, end, ends));
            timed.forEach(part -> put(part, end(part, timed, end.at()), ends));
        }
    }

    /** Returns the items with a start, and for one that has none those inside it. */
    private static List<Item> timed(List<Item> items) {
        List<Item> timed = new ArrayList<>();
        for (Item item : items) {
            timed.addAll(item.timing().start().isPresent() ? List.of(item) : timed(item.parts()));
        }
        return timed;
    }

    private End end(Item item, List<Item> level, Optional<ZonedDateTime> bound) {
        ZonedDateTime start = start(item);
        if (item.timing().end().isPresent()) {
            ZonedDateTime end = item.timing().end().get().on(date).atZone(event.zone());
            return new End.Stated(end.isAfter(start) ? end : end.plus(leftOut(item)));
        }
        End best = new End.Unknown();
        int bestRank = 3;
        for (Item other : level) {
            int rank = rank(item, other);
            boolean sooner = best.at().filter(at -> !start(other).isBefore(at)).isEmpty();
            boolean closer = best.at().equals(Optional.of(start(other))) && rank < bestRank;
            if (rank < 3 && start(other).isAfter(start) && (sooner || closer)) {
                best = new End.Implied(start(other), Optional.of(other.id()));
                bestRank = rank;
            }
        }
        Optional<ZonedDateTime> next = best.at();
        return bound.filter(end -> end.isAfter(start))
                .filter(end -> next.filter(at -> !end.isBefore(at)).isEmpty())
                .<End>map(end -> new End.Implied(end, Optional.empty()))
                .orElse(best);
    }

    /** Ranks what can end an item: its themed room, its room, what is for all; 3 for what cannot. */
    private int rank(Item item, Item other) {
        List<String> shared =
                tracks(item).stream().filter(tracks(other)::contains).toList();
        if (tracks(item).isEmpty()) {
            return 0;
        }
        if (shared.isEmpty()) {
            return tracks(other).isEmpty() ? 2 : 3;
        }
        return shared.stream().anyMatch(track -> track.startsWith("themed")) ? 0 : 1;
    }

    private Duration leftOut(Item item) {
        return Duration.between(
                item.timing().start().orElseThrow().on(date), start(item).toLocalDateTime());
    }

    private ZonedDateTime start(Item item) {
        return item.timing().start().orElseThrow().on(date).atZone(event.zone());
    }

    private Set<String> tracks(Item item) {
        Set<String> tracks = new HashSet<>();
        if (item.themedRoom().isPresent() || !GATHERING.contains(item.format())) {
            item.room().ifPresent(room -> tracks.add("room " + room));
            item.themedRoom().ifPresent(room -> tracks.add("themed " + room));
            if (item.room().isEmpty() && item.themedRoom().isPresent()) {
                event.themedRoom(item.themedRoom().get())
                        .flatMap(ThemedRoom::room)
                        .ifPresent(room -> tracks.add("room " + room));
            }
        }
        return tracks;
    }
}
