package programmheft.change;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.ThemedRoom;

/** Finds which themed room is which: by id, title or number where the titles are alike, else by an item that both hold. */
final class ThemedRoomMatching {
    private static final double LIKE = 0.5;

    private final Map<ThemedRoom.Id, ThemedRoom> before = new LinkedHashMap<>();
    private final Map<ThemedRoom.Id, ThemedRoom> after = new LinkedHashMap<>();
    private final Map<ThemedRoom.Id, Matching.Pair<ThemedRoom.Id>> pairs = new LinkedHashMap<>();

    private ThemedRoomMatching(Event before, Event after) {
        before.themedRooms().forEach(room -> this.before.put(room.id(), room));
        after.themedRooms().forEach(room -> this.after.put(room.id(), room));
    }

    static Map<ThemedRoom.Id, Matching.Pair<ThemedRoom.Id>> of(
            Event before, Event after, Map<Item.Id, Matching.Pair<Item.Id>> items) {
        ThemedRoomMatching matching = new ThemedRoomMatching(before, after);
        matching.pair((one, other) -> one.id().equals(other.id()) && areTwins(one, other), Reason.ID);
        matching.pair(ThemedRoomMatching::areTwins, Reason.TITLE);
        matching.pair((one, other) -> likeness(one, other) == 1, Reason.TITLE);
        matching.pair((one, other) -> one.id().equals(other.id()) && likeness(one, other) >= LIKE, Reason.ID);
        matching.pair(
                (one, other) -> likeness(one, other) >= LIKE
                        || (one.number().isPresent()
                                && one.number().equals(other.number())
                                && one.guidingQuestion().isPresent()
                                && one.guidingQuestion().equals(other.guidingQuestion())),
                Reason.LIKENESS);
        matching.byItem(before, after, items);
        return matching.pairs;
    }

    private void pair(BiPredicate<ThemedRoom, ThemedRoom> same, Reason reason) {
        for (ThemedRoom later : List.copyOf(after.values())) {
            before.values().stream()
                    .filter(earlier -> same.test(earlier, later))
                    .max(Comparator.comparingDouble(earlier -> likeness(earlier, later)))
                    .ifPresent(earlier -> pair(earlier, later, reason));
        }
    }

    private void byItem(Event earlier, Event later, Map<Item.Id, Matching.Pair<Item.Id>> items) {
        if (!before.isEmpty() && !after.isEmpty()) {
            SameItems.each(earlier, later, items, (then, now) -> {
                Optional<ThemedRoom> same = then.themedRoom().map(before::get);
                Optional<ThemedRoom> open = now.themedRoom().map(after::get);
                if (same.isPresent() && open.isPresent()) {
                    pair(same.get(), open.get(), Reason.PLACE);
                }
            });
        }
    }

    private static boolean areTwins(ThemedRoom one, ThemedRoom other) {
        return one.title().equals(other.title()) && one.number().equals(other.number());
    }

    private static double likeness(ThemedRoom one, ThemedRoom other) {
        return Folded.of(one.title()).likeness(Folded.of(other.title()));
    }

    private void pair(ThemedRoom earlier, ThemedRoom later, Reason reason) {
        pairs.put(later.id(), new Matching.Pair<>(earlier.id(), reason));
        before.remove(earlier.id());
        after.remove(later.id());
    }
}
