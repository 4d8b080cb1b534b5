package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLetterApartTest {
    @ParameterizedTest
    @CsvSource({
        "muster, mustr",
        "muster, mustter",
        "muster, mustar",
        "muster, mutser",
        "muster, musters",
        "muster, mustre"
    })
    void finds_a_letter_too_many_another_one_and_two_that_changed_places(String word, String other) {
        assertThat(pairs(List.of(word, other), 0)).containsExactly(word + " " + other);
        assertThat(pairs(List.of(other, word), 0)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "muster, muster",
        "muster, uster",
        "muster, puster",
        "muster, umster",
        "muster, mutesr",
        "muster, mus",
        "m, n"
    })
    void finds_neither_other_first_letters_nor_two_slips(String word, String other) {
        assertThat(pairs(List.of(word, other), 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"martin, martina", "simon, simone", "marie, maria", "kristian, kristina"})
    void leaves_the_last_letter_alone_where_told_so(String word, String other) {
        assertThat(pairs(List.of(word, other), 1)).isEmpty();
        assertThat(pairs(List.of(word, other), 0)).hasSize(1);
    }

    @Test
    void groups_words_like_the_plain_model() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int lastUntouched = random.nextInt(2);
            Set<String> words = new TreeSet<>();
            for (int i = 0; i < 12; i++) {
                words.add(word(random));
            }

            List<String> expected = groups(words, plainPairs(words, lastUntouched));

            assertThat(groups(words, pairs(List.copyOf(words), lastUntouched)))
                    .as("round %s", round)
                    .isEqualTo(expected);
        }
    }

    private static String word(Random random) {
        return random.ints(3L + random.nextInt(4), 0, 3)
                .mapToObj(letter -> String.valueOf((char) ('a' + letter)))
                .collect(Collectors.joining());
    }

    private static Set<String> pairs(List<String> words, int lastUntouched) {
        Set<String> pairs = new TreeSet<>();
        OneLetterApart.pairs(
                words,
                lastUntouched,
                (one, other) ->
                        pairs.add(words.indexOf(one) < words.indexOf(other) ? one + " " + other : other + " " + one));
        return pairs;
    }

    /** Looks at all pairs, and for each at all slips. */
    private static Set<String> plainPairs(Set<String> words, int lastUntouched) {
        Set<String> pairs = new TreeSet<>();
        for (String word : words) {
            for (String slip : slips(word, lastUntouched)) {
                if (words.contains(slip) && !slip.equals(word)) {
                    pairs.add(word + " " + slip);
                }
            }
        }
        return pairs;
    }

    private static List<String> slips(String word, int lastUntouched) {
        List<String> slips = new ArrayList<>();
        for (int i = 1; i < word.length() - lastUntouched; i++) {
            slips.add(word.substring(0, i) + word.substring(i + 1));
            for (char letter = 'a'; letter <= 'c'; letter++) {
                slips.add(word.substring(0, i) + letter + word.substring(i + 1));
            }
            if (i + 1 < word.length() - lastUntouched) {
                slips.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
            }
        }
        return slips;
    }

    private static List<String> groups(Set<String> words, Set<String> pairs) {
        Map<String, Set<String>> groups = new HashMap<>();
        words.forEach(word -> groups.put(word, new TreeSet<>(Set.of(word))));
        for (String pair : pairs) {
            Set<String> all = new TreeSet<>(groups.get(pair.split(" ", -1)[0]));
            all.addAll(groups.get(pair.split(" ", -1)[1]));
            all.forEach(word -> groups.put(word, all));
        }
        return groups.values().stream().map(Set::toString).distinct().sorted().toList();
    }
}
