package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import programmheft.agenda.End;
import programmheft.agenda.Slot;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.sample.RandomProgrammes;

/** Compares the sweep with a plain model that looks at all pairs. */
class BesideTest {
    private static final Beside.Wanted PANELS_BESIDE_TALKS = new Beside.Wanted(
            slot -> slot.item().format() == Format.PANEL, slot -> slot.item().format() == Format.TALK);
    private static final Beside.Wanted TALKS_BESIDE_ANYTHING =
            new Beside.Wanted(slot -> slot.item().format() == Format.TALK, slot -> true);

    @Test
    void finds_what_certainly_overlaps_like_the_plain_model() {
        for (int seed = 1; seed <= 400; seed++) {
            Programme programme = Programme.of(RandomProgrammes.event(seed));
            List<Slot> slots = programme.agenda().slots();

            assertThat(Beside.certainly(slots, Family.of(programme.event()), PANELS_BESIDE_TALKS)
                            .keySet())
                    .as("seed %d", seed)
                    .isEqualTo(plain(
                            slots,
                            PANELS_BESIDE_TALKS,
                            slot -> slot.end() instanceof End.Stated stated
                                    ? stated.moment().toInstant()
                                    : slot.start().plusNanos(1).toInstant()));
        }
    }

    @Test
    void finds_what_may_overlap_like_the_plain_model() {
        for (int seed = 1; seed <= 400; seed++) {
            Programme programme = Programme.of(RandomProgrammes.event(seed));
            List<Slot> slots = programme.agenda().slots();

            assertThat(Beside.possibly(slots, Family.of(programme.event()), TALKS_BESIDE_ANYTHING)
                            .keySet())
                    .as("seed %d", seed)
                    .isEqualTo(plain(
                            slots,
                            TALKS_BESIDE_ANYTHING,
                            slot -> slot.end().at().map(end -> end.toInstant()).orElse(Instant.MAX)));
        }
    }

    private static Set<Item.Id> plain(List<Slot> slots, Beside.Wanted wanted, Function<Slot, Instant> until) {
        return slots.stream()
                .filter(wanted.slots())
                .filter(one -> slots.stream()
                        .filter(wanted.others())
                        .anyMatch(other -> !one.within(other)
                                && !other.within(one)
                                && one.start().toInstant().isBefore(until.apply(other))
                                && other.start().toInstant().isBefore(until.apply(one))))
                .map(slot -> slot.item().id())
                .collect(Collectors.toSet());
    }
}
