package programmheft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.agenda.Agenda;
import programmheft.check.Checks;
import programmheft.check.Finding;
import programmheft.check.Programme;
import programmheft.model.Event;
import programmheft.model.Speaker;

class LargeEventTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 54, 55, 56, 1_000})
    void has_exactly_as_many_items_as_asked(int items) {
        assertThat(LargeEvent.of(items).items()).hasSize(items);
    }

    @Test
    void is_the_same_on_every_call() {
        assertThat(LargeEvent.of(500)).isEqualTo(LargeEvent.of(500));
    }

    @Test
    void has_a_slot_for_most_items() {
        Event event = LargeEvent.of(1_000);

        assertThat(Agenda.of(event).slots()).hasSizeBetween(750, 900);
    }

    @Test
    void names_nobody_twice() {
        assertThat(new Cast(25_000).all()).extracting(Speaker::name).doesNotHaveDuplicates();
    }

    @Test
    void gives_the_checks_something_to_find_but_little() {
        Programme programme = LargeEvent.programme(1_000);

        List<Finding> found = Checks.standard().run(programme);

        assertThat(found)
                .extracting(Finding::code)
                .contains("room-taken-twice", "speaker-in-two-places", "panel-without-moderator", "implied-end");
        assertThat(found).hasSizeLessThan(100);
    }
}
