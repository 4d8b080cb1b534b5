package programmheft.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        Map<Item.Id, Standing> items = Standing.of(after);
        Editions.View view = new Editions(matching.before(), after).after();
        other.add(matching.items(), Item.Id::value, id -> {
            Standing now = items.get(id);
            return view.subject(now.item(), now.isPart());
        });
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
