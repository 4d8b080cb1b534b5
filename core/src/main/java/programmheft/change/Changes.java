package programmheft.change;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * What is different between two editions: empty exactly when they are equal. First what concerns the event, then its
 * items in the order of the later edition, what vanished after them, then speakers and themed rooms.
 *
 * @param before the earlier edition
 * @param after the later one, under the ids of the earlier one
 */
public record Changes(Event before, Event after, List<Change> all) {
    public Changes {
        all = List.copyOf(all);
    }

    /**
     * Compares two editions whose documents state the ids, such as two editions of a store. An id that another one
     * replaces is a change, too, and told at the end.
     */
    public static Changes between(Event before, Event after) {
        return between(before, after, Set.of());
    }

    /**
     * Compares two editions whose documents state the ids.
     *
     * @param earlier the ids of all items that there were in any edition before; what is there again is back, not new
     */
    public static Changes between(Event before, Event after, Set<Item.Id> earlier) {
        if (before.equals(after)) {
            return new Changes(before, after, List.of());
        }
        if (SameIds.in(before, after)) {
            return different(before, after, earlier::contains);
        }
        Matching matching = Matching.of(before, after);
        Changes changes = compared(matching, earlier::contains);
        List<Change> all = new ArrayList<>(changes.all());
        all.addAll(OtherIds.in(matching, changes.after()));
        return new Changes(before, changes.after(), all);
    }

    /** Compares two editions of which it is known what is which. */
    public static Changes of(Matching matching) {
        Supplier<Set<Item.Id>> known = Suppliers.memoize(matching::earlierItems);
        return compared(matching, id -> known.get().contains(id));
    }

    private static Changes compared(Matching matching, Predicate<Item.Id> known) {
        Event before = matching.before();
        Event after = matching.keepsAllIds()
                ? matching.after()
                : matching.continuation(Set.of()).event();
        if (before.equals(after)) {
            return new Changes(before, after, List.of());
        }
        return different(before, after, known);
    }

    private static Changes different(Event before, Event after, Predicate<Item.Id> known) {
        Editions both = new Editions(before, after);
        List<Change> all = new ArrayList<>(new EventChanges(both).list());
        all.addAll(new ItemChanges(both, known).list());
        all.addAll(new PeopleAndRooms(both).list());
        if (all.isEmpty()) {
            all.add(Change.of(
                    Change.Kind.ORDER,
                    Change.Subject.of(Change.Of.EVENT, after.id().value(), after.title())));
        }
        return new Changes(before, after, all);
    }

    /** Tells whether nothing is different. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns the items that are not there any more and that nobody said to be cancelled, in the order they had. */
    public List<Item.Id> vanished() {
        return all.stream()
                .filter(change -> change.kind() == Change.Kind.VANISHED)
                .filter(change -> change.subject().of() == Change.Of.ITEM
                        || change.subject().of() == Change.Of.PART)
                .map(change -> new Item.Id(change.subject().id()))
                .toList();
    }
}
