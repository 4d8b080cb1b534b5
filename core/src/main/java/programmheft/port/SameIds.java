package programmheft.port;

import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import programmheft.change.Continuation;
import programmheft.change.Matching;
import programmheft.change.Reason;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * Two readings in which the same things have the same ids: those of the first one, but an id that a document states
 * outlives a number.
 *
 * @param namesOfMine what the facts of the first one are called now; likewise those of the other
 * @param stated the ids that a document states
 */
record SameIds(Event mine, Event theirs, FactNames namesOfMine, FactNames namesOfTheirs, Set<Item.Id> stated) {
    static SameIds of(Event mine, Set<Item.Id> statedInMine, Event theirs, Set<Item.Id> statedInTheirs) {
        Matching same = SamePoints.of(mine, theirs, Set.copyOf(Sets.intersection(statedInMine, statedInTheirs)));
        Map<Item.Id, Item.Id> adopted = adopted(same, statedInMine, statedInTheirs);
        Continuation first = calledBy(mine, adopted);
        Map<Item.Id, Matching.Pair<Item.Id>> pairs = new LinkedHashMap<>();
        same.items()
                .forEach((later, pair) -> pairs.put(later, pair(adopted.getOrDefault(pair.before(), pair.before()))));
        Continuation second =
                new Matching(first.event(), theirs, pairs, same.speakers(), same.themedRooms()).continuation(Set.of());
        Set<Item.Id> stated = new LinkedHashSet<>();
        statedInMine.forEach(id -> stated.add(first.items().getOrDefault(id, id)));
        statedInTheirs.stream().filter(id -> id.equals(second.items().get(id))).forEach(stated::add);
        return new SameIds(first.event(), second.event(), FactNames.of(first), FactNames.of(second), stated);
    }

    private static Map<Item.Id, Item.Id> adopted(
            Matching same, Set<Item.Id> statedInMine, Set<Item.Id> statedInTheirs) {
        Set<Item.Id> taken = same.before().items().map(Item::id).collect(Collectors.toSet());
        Map<Item.Id, Item.Id> adopted = new LinkedHashMap<>();
        same.items().forEach((later, pair) -> {
            boolean better = statedInTheirs.contains(later) && !statedInMine.contains(pair.before());
            if (better && !taken.contains(later)) {
                adopted.put(pair.before(), later);
            }
        });
        return adopted;
    }

    private static Continuation calledBy(Event event, Map<Item.Id, Item.Id> names) {
        Map<Item.Id, Matching.Pair<Item.Id>> pairs = new LinkedHashMap<>();
        names.forEach((from, to) -> pairs.put(from, pair(to)));
        Event nothing = Event.builder(event.id().value(), event.title()).build();
        return new Matching(nothing, event, pairs, Map.of(), Map.of()).continuation(Set.copyOf(names.values()));
    }

    private static Matching.Pair<Item.Id> pair(Item.Id id) {
        return new Matching.Pair<>(id, Reason.LIKENESS);
    }
}
