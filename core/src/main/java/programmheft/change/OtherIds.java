package programmheft.change;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

/** What the later document calls otherwise, though it is the same. */
final class OtherIds {
    private final List<Change> all = new ArrayList<>();

    private OtherIds() {}

    /**
     * Returns a change for each item, speaker and themed room that has another id in the later document.
     *
     * @param after the later edition under the ids of the earlier one
     */
    static List<Change> in(Matching matching, Event after) {
        OtherIds other = new OtherIds();
        Supplier<Map<Item.Id, Change.Subject>> items = Suppliers.memoize(() -> subjects(matching.before(), after));
        other.add(
                matching.items(),
                Item.Id::value,
                id -> items.get().getOrDefault(id, Change.Subject.of(Change.Of.ITEM, id.value(), id.value())));
        other.add(
                matching.speakers(),
                Speaker.Id::value,
                id -> Change.Subject.of(
                        Change.Of.SPEAKER,
                        id.value(),
                        after.speaker(id).map(Speaker::fullName).orElse(id.value())));
        other.add(
                matching.themedRooms(),
                ThemedRoom.Id::value,
                id -> Change.Subject.of(
                        Change.Of.THEMED_ROOM,
                        id.value(),
                        after.themedRoom(id).map(ThemedRoom::title).orElse(id.value())));
        return other.all;
    }

    private static Map<Item.Id, Change.Subject> subjects(Event before, Event after) {
        Editions.View view = new Editions(before, after).after();
        return Standing.of(after).stream()
                .collect(Collectors.toMap(standing -> standing.item().id(), view::subject));
    }

    private <K> void add(
            Map<K, Matching.Pair<K>> pairs, Function<K, String> valueOf, Function<K, Change.Subject> subjectOf) {
        pairs.forEach((later, pair) -> {
            if (!later.equals(pair.before())) {
                all.add(new Change(
                        Change.Kind.DETAIL,
                        subjectOf.apply(pair.before()),
                        "id",
                        List.of(valueOf.apply(pair.before())),
                        List.of(valueOf.apply(later))));
            }
        });
    }
}
