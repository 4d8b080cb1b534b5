package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.sample.ShrinkingProgrammes.SEED;
import static programmheft.sample.ShrinkingProgrammes.TRIES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import programmheft.agenda.Slot;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.Waiver;
import programmheft.sample.ShrinkingProgrammes;

/** Compares the checks with plain models that look at all pairs, and with themselves. */
class ChecksProperties {
    @Provide
    Arbitrary<Event> events() {
        return ShrinkingProgrammes.events();
    }

    @Property(tries = TRIES, seed = SEED)
    void find_a_room_taken_twice_where_a_slot_meets_an_earlier_one_there(@ForAll("events") Event event) {
        Programme programme = Programme.of(event);

        List<Finding> found = new RoomTakenTwice().run(programme);

        assertThat(later(found))
                .containsExactlyInAnyOrderElementsOf(meetingAnEarlierOne(
                        programme, slot -> event.roomOf(slot.item()).stream().toList()));
        assertThat(found).allMatch(finding -> overlap(programme, finding));
    }

    @Property(tries = TRIES, seed = SEED)
    void find_a_speaker_in_two_places_where_a_slot_meets_an_earlier_one(@ForAll("events") Event event) {
        Programme programme = Programme.of(event);

        List<Finding> found = new SpeakerInTwoPlaces().run(programme);

        assertThat(later(found))
                .containsExactlyInAnyOrderElementsOf(meetingAnEarlierOne(programme, slot -> persons(event, slot)));
        assertThat(found).allMatch(finding -> overlap(programme, finding));
    }

    @Property(tries = TRIES, seed = SEED)
    void find_the_same_again_in_an_equal_programme(@ForAll("events") Event event) {
        List<Finding> found = Checks.standard().run(Programme.of(event));

        assertThat(Checks.standard().run(Programme.of(event.toBuilder().build())))
                .isEqualTo(found);
        assertThat(found).noneMatch(finding -> finding.code().equals("check-failed"));
    }

    @Property(tries = TRIES, seed = SEED)
    void find_the_same_in_whatever_order_the_waivers_stand(@ForAll("events") Event event, @ForAll Random random) {
        List<Waiver> waivers = waivers(event, random);
        List<Waiver> shuffled = new ArrayList<>(waivers);
        Collections.shuffle(shuffled, random);

        List<Finding> found = Checks.standard().run(Programme.of(with(event, waivers)));

        assertThat(Checks.standard().run(Programme.of(with(event, shuffled)))).isEqualTo(found);
    }

    @Property(tries = TRIES, seed = SEED)
    void find_less_with_a_waiver_and_never_what_it_waives(@ForAll("events") Event event, @ForAll Random random) {
        List<Waiver> waivers = waivers(event, random);
        List<Finding> all = Checks.standard().run(Programme.of(event));

        List<Finding> found = Checks.standard().run(Programme.of(with(event, waivers)));

        assertThat(found)
                .filteredOn(finding -> !finding.code().equals("waiver-fits-nothing"))
                .containsExactlyElementsOf(all.stream()
                        .filter(finding -> waivers.stream().noneMatch(waiver -> waives(waiver, finding)))
                        .toList());
        assertThat(found)
                .filteredOn(finding -> finding.code().equals("waiver-fits-nothing"))
                .hasSize((int) waivers.stream()
                        .filter(waiver -> all.stream().noneMatch(finding -> waives(waiver, finding)))
                        .count());
    }

    private static boolean waives(Waiver waiver, Finding finding) {
        return waiver.code().equals(finding.code())
                && waiver.item().map(finding.items()::contains).orElse(true);
    }

    /** Returns some that fit and some that do not. */
    private static List<Waiver> waivers(Event event, Random random) {
        List<String> codes = new ArrayList<>(Checks.standard().codes());
        codes.add("no-such-check");
        List<Item.Id> items = event.items().map(Item::id).toList();
        List<Waiver> waivers = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            boolean forAll = items.isEmpty() || random.nextInt(4) == 0;
            waivers.add(new Waiver(
                    codes.get(random.nextInt(codes.size())),
                    forAll ? Optional.empty() : Optional.of(items.get(random.nextInt(items.size()))),
                    "Grund " + random.nextInt(3)));
        }
        return waivers;
    }

    private static Event with(Event event, List<Waiver> waivers) {
        Event.Builder changed = event.toBuilder();
        waivers.forEach(changed::waiver);
        return changed.build();
    }

    private static List<Item.Id> later(List<Finding> found) {
        return found.stream().map(finding -> finding.items().get(0)).toList();
    }

    private interface Keys {
        List<String> of(Slot slot);
    }

    /** Returns the item of each slot once for each key under which an unrelated earlier slot overlaps it. */
    private static List<Item.Id> meetingAnEarlierOne(Programme programme, Keys keys) {
        List<Slot> slots = programme.agenda().slots().stream()
                .filter(slot -> slot.item().status() != Status.CANCELLED)
                .toList();
        List<Item.Id> meeting = new ArrayList<>();
        for (int later = 0; later < slots.size(); later++) {
            Slot slot = slots.get(later);
            for (String key : keys.of(slot)) {
                if (slots.subList(0, later).stream()
                        .anyMatch(earlier -> keys.of(earlier).contains(key)
                                && earlier.overlaps(slot)
                                && !earlier.within(slot)
                                && !slot.within(earlier))) {
                    meeting.add(slot.item().id());
                }
            }
        }
        return meeting;
    }

    private static List<String> persons(Event event, Slot slot) {
        return slot.appearances()
                .filter(one -> one.status() != Status.CANCELLED)
                .map(one -> event.speaker(one.speaker()).orElseThrow())
                .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
                .map(speaker -> speaker.id().value())
                .distinct()
                .toList();
    }

    private static boolean overlap(Programme programme, Finding finding) {
        List<Slot> both = finding.items().stream()
                .flatMap(id -> programme.agenda().of(id).stream())
                .toList();
        return both.size() == 2 && both.get(0).overlaps(both.get(1));
    }
}
