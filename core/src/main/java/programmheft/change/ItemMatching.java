package programmheft.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import programmheft.model.Item;

/**
 * Finds which item of the later edition is which of the earlier one, one to one: first by what makes sure, title and
 * people, start or room, then by likeness, the best pair first, then by place. Looks only at pairs that have a word of
 * the title, a person, a time, a room or a neighbour in common, and of each of those only at the nearest.
 */
final class ItemMatching {
    /** A pair below it has too little in common. */
    private static final double LIKE = 0.5;

    /** How many of a common trait are looked at: enough for all rooms of a large congress at one time. */
    private static final int NEAREST = 24;

    private final ItemPairs pairs;
    private final Neighbours neighbours;

    private ItemMatching(ItemPairs pairs) {
        this.pairs = pairs;
        neighbours = new Neighbours(pairs);
    }

    /**
     * Returns the pairs by the id in the later edition.
     *
     * @param stated which items of the later edition have an id that its document states
     */
    static Map<Item.Id, Matching.Pair<Item.Id>> of(List<Placed> before, List<Placed> after, Set<Item.Id> stated) {
        ItemPairs pairs = new ItemPairs(before, after, stated);
        ItemMatching matching = new ItemMatching(pairs);
        matching.byId();
        matching.asItWas();
        if (after.stream().anyMatch(pairs::isOpen)) {
            matching.bySureSigns();
            matching.byLikeness();
            matching.byLikeness(); // once more: now more neighbours are known
            matching.unique(ItemMatching::titleOfWork, pairs::isOpen);
            matching.byPlace();
        }
        return pairs.byId();
    }

    private void byId() {
        Map<Item.Id, Integer> known = new HashMap<>();
        pairs.before().forEach(placed -> known.put(placed.item().id(), placed.index()));
        for (Placed placed : pairs.after()) {
            Integer same = pairs.statesItsId(placed) ? known.get(placed.item().id()) : null;
            if (same != null) {
                pairs.pair(same, placed.index(), Reason.ID);
            }
        }
    }

    /** A stated id that is new may still be one that the document only now states for an item that did not change. */
    private void asItWas() {
        unique(
                placed -> List.of(placed.title(), placed.people(), placed.day(), placed.start(), placed.room()),
                pairs::isUnknown);
    }

    private void bySureSigns() {
        Predicate<Placed> open = pairs::isOpen;
        unique(placed -> List.of(placed.title(), placed.people(), placed.day(), placed.start()), open);
        unique(placed -> placed.people().isEmpty() ? null : List.of(placed.title(), placed.people()), open);
        unique(placed -> List.of(placed.title(), placed.day(), placed.start(), placed.room()), open);
        unique(placed -> List.of(placed.title(), placed.day(), placed.start()), open);
        unique(placed -> List.of(placed.title(), placed.day(), placed.room()), open);
        unique(placed -> List.of(placed.title(), placed.day()), open);
        unique(
                placed -> isPause(placed)
                        ? null
                        : List.of(placed.title(), placed.people().isEmpty()),
                open);
    }

    private static @Nullable Object titleOfWork(Placed placed) {
        return isPause(placed) ? null : placed.title();
    }

    private static boolean isPause(Placed placed) {
        return placed.item().format().isPause();
    }

    /** Pairs what has a key that only one item of each edition has. */
    private void unique(Function<Placed, @Nullable Object> keyOf, Predicate<Placed> open) {
        Map<Object, Integer> earlier = new HashMap<>();
        for (Placed placed : pairs.before()) {
            if (pairs.isLeft(placed.index())) {
                once(earlier, keyOf.apply(placed), placed.index());
            }
        }
        Map<Object, Integer> later = new LinkedHashMap<>();
        for (Placed placed : pairs.after()) {
            if (open.test(placed)) {
                once(later, keyOf.apply(placed), placed.index());
            }
        }
        later.forEach((key, index) -> {
            int same = earlier.getOrDefault(key, Placed.NONE);
            if (index != Placed.NONE && same != Placed.NONE && !othersAppear(same, index)) {
                pairs.pair(same, index, Reason.TITLE);
            }
        });
    }

    private static void once(Map<Object, Integer> all, @Nullable Object key, int index) {
        if (key != null) {
            all.merge(key, index, (first, second) -> Placed.NONE);
        }
    }

    /** Two talks may have the same title; with other people at another time they are two. */
    private boolean othersAppear(int earlier, int later) {
        Placed one = pairs.before().get(earlier);
        Placed other = pairs.after().get(later);
        boolean moved = one.day() != other.day() || one.start() != other.start();
        return moved && one.sharesNobodyWith(other);
    }

    private void byLikeness() {
        Traits traits = Traits.of(pairs.before().stream()
                .filter(placed -> pairs.isLeft(placed.index()))
                .toList());
        List<Candidate> candidates = new ArrayList<>();
        for (Placed later : pairs.after()) {
            if (pairs.isOpen(later)) {
                Set<Integer> looked = new TreeSet<>(traits.near(later, NEAREST));
                neighbours.between(later).forEach(earlier -> looked.add(earlier.index()));
                for (int index : looked) {
                    double likeness = neighbours.likeness(pairs.before().get(index), later);
                    if (likeness >= LIKE) {
                        candidates.add(new Candidate(likeness, index, later.index()));
                    }
                }
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        candidates.forEach(candidate -> pairs.pair(candidate.before, candidate.after, Reason.LIKENESS));
    }

    private record Candidate(double likeness, int before, int after) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(candidate -> Math.abs(candidate.before - candidate.after))
                .thenComparingInt(Candidate::after)
                .thenComparingInt(Candidate::before);
    }

    /** What stands where the other one stood, between the same neighbours and at the same time, was renamed. */
    private void byPlace() {
        for (Placed later : pairs.after()) {
            if (pairs.isOpen(later)) {
                neighbours.between(later).stream()
                        .filter(earlier -> isPause(earlier) == isPause(later))
                        .filter(earlier ->
                                earlier.people().isEmpty() || later.people().isEmpty())
                        .filter(earlier -> neighbours.stoodThere(earlier, later))
                        .findFirst()
                        .ifPresent(earlier -> pairs.pair(earlier.index(), later.index(), Reason.PLACE));
            }
        }
    }
}
