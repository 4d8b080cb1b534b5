package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import programmheft.agenda.Slot;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.sample.RandomProgrammes;

/** Compares the sweep with a plain model that looks at all pairs. */
class OverlapsTest {
    @Test
    void finds_rooms_taken_twice_like_the_plain_model() {
        for (int seed = 1; seed <= 400; seed++) {
            Programme programme = Programme.of(RandomProgrammes.event(seed));

            List<Finding> found = new RoomTakenTwice().run(programme);

            assertThat(found.stream().map(Finding::items))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(Stream.of("A", "B", "C")
                            .flatMap(room -> pairs(inRoom(programme, room)).stream())
                            .toList());
        }
    }

    @Test
    void finds_speakers_in_two_places_like_the_plain_model() {
        for (int seed = 1; seed <= 400; seed++) {
            Programme programme = Programme.of(RandomProgrammes.event(seed));

            List<Finding> found = new SpeakerInTwoPlaces().run(programme);

            assertThat(found.stream().map(Finding::items))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(Stream.of("s0", "s1", "s2", "s3")
                            .flatMap(speaker -> pairs(with(programme, speaker)).stream())
                            .toList());
        }
    }

    private static List<Slot> inRoom(Programme programme, String room) {
        Event event = programme.event();
        return taking(programme)
                .filter(slot -> event.roomOf(slot.item()).filter(room::equals).isPresent())
                .toList();
    }

    private static List<Slot> with(Programme programme, String speaker) {
        return taking(programme)
                .filter(slot ->
                        slot.appearances().anyMatch(one -> one.speaker().value().equals(speaker)))
                .toList();
    }

    private static Stream<Slot> taking(Programme programme) {
        return programme.agenda().slots().stream().filter(slot -> slot.item().status() != Status.CANCELLED);
    }

    /** Gives, for each slot that overlaps an unrelated earlier one, it and the one that lasts longest. */
    private static List<List<Item.Id>> pairs(List<Slot> inTimeOrder) {
        List<List<Item.Id>> pairs = new ArrayList<>();
        for (int later = 0; later < inTimeOrder.size(); later++) {
            Slot slot = inTimeOrder.get(later);
            Slot longest = slot;
            for (Slot earlier : inTimeOrder.subList(0, later)) {
                if (earlier.overlaps(slot)
                        && !earlier.within(slot)
                        && !slot.within(earlier)
                        && (longest.equals(slot) || !until(earlier).isBefore(until(longest)))) {
                    longest = earlier;
                }
            }
            if (!longest.equals(slot)) {
                pairs.add(List.of(slot.item().id(), longest.item().id()));
            }
        }
        return pairs;
    }

    private static Instant until(Slot slot) {
        return slot.end().at().orElse(slot.start()).toInstant();
    }
}
