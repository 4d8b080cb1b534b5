package programmheft.check;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
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

    private final ListMultimap<String, Gap> byRest =
            MultimapBuilder.linkedHashKeys().arrayListValues(1).build();

    /** A person, told by the place in the list, and the word of the name that is left out. */
    private record Gap(int person, String word) {}

    private MistypedNames() {}

    /** Gives the places in the list of names that may be one name, some at a time. */
    static void find(List<PersonName> names, Consumer<Collection<Integer>> found) {
        MistypedNames search = new MistypedNames();
        for (int person = 0; person < names.size(); person++) {
            search.add(person, names.get(person).words());
        }
        Multimaps.asMap(search.byRest).forEach((rest, gaps) -> {
            if (gaps.size() > 1) {
                compare(gaps, rest.endsWith(GAP), found);
            }
        });
    }

    private void add(int person, List<String> words) {
        if (words.size() < 2 || !mayBeMistyped(PersonName.join(words))) {
            return;
        }
        for (int gap = 0; gap < words.size(); gap++) {
            boolean surname = gap == words.size() - 1;
            if (words.get(gap).length() >= (surname ? SHORTEST_SURNAME : SHORTEST_GIVEN_NAME)) {
                List<String> rest = new ArrayList<>(words);
                rest.set(gap, GAP);
                byRest.put(String.join(" ", rest), new Gap(person, words.get(gap)));
            }
        }
    }

    private static boolean mayBeMistyped(String name) {
        return name.length() >= SHORTEST_NAME
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isDigit);
    }

    private static void compare(List<Gap> gaps, boolean surnames, Consumer<Collection<Integer>> found) {
        ListMultimap<String, Integer> persons =
                MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
        gaps.forEach(gap -> persons.put(gap.word(), gap.person()));
        OneLetterApart.pairs(persons.keySet(), surnames ? 0 : 1, (word, other) -> {
            if (!DIFFERENT.contains(word + other) && !DIFFERENT.contains(other + word)) {
                found.accept(Stream.of(word, other)
                        .flatMap(one -> persons.get(one).stream().limit(SOME))
                        .toList());
            }
        });
    }
}
