package programmheft.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * How well matching told which item is which, where it is known.
 *
 * @param known how many items of the later edition are in the earlier one
 * @param fresh how many are not
 * @param kept how many of the known ones got their own id
 * @param swapped how many of the known ones got the id of another one
 * @param pulled how many of the new ones got the id of another one
 */
record Kept(int known, int fresh, int kept, int swapped, int pulled) {
    /** Takes the ids of the later edition away and looks how many matching finds again. */
    static Kept of(Event before, Event after) {
        Ordinals unnamed = Ordinals.of(after);
        Matching matching = Matching.of(before, List.of(), unnamed.event(), Set.of());
        Set<Item.Id> there = before.items().map(Item::id).collect(Collectors.toSet());
        Kept sum = new Kept(0, 0, 0, 0, 0);
        for (Item item : unnamed.event().items().toList()) {
            Item.Id truth = unnamed.truth(item);
            Optional<Item.Id> found = matching.before(item.id());
            boolean right = found.filter(truth::equals).isPresent();
            sum = there.contains(truth)
                    ? sum.plus(new Kept(1, 0, right ? 1 : 0, found.isPresent() && !right ? 1 : 0, 0))
                    : sum.plus(new Kept(0, 1, 0, 0, found.isPresent() ? 1 : 0));
        }
        return sum;
    }

    Kept plus(Kept other) {
        return new Kept(
                known + other.known,
                fresh + other.fresh,
                kept + other.kept,
                swapped + other.swapped,
                pulled + other.pulled);
    }

    double keptPercent() {
        return 100.0 * kept / known;
    }

    /** Returns the share of all items that got an id which belongs to another one. */
    double wrongPercent() {
        return 100.0 * (swapped + pulled) / (known + fresh);
    }
}
