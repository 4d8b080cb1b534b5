package programmheft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import programmheft.change.Change;
import programmheft.change.Changes;
import programmheft.model.Event;

class StoreComparisonTest {
    @Test
    void measures_all_it_compares() throws Exception {
        StoreComparison once = new StoreComparison(1).run();

        assertThat(once.all().lines()).hasSize(8).allMatch(line -> !line.contains("| 0.0 |"));
        assertThat(once.limits().lines()).hasSize(5);
    }

    @Test
    void one_item_of_a_hundred_gets_another_title() {
        Event event = LargeEvent.of(800);

        Event once = StoreComparison.changed(event, 7);
        Event twice = StoreComparison.changed(once, 7 + 38);

        assertThat(Changes.between(event, once).all()).extracting(Change::kind).containsOnly(Change.Kind.RENAMED);
        assertThat(Changes.between(event, once).all()).hasSizeBetween(7, 9);
        assertThat(Changes.between(once, twice).all())
                .hasSameSizeAs(Changes.between(event, once).all());
    }
}
