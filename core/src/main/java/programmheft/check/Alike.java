package programmheft.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import programmheft.model.Speaker;

/**
 * Groups of persons who may be one, each told by their place in a list. Two who are from different places, so that their
 * affiliations have no word in common, are not put together.
 */
final class Alike {
    private static final int SHORTEST_WORD = 4;

    private final List<Speaker> persons;
    private final Map<Integer, Set<String>> affiliations = new HashMap<>();
    private final int[] leaders;

    Alike(List<Speaker> persons) {
        this.persons = persons;
        leaders = IntStream.range(0, persons.size()).toArray();
    }

    /** Puts persons of one name together, as far as their affiliations allow. */
    void join(Collection<Integer> sameName) {
        int anchor = sameName.stream()
                .filter(one -> !affiliation(one).isEmpty())
                .findFirst()
                .orElseGet(() -> sameName.iterator().next());
        Map<String, Integer> byWord = new HashMap<>();
        for (int one : sameName) {
            if (affiliation(one).isEmpty()) {
                unite(anchor, one);
            }
            for (String word : affiliation(one)) {
                unite(byWord.computeIfAbsent(word, first -> one), one);
            }
        }
    }

    /** Returns the first of the group that the person is in so far. */
    int leader(int person) {
        int leader = person;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }

    /** Returns the groups of at least two, in the order of the list. */
    List<List<Integer>> groups() {
        Map<Integer, List<Integer>> byLeader = new TreeMap<>();
        for (int person = 0; person < leaders.length; person++) {
            int leader = leader(person);
            if (leader != person) {
                List<Integer> group = byLeader.computeIfAbsent(leader, first -> new ArrayList<>(List.of(first)));
                group.add(person);
            }
        }
        return List.copyOf(byLeader.values());
    }

    private Set<String> affiliation(int person) {
        return affiliations.computeIfAbsent(person, one -> affiliation(persons.get(one)));
    }

    private void unite(int one, int other) {
        int first = leader(one);
        int second = leader(other);
        leaders[Math.max(first, second)] = Math.min(first, second);
    }

    private static Set<String> affiliation(Speaker person) {
        List<String> words = person.affiliation().map(Folded::words).orElse(List.of());
        Set<String> telling =
                words.stream().filter(word -> word.length() >= SHORTEST_WORD).collect(Collectors.toSet());
        return telling.isEmpty() ? Set.copyOf(words) : telling;
    }
}
