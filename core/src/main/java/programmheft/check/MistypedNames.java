package programmheft.check;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds long names of which one word is one slip of typing apart, see {@link OneLetterApart}. The last letter of a given
 * name tells Martin from Martina and is no slip; nor is what makes another given name of one.
 */
final class MistypedNames {
    private static final int SHORTEST_NAME = 8;
    private static final int SHORTEST_SURNAME = 6;
    private static final int SHORTEST_GIVEN_NAME = 6;
    // a longer one is hardly a name
    private static final int LONGEST_NAME = 100;
    private static final Set<String> DIFFERENT = Words.of("speaker.different-names");
    private static final String GAP = "_";
    // of many persons of one name, already put together, some stand for all
    private static final int SOME = 20;

    // so few are compared one by one
    private static final int FEW = 64;

    private final List<PersonName> names;
    private final List<Gap> gaps = new ArrayList<>();

    /**
     * A name with one word left out.
     *
     * @param key the same for names that are the same but for that word, and have the same first letter there
     * @param person the place in the list
     * @param word the place of the word that is left out
     */
    private record Gap(int key, int person, int word) {}

    private MistypedNames(List<PersonName> names) {
        this.names = names;
    }

    /** Gives the places in the list of names that may be one name, some at a time. */
    static void find(List<PersonName> names, Consumer<Collection<Integer>> found) {
        MistypedNames search = new MistypedNames(names);
        for (int person = 0; person < names.size(); person++) {
            search.add(person, names.get(person).words());
        }
        search.gaps.sort(Comparator.comparingInt(Gap::key));
        search.eachGroup(gaps -> search.compare(gaps, found));
    }

    private void add(int person, List<String> words) {
        if (words.size() < 2 || !mayBeMistyped(words)) {
            return;
        }
        for (int gap = 0; gap < words.size(); gap++) {
            boolean surname = gap == words.size() - 1;
            if (words.get(gap).length() >= (surname ? SHORTEST_SURNAME : SHORTEST_GIVEN_NAME)) {
                gaps.add(new Gap(key(words, gap), person, gap));
            }
        }
    }

    private static int key(List<String> words, int gap) {
        int key = gap;
        for (int word = 0; word < words.size(); word++) {
            key = 31 * key
                    + (word == gap ? words.get(word).charAt(0) : words.get(word).hashCode());
        }
        return key;
    }

    private static boolean mayBeMistyped(List<String> words) {
        int length = 0;
        for (String word : words) {
            length += word.length();
            for (int i = 0; i < word.length(); i++) {
                if (Character.isDigit(word.charAt(i))) {
                    return false;
                }
                length -= word.charAt(i) == '-' ? 1 : 0;
            }
        }
        return length >= SHORTEST_NAME && length <= LONGEST_NAME;
    }

    private void eachGroup(Consumer<List<Gap>> taker) {
        int begin = 0;
        for (int end = 1; end <= gaps.size(); end++) {
            if (end == gaps.size() || gaps.get(end).key() != gaps.get(begin).key()) {
                if (end - begin > 1) {
                    taker.accept(gaps.subList(begin, end));
                }
                begin = end;
            }
        }
    }

    private void compare(List<Gap> some, Consumer<Collection<Integer>> found) {
        if (some.size() <= FEW) {
            for (int one = 0; one < some.size(); one++) {
                for (Gap other : some.subList(one + 1, some.size())) {
                    compare(some.get(one), other, found);
                }
            }
        } else {
            ListMultimap<List<String>, Gap> byRest =
                    MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
            some.forEach(gap -> byRest.put(rest(gap), gap));
            Multimaps.asMap(byRest).values().forEach(same -> compareMany(same, found));
        }
    }

    private void compare(Gap one, Gap other, Consumer<Collection<Integer>> found) {
        if (haveSameRest(one, other)
                && OneLetterApart.are(word(one), word(other), lastUntouched(one))
                && mayBeOne(word(one), word(other))) {
            found.accept(List.of(one.person(), other.person()));
        }
    }

    private void compareMany(List<Gap> sameRest, Consumer<Collection<Integer>> found) {
        ListMultimap<String, Integer> persons =
                MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
        sameRest.forEach(gap -> persons.put(word(gap), gap.person()));
        OneLetterApart.pairs(persons.keySet(), lastUntouched(sameRest.get(0)), (word, other) -> {
            if (mayBeOne(word, other)) {
                found.accept(Stream.of(word, other)
                        .flatMap(one -> persons.get(one).stream().limit(SOME))
                        .toList());
            }
        });
    }

    private static boolean mayBeOne(String word, String other) {
        return !DIFFERENT.contains(word + other) && !DIFFERENT.contains(other + word);
    }

    private boolean haveSameRest(Gap one, Gap other) {
        List<String> words = words(one);
        List<String> others = words(other);
        if (one.word() != other.word() || words.size() != others.size()) {
            return false;
        }
        for (int word = 0; word < words.size(); word++) {
            if (word != one.word() && !words.get(word).equals(others.get(word))) {
                return false;
            }
        }
        return true;
    }

    private List<String> rest(Gap gap) {
        List<String> rest = new ArrayList<>(words(gap));
        rest.set(gap.word(), GAP);
        return rest;
    }

    private int lastUntouched(Gap gap) {
        return gap.word() == words(gap).size() - 1 ? 0 : 1;
    }

    private String word(Gap gap) {
        return words(gap).get(gap.word());
    }

    private List<String> words(Gap gap) {
        return names.get(gap.person()).words();
    }
}
