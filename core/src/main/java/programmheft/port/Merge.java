package programmheft.port;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.ThemedRoom;

/**
 * Two readings under the same ids, to be put together.
 *
 * @param mine the first one, whose word counts
 * @param sources of the first one; takes in those of the other
 */
record Merge(Event mine, Sources sources, Event theirs, Sources others, Differences differences) {
    private static final Comparison<Integer> NUMBER = Comparison.equal(number -> number);

    Settling about(Settling.Subject subject) {
        return new Settling(subject, sources, others, differences);
    }

    /** Returns all that are in one of the lists; those that are in both put together. */
    <T> List<T> all(List<T> ours, List<T> other, Function<T, Fact> fact, BinaryOperator<T> both) {
        Map<Fact, T> later = new LinkedHashMap<>();
        other.forEach(one -> later.put(fact.apply(one), one));
        List<T> all = new ArrayList<>();
        for (T one : ours) {
            T same = later.remove(fact.apply(one));
            all.add(same == null ? one : both.apply(one, same));
        }
        later.forEach((whole, one) -> {
            sources.take(whole, others, whole);
            all.add(one);
        });
        return all;
    }

    /** Returns what both say of a strand that has the same id in both. */
    ThemedRoom together(ThemedRoom ours, ThemedRoom other) {
        Settling settling = about(Settling.Subject.of(Fact.themedRoom(ours.id()), ours.title()));
        settling.alsoOnly(Fact.themedRoom(ours.id()));
        return new ThemedRoom(
                ours.id(),
                settling.settle("number", ours.number(), other.number(), NUMBER),
                settling.choose("title", ours.title(), other.title(), Wording.TITLE),
                settling.settle("subtitle", ours.subtitle(), other.subtitle(), Wording.TITLE),
                settling.settle("guidingQuestion", ours.guidingQuestion(), other.guidingQuestion(), Wording.TITLE),
                settling.settle("text", ours.text(), other.text(), Comparison.always(Wording::lines)),
                settling.settle("room", ours.room(), other.room(), Wording.NAME));
    }

    /** Notes that an item is only in the other one. */
    void add(Item item) {
        Fact whole = Fact.item(item.id());
        sources.take(whole, others, whole);
    }
}
