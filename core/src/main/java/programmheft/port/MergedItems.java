package programmheft.port;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import programmheft.model.ClockTime;
import programmheft.model.Item;
import programmheft.model.Timing;

/**
 * The items of two readings, each once, where the first one has them. Only what it has without a day, or without a time,
 * goes where the other has it with one.
 */
final class MergedItems {
    private final Merge merge;
    private final MergedPeople people;
    private final Whereabouts ours;
    private final Whereabouts others;
    private final Set<Item.Id> moved = new HashSet<>();

    MergedItems(Merge merge, MergedPeople people) {
        this.merge = merge;
        this.people = people;
        ours = Whereabouts.in(merge.mine());
        others = Whereabouts.in(merge.theirs());
        ours.top().forEach(item -> {
            if (others.find(item.id()).isPresent() && isBetterPlaced(item)) {
                moved.add(item.id());
            }
        });
    }

    /** Returns those that stay where the first one has them, with what the other says of them. */
    List<Item> staying(List<Item> some) {
        return staying(some, false);
    }

    /** Returns those of the other one's that are new, or that only the other one has a place for. */
    List<Item> added(List<Item> some) {
        List<Item> added = new ArrayList<>();
        for (Item item : some) {
            Optional<Item> known = ours.find(item.id());
            if (known.isEmpty()) {
                added.add(taken(item));
            } else if (moved.contains(item.id())) {
                added.add(both(known.get(), item));
            }
        }
        return added;
    }

    /** Puts an item with a start before the first one that starts later, any other at the end. */
    static void insert(List<Item> list, Item item) {
        int at = list.size();
        Optional<ClockTime> start = item.timing().start();
        for (int i = list.size() - 1; i >= 0 && start.isPresent(); i--) {
            if (list.get(i).timing().start().filter(start.get()::isBefore).isPresent()) {
                at = i;
            }
        }
        list.add(at, item);
    }

    /** A day is better than none, and a whole with a clock is better than no time, unless that tears parts apart. */
    private boolean isBetterPlaced(Item item) {
        boolean getsADay =
                ours.day(item.id()).isEmpty() && others.day(item.id()).isPresent();
        boolean getsATime = item.timing().start().isEmpty() && others.isInsideTimed(item.id());
        return others.isTop(item.id())
                ? getsADay
                : (getsADay || getsATime) && item.parts().isEmpty();
    }

    private List<Item> staying(List<Item> some, boolean inside) {
        List<Item> staying = new ArrayList<>();
        for (Item item : some) {
            if (!moved.contains(item.id())) {
                Optional<Item> same = others.find(item.id());
                staying.add(same.map(other -> both(item, inside ? other : onItsOwn(other)))
                        .orElseGet(() -> withParts(item, staying(item.parts(), true))));
            }
        }
        return staying;
    }

    private Item both(Item mine, Item theirs) {
        List<Item> parts = new ArrayList<>(staying(mine.parts(), true));
        added(theirs.parts()).forEach(part -> insert(parts, part));
        Settling settling = merge.about(Settling.Subject.of(mine));
        ours.day(mine.id())
                .ifPresent(day -> others.day(mine.id())
                        .filter(other -> !other.equals(day))
                        .ifPresent(other ->
                                settling.differ("day", DayDates.words(List.of(day)), DayDates.words(List.of(other)))));
        return MergedItem.of(mine, theirs, parts, people, settling);
    }

    private Item taken(Item item) {
        merge.add(item);
        return withParts(item, added(item.parts()));
    }

    /** What goes on as long as its whole says nothing of its time without it. */
    private static Item onItsOwn(Item item) {
        return item.timing() instanceof Timing.WithWhole
                ? item.toBuilder().timing(Timing.unstated()).build()
                : item;
    }

    private static Item withParts(Item item, List<Item> parts) {
        return parts.equals(item.parts()) ? item : item.toBuilder().parts(parts).build();
    }
}
