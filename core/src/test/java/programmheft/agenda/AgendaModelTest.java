package programmheft.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.sample.RandomProgrammes;

/** Compares the agenda with a plain model that looks at all pairs. */
class AgendaModelTest {
    @Test
    void ends_like_the_plain_model_in_any_zone() {
        for (int seed = 1; seed <= 400; seed++) {
            Event event = RandomProgrammes.event(seed);
            Map<Item.Id, End> expected = new HashMap<>();
            event.days()
                    .forEach(day ->
                            expected.putAll(new PlainEnds(event, day.date().orElseThrow()).ends(day)));

            List<Slot> slots = Agenda.of(event).slots();

            Map<Item.Id, End> actual = new HashMap<>();
            slots.forEach(slot -> actual.put(slot.item().id(), slot.end()));
            assertThat(actual).as("seed %d", seed).isEqualTo(expected);
            assertThat(slots)
                    .as("seed %d", seed)
                    .isSortedAccordingTo(
                            Comparator.comparing(slot -> slot.start().toInstant()));
        }
    }
}
