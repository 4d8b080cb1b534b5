package programmheft.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * The editions of an event as a store would keep them, one after the other.
 *
 * @param editions each under the ids of the ones before it
 * @param names what each item of the last edition's document is called in the store, by its true id; likewise before
 */
record Replay(List<Event> editions, List<Map<Item.Id, Item.Id>> names) {
    /** Replays editions whose documents state those ids. */
    static Replay of(List<Event> documents, Function<Event, Set<Item.Id>> stated) {
        Replay replay = new Replay(new ArrayList<>(), new ArrayList<>());
        Set<Item.Id> taken = new HashSet<>();
        for (Event document : documents) {
            Continuation next = replay.next(document, stated.apply(document), taken);
            replay.editions.add(next.event());
            replay.names.add(next.items());
            next.event().items().forEach(item -> taken.add(item.id()));
        }
        return replay;
    }

    /** Replays editions whose documents number their items. */
    static Replay ofNumbered(List<Event> documents) {
        List<Ordinals> numbered = documents.stream().map(Ordinals::of).toList();
        Replay replay = of(numbered.stream().map(Ordinals::event).toList(), document -> Set.of());
        List<Map<Item.Id, Item.Id>> names = new ArrayList<>();
        for (int i = 0; i < numbered.size(); i++) {
            Map<Item.Id, Item.Id> byTruth = new HashMap<>();
            Map<Item.Id, Item.Id> truth = numbered.get(i).ids();
            replay.names.get(i).forEach((number, name) -> byTruth.put(truth.getOrDefault(number, number), name));
            names.add(byTruth);
        }
        return new Replay(replay.editions, names);
    }

    private Continuation next(Event document, Set<Item.Id> stated, Set<Item.Id> taken) {
        List<Event> earlier = new ArrayList<>(editions);
        Collections.reverse(earlier);
        return earlier.isEmpty()
                ? Matching.of(document, document).continuation(taken)
                : Matching.of(earlier.get(0), earlier.subList(1, earlier.size()), document, stated)
                        .continuation(taken);
    }
}
