package programmheft.port;

import java.util.HashMap;
import java.util.Map;
import programmheft.change.Continuation;

/**
 * What the facts are called when items, speakers and themed rooms have other ids.
 *
 * @param names of items, speakers and themed rooms as a whole, by their old names
 */
record FactNames(Map<Fact, Fact> names) {
    static FactNames of(Continuation same) {
        Map<Fact, Fact> names = new HashMap<>();
        same.items().forEach((from, to) -> names.put(Fact.item(from), Fact.item(to)));
        same.speakers().forEach((from, to) -> names.put(Fact.speaker(from), Fact.speaker(to)));
        same.themedRooms().forEach((from, to) -> names.put(Fact.themedRoom(from), Fact.themedRoom(to)));
        return new FactNames(names);
    }

    /** Returns the new name of any fact; one of the event keeps its name. */
    Fact of(Fact fact) {
        return fact.about().map(names::get).map(fact::movedTo).orElse(fact);
    }
}
