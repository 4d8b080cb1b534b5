package programmheft.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

/**
 * Items of one title and start. Two of them are twins unless they are in different places or with different people; one
 * that says nothing of its place may be in any, one that names nobody may be with anybody.
 */
final class Twins {
    private static final String ANY = "any";

    private final Map<List<Object>, Item> first = new HashMap<>();

    /** Where an item is told: its room, its strand, and what it is part of. */
    record Where(Optional<String> room, Optional<ThemedRoom.Id> themedRoom, Optional<Item.Id> whole) {
        static final Where UNKNOWN = new Where(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Adds the item and returns a twin that was added before. */
    Optional<Item> add(Item item, Where where, Set<Speaker.Id> who) {
        List<Object> places = where.equals(Where.UNKNOWN) ? List.of(ANY) : List.of(where, Where.UNKNOWN);
        List<Object> people = who.isEmpty() ? List.of(ANY) : List.of(who, Set.of());
        Optional<Item> earlier = places.stream()
                .flatMap(place -> people.stream().map(some -> List.of(place, some)))
                .flatMap(key -> Optional.ofNullable(first.get(key)).stream())
                .findFirst();
        for (Object place : List.of(where, ANY)) {
            first.putIfAbsent(List.of(place, who), item);
            first.putIfAbsent(List.of(place, ANY), item);
        }
        return earlier;
    }
}
