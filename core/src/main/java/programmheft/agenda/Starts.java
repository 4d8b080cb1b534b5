package programmheft.agenda;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.ThemedRoom;

/** When the items of one list start, by track, to find what comes next. A track is a themed room or a room. */
final class Starts {
    private static final Set<Format> GATHERING = EnumSet.of(
            Format.REGISTRATION, Format.OPENING, Format.BREAK, Format.MEAL, Format.CLOSING, Format.END_MARKER);

    private static final NavigableMap<Long, End.Implied> NONE = Collections.emptyNavigableMap();
    private static final String ROOM = "room ";
    private static final String THEMED_ROOM = "themed room ";

    private final Rooms rooms;
    private final Optional<ZonedDateTime> bound;
    private final NavigableMap<Long, End.Implied> all = new TreeMap<>();
    private final NavigableMap<Long, End.Implied> forAll = new TreeMap<>();
    private final Map<String, NavigableMap<Long, End.Implied>> byTrack = new HashMap<>();

    /** Begins a list that ends at the bound, when the day or the whole ends, if that is known. */
    Starts(Rooms rooms, Optional<ZonedDateTime> bound) {
        this.rooms = rooms;
        this.bound = bound;
    }

    /** Adds an item; of those that start together the first one counts as the next. */
    void add(Item item, ZonedDateTime start) {
        long moment = start.toEpochSecond();
        End.Implied next = new End.Implied(start, Optional.of(item.id()));
        all.putIfAbsent(moment, next);
        List<String> tracks = tracks(item);
        if (tracks.isEmpty()) {
            forAll.putIfAbsent(moment, next);
        }
        tracks.forEach(
                track -> byTrack.computeIfAbsent(track, none -> new TreeMap<>()).putIfAbsent(moment, next));
    }

    /** Returns the end that follows for an item which starts then; the next of its own track before one for all. */
    End endOf(Item item, ZonedDateTime start) {
        List<String> tracks = tracks(item);
        End.@Nullable Implied first = tracks.isEmpty() ? next(all, start) : null;
        for (String track : tracks) {
            first = earlier(first, next(byTrack.getOrDefault(track, NONE), start));
        }
        if (!tracks.isEmpty()) {
            first = earlier(first, next(forAll, start));
        }
        if (bound.isPresent() && bound.get().isAfter(start)) {
            first = earlier(first, new End.Implied(bound.get(), Optional.empty()));
        }
        return first == null ? new End.Unknown() : first;
    }

    private static End.@Nullable Implied next(NavigableMap<Long, End.Implied> starts, ZonedDateTime start) {
        Map.Entry<Long, End.Implied> next = starts.higherEntry(start.toEpochSecond());
        return next == null ? null : next.getValue();
    }

    /** Returns the earlier one; of two at one moment the first. */
    private static End.@Nullable Implied earlier(End.@Nullable Implied one, End.@Nullable Implied other) {
        return one == null || (other != null && other.atTheLatest().isBefore(one.atTheLatest())) ? other : one;
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
