package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.sample.ShrinkingProgrammes.SEED;
import static programmheft.sample.ShrinkingProgrammes.TRIES;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import programmheft.agenda.Agenda;
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
        assertFoundLikeThePlainModel(event, CERTAINLY);
    }

    @Property(tries = TRIES, seed = SEED)
    void finds_one_beside_each_slot_that_may_have_one(@ForAll("events") Event event) {
        assertFoundLikeThePlainModel(event, POSSIBLY);
    }

    private static void assertFoundLikeThePlainModel(Event event, Beside.Wanted wanted) {
        List<Slot> slots = Agenda.of(event).slots();

        assertThat(Beside.find(slots, event, wanted).keySet()).isEqualTo(plain(slots, wanted));
    }

    private static Set<Item.Id> plain(List<Slot> slots, Beside.Wanted wanted) {
        return slots.stream()
                .filter(wanted.slots())
                .filter(one -> slots.stream().filter(wanted.others()).anyMatch(other -> areBeside(one, other, wanted)))
                .map(slot -> slot.item().id())
                .collect(Collectors.toSet());
    }

    private static boolean areBeside(Slot one, Slot other, Beside.Wanted wanted) {
        return !one.within(other)
                && !other.within(one)
                && one.start().toInstant().isBefore(wanted.until().apply(other))
                && other.start().toInstant().isBefore(wanted.until().apply(one));
    }
}
