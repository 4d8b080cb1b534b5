package programmheft.agenda;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.ThemedRoom;

/** When the items of one list start, by track, to find what comes next. A track is a themed room or a room. */
final class Starts {
    private static final Set<Format> GATHERING = EnumSet.of(
            Format.REGISTRATION, Format.OPENING, Format.BREAK, Format.MEAL, Format.CLOSING, Format.END_MARKER);

    private static final String ROOM = "room ";
    private static final String THEMED_ROOM = "themed room ";

    private final Rooms rooms;
    private final Optional<ZonedDateTime> bound;
    private final NavigableMap<ZonedDateTime, Item.Id> all = new TreeMap<>();
    private final NavigableMap<ZonedDateTime, Item.Id> forAll = new TreeMap<>();
    private final Map<String, NavigableMap<ZonedDateTime, Item.Id>> byTrack = new HashMap<>();

    /** Begins a list that ends at the bound, when the day or the whole ends, if that is known. */
    Starts(Rooms rooms, Optional<ZonedDateTime> bound) {
        this.rooms = rooms;
        this.bound = bound;
    }

    /** Adds an item; of those that start together the first one counts as the next. */
    void add(Item item, ZonedDateTime start) {
        all.putIfAbsent(start, item.id());
        List<String> tracks = tracks(item);
        if (tracks.isEmpty()) {
            forAll.putIfAbsent(start, item.id());
        }
        tracks.forEach(
                track -> byTrack.computeIfAbsent(track, none -> new TreeMap<>()).putIfAbsent(start, item.id()));
    }

    /** Returns the end that follows for an item which starts then; the next of its own track before one for all. */
    End endOf(Item item, ZonedDateTime start) {
        Stream<End.Implied> next = whatEnds(item)
                .flatMap(starts -> Optional.ofNullable(starts.higherEntry(start)).stream())
                .map(entry -> new End.Implied(entry.getKey(), Optional.of(entry.getValue())));
        Stream<End.Implied> last =
                bound.filter(end -> end.isAfter(start)).map(end -> new End.Implied(end, Optional.empty())).stream();
        return Stream.concat(next, last)
                .min(Comparator.comparing(End.Implied::atTheLatest))
                .<End>map(earliest -> earliest)
                .orElseGet(End.Unknown::new);
    }

    private Stream<NavigableMap<ZonedDateTime, Item.Id>> whatEnds(Item item) {
        List<String> tracks = tracks(item);
        return tracks.isEmpty()
                ? Stream.of(all)
                : Stream.concat(
                        tracks.stream().flatMap(track -> Optional.ofNullable(byTrack.get(track)).stream()),
                        Stream.of(forAll));
    }

    /** Returns the tracks an item runs on; none if it is for all. */
    private List<String> tracks(Item item) {
        Optional<ThemedRoom.Id> theme = item.themedRoom();
        if (theme.isEmpty() && GATHERING.contains(item.format())) {
            return List.of();
        }
        Optional<String> room = rooms.of(item);
        if (theme.isEmpty()) {
            return room.isEmpty() ? List.of() : List.of(ROOM + room.get());
        }
        String themed = THEMED_ROOM + theme.get();
        return room.isEmpty() ? List.of(themed) : List.of(themed, ROOM + room.get());
    }
}
