package programmheft.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    private final List<Placed> before;
    private final List<Placed> after;
    private final int[] beforeOf;
    private final int[] afterOf;
    private final @Nullable Reason[] reasons;

    private ItemMatching(List<Placed> before, List<Placed> after) {
        this.before = before;
        this.after = after;
        beforeOf = new int[after.size()];
        afterOf = new int[before.size()];
        reasons = new Reason[after.size()];
        Arrays.fill(beforeOf, Placed.NONE);
        Arrays.fill(afterOf, Placed.NONE);
    }

    /**
     * Returns the pairs by the id in the later edition.
     *
     * @param stated which items of the later edition have an id that its document states
     */
    static Map<Item.Id, Matching.Pair<Item.Id>> of(List<Placed> before, List<Placed> after, Set<Item.Id> stated) {
        ItemMatching matching = new ItemMatching(before, after);
        matching.byId(stated);
        matching.bySure(stated);
        matching.byLikeness(stated, LIKE);
        matching.byLikeness(stated, LIKE); // once more: now more neighbours are known
        matching.byTitle(stated);
        matching.byPlace(stated);
        return matching.pairs();
    }

    private void byId(Set<Item.Id> stated) {
        Map<Item.Id, Integer> known = new HashMap<>();
        before.forEach(placed -> known.put(placed.item().id(), placed.index()));
        for (Placed placed : after) {
            Integer same = stated.contains(placed.item().id())
                    ? known.get(placed.item().id())
                    : null;
            if (same != null) {
                pair(same, placed.index(), Reason.ID);
            }
        }
    }

    /** A stated id that is new may still be one that the document only now states for an item that did not change. */
    private void bySure(Set<Item.Id> stated) {
        unique(
                placed -> List.of(placed.title(), placed.people(), placed.day(), placed.start(), placed.room()),
                none -> true);
        Function<Placed, Boolean> open =
                placed -> !stated.contains(placed.item().id());
        unique(placed -> List.of(placed.title(), placed.people(), placed.day(), placed.start()), open);
        unique(placed -> placed.people().isEmpty() ? null : List.of(placed.title(), placed.people()), open);
        unique(placed -> List.of(placed.title(), placed.day(), placed.start(), placed.room()), open);
        unique(placed -> List.of(placed.title(), placed.day(), placed.start()), open);
        unique(placed -> List.of(placed.title(), placed.day(), placed.room()), open);
        unique(placed -> List.of(placed.title(), placed.day()), open);
        unique(
                placed -> placed.item().format().isPause()
                        ? null
                        : List.of(placed.title(), placed.people().isEmpty()),
                open);
    }

    private void byTitle(Set<Item.Id> stated) {
        unique(
                placed -> placed.item().format().isPause() ? null : placed.title(),
                placed -> !stated.contains(placed.item().id()));
    }

    /** Pairs what has a key that only one item of each edition has. */
    private void unique(Function<Placed, @Nullable Object> keyOf, Function<Placed, Boolean> open) {
        Map<Object, Integer> earlier = new HashMap<>();
        for (Placed placed : before) {
            if (afterOf[placed.index()] == Placed.NONE) {
                once(earlier, keyOf.apply(placed), placed.index());
            }
        }
        Map<Object, Integer> later = new LinkedHashMap<>();
        for (Placed placed : after) {
            if (beforeOf[placed.index()] == Placed.NONE && open.apply(placed)) {
                once(later, keyOf.apply(placed), placed.index());
            }
        }
        later.forEach((key, index) -> {
            int same = earlier.getOrDefault(key, Placed.NONE);
            if (index != Placed.NONE && same != Placed.NONE && !othersAppear(same, index)) {
                pair(same, index, Reason.TITLE);
            }
        });
    }

    /** Two talks may have the same title; with other people at another time they are two. */
    private boolean othersAppear(int earlier, int later) {
        Placed one = before.get(earlier);
        Placed other = after.get(later);
        boolean moved = one.day() != other.day() || one.start() != other.start();
        return moved && one.sharesNobodyWith(other);
    }

    private static void once(Map<Object, Integer> all, @Nullable Object key, int index) {
        if (key != null) {
            all.merge(key, index, (first, second) -> Placed.NONE);
        }
    }

    private void byLikeness(Set<Item.Id> stated, double least) {
        Traits traits = Traits.of(before.stream()
                .filter(placed -> afterOf[placed.index()] == Placed.NONE)
                .toList());
        List<Candidate> candidates = new ArrayList<>();
        for (Placed placed : after) {
            if (beforeOf[placed.index()] == Placed.NONE
                    && !stated.contains(placed.item().id())) {
                Set<Integer> looked = new HashSet<>(traits.near(placed, NEAREST));
                looked.addAll(besideTheNeighbours(placed));
                for (int index : looked) {
                    double likeness = likeness(before.get(index), placed);
                    if (likeness >= least) {
                        candidates.add(new Candidate(likeness, index, placed.index()));
                    }
                }
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        candidates.forEach(candidate -> pair(candidate.before, candidate.after, Reason.LIKENESS));
    }

    private record Candidate(double likeness, int before, int after) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(candidate -> Math.abs(candidate.before - candidate.after))
                .thenComparingInt(Candidate::after)
                .thenComparingInt(Candidate::before);
    }

    private double likeness(Placed earlier, Placed later) {
        int known = 0;
        int same = 0;
        int[] around = {
            earlier.previous(), later.previous(), earlier.following(), later.following(), earlier.whole(), later.whole()
        };
        for (int i = 0; i < around.length; i += 2) {
            boolean paired = around[i + 1] != Placed.NONE && beforeOf[around[i + 1]] != Placed.NONE;
            if (paired) {
                known++;
                same += beforeOf[around[i + 1]] == around[i] ? 1 : 0;
            }
        }
        return Alike.of(earlier, later, same, known);
    }

    private List<Integer> besideTheNeighbours(Placed later) {
        List<Integer> all = new ArrayList<>();
        if (later.previous() != Placed.NONE && beforeOf[later.previous()] != Placed.NONE) {
            addOpen(all, before.get(beforeOf[later.previous()]).following());
        }
        if (later.following() != Placed.NONE && beforeOf[later.following()] != Placed.NONE) {
            addOpen(all, before.get(beforeOf[later.following()]).previous());
        }
        return all;
    }

    private void addOpen(List<Integer> all, int index) {
        if (index != Placed.NONE && afterOf[index] == Placed.NONE) {
            all.add(index);
        }
    }

    /** What stands where the other one stood, between the same neighbours and at the same time, was renamed. */
    private void byPlace(Set<Item.Id> stated) {
        for (Placed later : after) {
            if (beforeOf[later.index()] == Placed.NONE
                    && !stated.contains(later.item().id())) {
                besideTheNeighbours(later).stream()
                        .filter(index -> stoodThere(before.get(index), later))
                        .findFirst()
                        .ifPresent(index -> pair(index, later.index(), Reason.PLACE));
            }
        }
    }

    private boolean stoodThere(Placed earlier, Placed later) {
        return earlier.standsWhere(later)
                && earlier.item().format().isPause() == later.item().format().isPause()
                && (earlier.people().isEmpty() || later.people().isEmpty())
                && sameNeighbour(earlier.previous(), later.previous())
                && sameNeighbour(earlier.following(), later.following());
    }

    private boolean sameNeighbour(int earlier, int later) {
        return later == Placed.NONE ? earlier == Placed.NONE : beforeOf[later] == earlier;
    }

    private void pair(int earlier, int later, Reason reason) {
        if (afterOf[earlier] == Placed.NONE && beforeOf[later] == Placed.NONE) {
            afterOf[earlier] = later;
            beforeOf[later] = earlier;
            reasons[later] = reason;
        }
    }

    private Map<Item.Id, Matching.Pair<Item.Id>> pairs() {
        Map<Item.Id, Matching.Pair<Item.Id>> pairs = new LinkedHashMap<>();
        for (Placed placed : after) {
            Reason reason = reasons[placed.index()];
            if (reason != null) {
                Item.Id same = before.get(beforeOf[placed.index()]).item().id();
                pairs.put(placed.item().id(), new Matching.Pair<>(same, reason));
            }
        }
        return pairs;
    }
}
