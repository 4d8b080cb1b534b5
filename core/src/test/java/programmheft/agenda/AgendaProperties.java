package programmheft.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.sample.ShrinkingProgrammes.ROOMS;
import static programmheft.sample.ShrinkingProgrammes.SEED;
import static programmheft.sample.ShrinkingProgrammes.SPEAKERS;
import static programmheft.sample.ShrinkingProgrammes.TRIES;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.sample.ShrinkingProgrammes;

/** Compares the agenda with plain models that look at all pairs. */
class AgendaProperties {
    @Provide
    Arbitrary<Event> events() {
        return ShrinkingProgrammes.events();
    }

    /** Gives moments around those at which something starts or ends, as their position and an offset in seconds. */
    @Provide
    Arbitrary<Integer> offsets() {
        return Arbitraries.of(0, -1, 1, 1800, -100_000, 100_000);
    }

    @Property(tries = TRIES, seed = SEED)
    void gives_each_slot_the_end_of_the_plain_model(@ForAll("events") Event event) {
        Map<Item.Id, End> expected = new HashMap<>();
        event.days()
                .forEach(day -> expected.putAll(new PlainEnds(event, day.date().orElseThrow()).ends(day)));

        List<Slot> slots = Agenda.of(event).slots();

        Map<Item.Id, End> actual = new HashMap<>();
        slots.forEach(slot -> actual.put(slot.item().id(), slot.end()));
        assertThat(actual).isEqualTo(expected);
        assertThat(slots)
                .hasSameSizeAs(expected.keySet())
                .isSortedAccordingTo(Comparator.comparing(slot -> slot.start().toInstant()));
    }

    @Property(tries = TRIES, seed = SEED)
    void overlaps_where_one_runs_when_the_other_starts(@ForAll("events") Event event) {
        Agenda agenda = Agenda.of(event);

        for (Slot slot : agenda.slots()) {
            assertThat(agenda.parallelTo(slot))
                    .isEqualTo(agenda.slots().stream()
                            .filter(other ->
                                    !other.item().id().equals(slot.item().id()))
                            .filter(other -> PlainModel.overlap(slot, other))
                            .toList());
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void knows_what_runs_and_what_is_next(
            @ForAll("events") Event event,
            @ForAll @IntRange(max = 100) int position,
            @ForAll("offsets") int seconds,
            @ForAll @IntRange(min = 1, max = 100_000) int length) {
        Agenda agenda = Agenda.of(event);
        PlainModel plain = PlainModel.of(event);
        Instant from = moment(plain, position).plusSeconds(seconds);
        Instant to = from.plusSeconds(length);

        assertThat(agenda.at(from)).isEqualTo(plain.at(from));
        assertThat(agenda.next(from)).isEqualTo(plain.next(from));
        assertThat(agenda.between(from, to)).isEqualTo(plain.between(from, to));
    }

    @Property(tries = TRIES, seed = SEED)
    void knows_when_rooms_and_speakers_are_free(@ForAll("events") Event event) {
        Agenda agenda = Agenda.of(event);
        PlainModel plain = PlainModel.of(event);

        for (String room : ROOMS) {
            assertThat(agenda.free(room))
                    .isEqualTo(plain.free(slot -> plain.roomOf(slot).equals(Optional.of(room))));
        }
        for (Speaker speaker : SPEAKERS) {
            assertThat(agenda.free(speaker.id())).isEqualTo(plain.free(slot -> plain.appears(slot, speaker.id())));
        }
    }

    @Property(tries = TRIES, seed = SEED)
    void finds_in_its_indexes_what_it_has(@ForAll("events") Event event) {
        Agenda agenda = Agenda.of(event);
        PlainModel plain = PlainModel.of(event);

        assertThat(agenda.rooms())
                .isEqualTo(agenda.slots().stream()
                        .flatMap(slot -> plain.roomOf(slot).stream())
                        .distinct()
                        .toList());
        for (Slot slot : agenda.slots()) {
            assertThat(agenda.of(slot.item().id())).contains(slot);
            assertThat(agenda.of(slot.item().format())).contains(slot).isSubsetOf(agenda.slots());
            assertThat(agenda.on(slot.day())).contains(slot);
            plain.roomOf(slot).ifPresent(room -> assertThat(agenda.in(room)).contains(slot));
            slot.appearances()
                    .forEach(one -> assertThat(agenda.of(one.speaker())).contains(slot));
        }
        assertThat(Stream.of(Format.values())
                        .mapToInt(format -> agenda.of(format).size())
                        .sum())
                .isEqualTo(agenda.slots().size());
    }

    @Property(tries = TRIES, seed = SEED)
    void ends_when_no_more_slot_is_known_to_run(@ForAll("events") Event event) {
        Agenda agenda = Agenda.of(event);

        assertThat(agenda.ends().isPresent()).isEqualTo(agenda.begins().isPresent());
        agenda.ends().map(end -> end.toInstant()).ifPresent(end -> {
            assertThat(agenda.next(end)).isEmpty();
            assertThat(agenda.at(end)).allMatch(slot -> slot.start().toInstant().equals(end));
            assertThat(agenda.at(end.minusNanos(1)).isEmpty() && agenda.at(end).isEmpty())
                    .isFalse();
        });
    }

    @Property(tries = TRIES, seed = SEED)
    void knows_the_clashes_and_pauses_of_what_is_chosen(
            @ForAll("events") Event event, @ForAll List<@IntRange(max = 60) Integer> wishes) {
        List<Item.Id> ids = event.items().map(Item::id).toList();
        PersonalProgramme programme = PersonalProgramme.of(event);
        for (int wish : wishes) {
            programme = ids.isEmpty() ? programme : programme.with(ids.get(wish % ids.size()));
        }
        PlainModel plain = PlainModel.of(event);
        List<Slot> chosen =
                programme.slots().stream().filter(plain.takingPlace()::contains).toList();

        assertThat(programme.clashes()).containsExactlyInAnyOrderElementsOf(clashes(chosen));
        assertThat(programme.pauses()).isEqualTo(plain.pauses(chosen));
        List<Slot> all = programme.slots();
        assertThat(programme.fitting())
                .isEqualTo(plain.takingPlace().stream()
                        .filter(slot -> !all.contains(slot))
                        .filter(slot -> chosen.stream().noneMatch(one -> PlainModel.overlap(one, slot)))
                        .toList());
    }

    @Property(tries = TRIES, seed = SEED)
    void adds_up_each_step_of_time_once_for_the_innermost(@ForAll("events") Event event) {
        PlainModel plain = PlainModel.of(event);
        List<Slot> counted = plain.takingPlace();

        Figures figures = Figures.of(event);

        assertThat(figures.widest()).isEqualTo(plain.widest());
        figures.byFormat()
                .forEach((format, amount) -> assertThat(amount)
                        .isEqualTo(new Figures.Amount(
                                plain.time(counted, slot -> slot.item().format() == format && stated(slot)),
                                plain.time(counted, slot -> slot.item().format() == format && !stated(slot)))));
        figures.byDay()
                .forEach((day, amount) -> assertThat(amount.total())
                        .isEqualTo(plain.time(counted, slot -> slot.day().equals(day))));
        for (Role role : Role.values()) {
            List<Slot> with = counted.stream()
                    .filter(slot -> SPEAKERS.stream().anyMatch(speaker -> plain.appears(slot, speaker.id(), role)))
                    .toList();
            assertThat(figures.byRole().getOrDefault(role, Figures.Amount.NONE).total())
                    .isEqualTo(plain.time(with, slot -> true));
        }
    }

    private static boolean stated(Slot slot) {
        return slot.end() instanceof End.Stated;
    }

    private static List<PersonalProgramme.Clash> clashes(List<Slot> chosen) {
        List<PersonalProgramme.Clash> clashes = new ArrayList<>();
        for (int later = 0; later < chosen.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Slot one = chosen.get(earlier);
                Slot other = chosen.get(later);
                if (PlainModel.overlap(one, other)
                        && !PlainModel.partOf(one, other)
                        && !PlainModel.partOf(other, one)) {
                    clashes.add(new PersonalProgramme.Clash(one, other));
                }
            }
        }
        return clashes;
    }

    private static Instant moment(PlainModel plain, int position) {
        List<PlainModel.Step> steps = plain.steps();
        return steps.isEmpty()
                ? Instant.EPOCH.plus(Duration.ofDays(position))
                : steps.get(position % steps.size()).start();
    }
}
