package programmheft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import programmheft.change.Change;
import programmheft.change.Changes;
import programmheft.model.Item;

class ChangeRatiosTest {
    @Test
    void prints_a_line_for_each_size_and_tells_which_limit_is_kept() {
        ChangeRatios ratios =
                new ChangeRatios(Stream.concat(measured(1_000, 50, 250).stream(), measured(10_000, 600, 6_000).stream())
                        .toList());

        assertThat(ratios.bySize()).isEqualTo("""
                        | items | by id, µs | changes, µs | changes : by id | changes, B/item |
                        | --- | ---: | ---: | ---: | ---: |
                        | 1,000 | 50.0 | 250 | 5.0 | 10.0 |
                        | 10,000 | 600 | 6,000 | 10.0 | 10.0 |
                        """);
        assertThat(ratios.limits()).isEqualTo("""
                        | limit | at most | measured | kept |
                        | --- | ---: | ---: | ---: |
                        | changes : by id at 1,000 items | 5.0 | 5.0 | yes |
                        | growth of changes : by id from 1,000 to 10,000 items | 1.5 | 2.0 | NO |
                        """);
    }

    @Test
    void tells_no_limits_before_both_sizes_are_measured() {
        assertThat(new ChangeRatios(measured(1_000, 1, 1)).limits().lines()).hasSize(2);
    }

    @Test
    void compares_editions_in_which_both_ways_find_the_same_items() {
        TwoEditions editions = new TwoEditions();
        editions.items = 1_000;
        editions.make();

        List<Item.Id> byId = new ByIdBenchmark().compare(editions);
        Changes changes = new ChangesBenchmark().between(editions);

        Set<Item> earlier = Collections.newSetFromMap(new IdentityHashMap<>());
        editions.before().items().forEach(earlier::add);
        assertThat(editions.after().items()).noneMatch(earlier::contains);
        assertThat(changes.all())
                .filteredOn(change -> change.subject().of() == Change.Of.ITEM)
                .extracting(change -> new Item.Id(change.subject().id()))
                .containsExactlyInAnyOrderElementsOf(byId);
    }

    private static List<Measured> measured(int items, double byId, double changes) {
        return List.of(
                new Measured(Measured.BY_ID, items, Optional.empty(), byId, 0),
                new Measured(Measured.CHANGES, items, Optional.empty(), changes, 10.0 * items));
    }
}
