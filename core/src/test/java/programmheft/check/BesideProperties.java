package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.sample.ShrinkingProgrammes.SEED;
import static programmheft.sample.ShrinkingProgrammes.TRIES;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import programmheft.agenda.End;
import programmheft.agenda.Slot;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.sample.ShrinkingProgrammes;

/** Compares the sweep with a plain model that looks at all pairs. */
class BesideProperties {
    private static final Beside.Wanted CERTAINLY = Beside.Wanted.certainly(
            slot -> slot.item().room().isEmpty(), slot -> slot.item().room().isPresent());
    private static final Beside.Wanted POSSIBLY =
            Beside.Wanted.possibly(slot -> slot.item().room().isPresent(), slot -> true);

    @Provide
    Arbitrary<Event> events() {
        return ShrinkingProgrammes.events();
    }

    @Property(tries = TRIES, seed = SEED)
    void finds_one_beside_each_slot_that_has_one_for_certain(@ForAll("events") Event event) {
        assertFoundLikeThePlainModel(
                event,
                CERTAINLY,
                slot -> slot.end() instanceof End.Stated stated
                        ? stated.moment().toInstant()
                        : slot.start().toInstant().plusNanos(1));
    }

    @Property(tries = TRIES, seed = SEED)
    void finds_one_beside_each_slot_that_may_have_one(@ForAll("events") Event event) {
        assertFoundLikeThePlainModel(
                event,
                POSSIBLY,
                slot -> slot.end().at().map(ZonedDateTime::toInstant).orElse(Instant.MAX));
    }

    private static void assertFoundLikeThePlainModel(Event event, Beside.Wanted wanted, Function<Slot, Instant> until) {
        Programme programme = Programme.of(event);
        Survey survey = programme.survey();

        assertThat(Beside.find(survey.slots(), survey.family(), wanted).keySet())
                .isEqualTo(plain(programme.agenda().slots(), wanted, until));
    }

    private static Set<Item.Id> plain(List<Slot> slots, Beside.Wanted wanted, Function<Slot, Instant> until) {
        return slots.stream()
                .filter(wanted.slots())
                .filter(one -> slots.stream().filter(wanted.others()).anyMatch(other -> areBeside(one, other, until)))
                .map(slot -> slot.item().id())
                .collect(Collectors.toSet());
    }

    private static boolean areBeside(Slot one, Slot other, Function<Slot, Instant> until) {
        return !one.within(other)
                && !other.within(one)
                && one.start().toInstant().isBefore(until.apply(other))
                && other.start().toInstant().isBefore(until.apply(one));
    }
}
