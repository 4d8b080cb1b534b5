package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import programmheft.change.Edits.Kind;
import programmheft.model.Event;

/** How well matching keeps identities without any stated id, on programmes by chance and edits by chance. */
class EditedProgrammesTest {
    private static final Map<Kind, Integer> MIX = Map.of(
            Kind.TITLE_WORD, 15,
            Kind.TITLE_NEW, 5,
            Kind.TIME, 20,
            Kind.ROOM, 20,
            Kind.PERSON_MORE, 15,
            Kind.PERSON_OTHER, 5);

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REMOVED", "ADDED"})
    void keep_their_ids_when_a_fifth_is_edited_in_one_way(Kind kind) {
        assertKept(after(100, 5, Map.of(kind, 20)));
        assertKept(after(1000, 1, Map.of(kind, 20)));
    }

    @Test
    void keep_their_ids_when_much_is_edited_in_several_ways() {
        assertKept(after(100, 10, MIX));
        assertKept(after(1000, 2, MIX));
        assertKept(after(10_000, 1, MIX));
    }

    @Test
    void keep_their_ids_and_give_few_to_what_is_new_when_some_go_and_others_come() {
        Map<Kind, Integer> comingAndGoing = Map.of(Kind.REMOVED, 10, Kind.ADDED, 10);

        assertKept(after(100, 10, comingAndGoing));
        assertKept(after(1000, 2, comingAndGoing));
    }

    @Test
    void keep_nearly_all_ids_when_everything_happens_at_once() {
        Map<Kind, Integer> all = new EnumMap<>(MIX);
        all.putAll(Map.of(
                Kind.TITLE_TYPO, 5,
                Kind.NAME_TYPO, 5,
                Kind.AFFILIATION, 10,
                Kind.DAY, 2,
                Kind.REMOVED, 5,
                Kind.ADDED, 5));

        Kept kept = after(1000, 2, all);

        assertThat(kept.keptPercent()).isGreaterThan(98.5);
        assertThat(kept.wrongPercent()).isLessThan(0.5);
    }

    private static void assertKept(Kept kept) {
        assertThat(kept.keptPercent()).as("%s", kept).isGreaterThanOrEqualTo(99);
        assertThat(kept.wrongPercent()).as("%s", kept).isLessThanOrEqualTo(0.5);
    }

    private static Kept after(int items, int programmes, Map<Kind, Integer> percent) {
        Kept sum = new Kept(0, 0, 0, 0, 0);
        for (int seed = 1; seed <= programmes; seed++) {
            Random random = new Random(seed);
            Congress congress = new Congress(random);
            Event before = congress.programme(items);
            sum = sum.plus(Kept.of(before, new Edits(random, congress, percent).edited(before)));
        }
        return sum;
    }
}
