package programmheft.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

/**
 * Which item, speaker and themed room of an edition is which of the editions before it: one to one, the same however
 * often it is worked out, each with the reason.
 *
 * @param after the later edition, with the ids of its document
 * @param items by the id in the later edition
 * @param speakers by the id in the later edition
 * @param themedRooms by the id in the later edition
 */
public record Matching(
        Event before,
        Event after,
        Map<Item.Id, Pair<Item.Id>> items,
        Map<Speaker.Id, Pair<Speaker.Id>> speakers,
        Map<ThemedRoom.Id, Pair<ThemedRoom.Id>> themedRooms) {
    /**
     * What something is called in the earlier edition, and why it is the same.
     *
     * @param <K> the type of its id
     */
    public record Pair<K>(K before, Reason reason) {}

    public Matching {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        speakers = Collections.unmodifiableMap(new LinkedHashMap<>(speakers));
        themedRooms = Collections.unmodifiableMap(new LinkedHashMap<>(themedRooms));
    }

    /** Matches two editions whose documents state ids, such as two editions of a store. */
    public static Matching of(Event before, Event after) {
        return of(before, after, ItemPool.pairs(before, List.of(), after));
    }

    /**
     * Matches an edition with the one before it and with what vanished earlier and may be back.
     *
     * @param earlier editions before {@code before}, the newest first: their items that are not in a later one may be
     *     found again
     * @param stated which items of the later edition have an id that its document states; that of another one is only a
     *     number in the document and says nothing
     */
    public static Matching of(Event before, List<Event> earlier, Event after, Set<Item.Id> stated) {
        return of(before, after, ItemPool.pairs(before, earlier, after, stated));
    }

    private static Matching of(Event before, Event after, Map<Item.Id, Pair<Item.Id>> items) {
        return new Matching(
                before,
                after,
                items,
                SpeakerMatching.of(before, after, items),
                ThemedRoomMatching.of(before, after, items));
    }

    /** Returns what the item of the later edition was called before; nothing if it is new. */
    public Optional<Item.Id> before(Item.Id later) {
        return Optional.ofNullable(items.get(later)).map(Pair::before);
    }

    /** Returns the later edition with the ids of the earlier ones, see {@link Continuation}. */
    public Continuation continuation(Set<Item.Id> taken) {
        return Continuation.of(this, taken);
    }

    /** Tells whether the later document calls everything as the earlier edition does, and nothing new as something else. */
    boolean keepsAllIds() {
        return keeps(items, before.items().map(Item::id), after.items().map(Item::id))
                && keeps(
                        speakers,
                        before.speakers().stream().map(Speaker::id),
                        after.speakers().stream().map(Speaker::id))
                && keeps(
                        themedRooms,
                        before.themedRooms().stream().map(ThemedRoom::id),
                        after.themedRooms().stream().map(ThemedRoom::id));
    }

    private static <K> boolean keeps(Map<K, Pair<K>> pairs, Stream<K> earlier, Stream<K> later) {
        if (!pairs.entrySet().stream()
                .allMatch(pair -> pair.getKey().equals(pair.getValue().before()))) {
            return false;
        }
        Set<K> fresh = later.filter(id -> !pairs.containsKey(id)).collect(Collectors.toSet());
        return fresh.isEmpty() || earlier.noneMatch(fresh::contains);
    }

    /** Returns the ids that those items of the later edition had that are not new. */
    Set<Item.Id> earlierItems() {
        return items.values().stream().map(Pair::before).collect(Collectors.toSet());
    }
}
