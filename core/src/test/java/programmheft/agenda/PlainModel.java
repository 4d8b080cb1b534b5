package programmheft.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;

/**
 * What follows from the starts and ends of slots, by looking at every slot in every step: the steps lie between all
 * moments at which something starts or ends, so that within one nothing changes.
 */
record PlainModel(Event event, List<Slot> slots, List<Slot> takingPlace) {
    static PlainModel of(Event event) {
        List<Slot> slots = Agenda.of(event).slots();
        return new PlainModel(
                event,
                slots,
                slots.stream().filter(slot -> takesPlace(event, slot.item())).toList());
    }

    record Step(Instant start, Instant end) {
        Duration length() {
            return Duration.between(start, end);
        }
    }

    static boolean runs(Slot slot, Instant moment) {
        Instant start = slot.start().toInstant();
        return slot.end()
                .at()
                .map(end -> !moment.isBefore(start) && moment.isBefore(end.toInstant()))
                .orElse(moment.equals(start));
    }

    static boolean overlap(Slot one, Slot other) {
        return runs(one, other.start().toInstant()) || runs(other, one.start().toInstant());
    }

    static boolean partOf(Slot part, Slot whole) {
        return !part.item().id().equals(whole.item().id())
                && whole.item()
                        .withParts()
                        .anyMatch(item -> item.id().equals(part.item().id()));
    }

    List<Slot> at(Instant moment) {
        return slots.stream().filter(slot -> runs(slot, moment)).toList();
    }

    List<Slot> next(Instant moment) {
        Optional<Instant> next = slots.stream()
                .map(slot -> slot.start().toInstant())
                .filter(start -> start.isAfter(moment))
                .min(Comparator.naturalOrder());
        return slots.stream()
                .filter(slot -> next.equals(Optional.of(slot.start().toInstant())))
                .toList();
    }

    List<Slot> between(Instant from, Instant to) {
        return slots.stream()
                .filter(slot -> runs(slot, from)
                        || (slot.start().toInstant().isAfter(from)
                                && slot.start().toInstant().isBefore(to)))
                .toList();
    }

    Optional<String> roomOf(Slot slot) {
        return around(event, slot.item())
                .flatMap(item -> event.roomOf(item).stream())
                .findFirst();
    }

    private static boolean takesPlace(Event event, Item item) {
        return around(event, item).allMatch(one -> takesPlace(one.status()));
    }

    private static boolean takesPlace(Status status) {
        return status != Status.CANCELLED && status != Status.POSTPONED;
    }

    /** Returns the item and all that it is a part of; what holds fewer items is nearer. */
    private static Stream<Item> around(Event event, Item item) {
        return event.items()
                .filter(whole -> whole.withParts().anyMatch(part -> part.id().equals(item.id())))
                .sorted(Comparator.comparing(whole -> whole.withParts().count()));
    }

    boolean appears(Slot slot, Speaker.Id speaker) {
        return Stream.of(Role.values()).anyMatch(role -> appears(slot, speaker, role));
    }

    boolean appears(Slot slot, Speaker.Id speaker, Role role) {
        return Stream.concat(Stream.of(slot.item()), slot.listed().stream())
                .filter(item -> takesPlace(event, item))
                .flatMap(item -> item.appearances().stream())
                .anyMatch(one -> one.speaker().equals(speaker) && one.role() == role && takesPlace(one.status()));
    }

    List<Step> steps() {
        List<Instant> moments = Stream.concat(
                        slots.stream().map(slot -> slot.start().toInstant()),
                        slots.stream().flatMap(slot -> slot.end().at().stream()).map(end -> end.toInstant()))
                .distinct()
                .sorted()
                .toList();
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < moments.size(); i++) {
            steps.add(new Step(moments.get(i - 1), moments.get(i)));
        }
        return steps;
    }

    /** Returns the steps that lie in the hours of some day and in which none of the taken runs, or may run. */
    List<Stretch> free(Predicate<Slot> taken) {
        List<Slot> there = takingPlace.stream().filter(taken).toList();
        return joined(steps().stream()
                .filter(step -> takingPlace.stream().anyMatch(slot -> isInTheHoursOfItsDay(slot, step)))
                .filter(step -> there.stream().noneMatch(slot -> mayRun(slot, step, there)))
                .toList());
    }

    /** Returns the steps between two starts of a day of the chosen in which none of them runs, or may run. */
    List<Stretch> pauses(List<Slot> chosen) {
        return joined(steps().stream()
                .filter(step -> chosen.stream().anyMatch(slot -> begins(slot, step, chosen)))
                .filter(step -> chosen.stream()
                        .filter(slot -> !slot.start().toInstant().isAfter(step.start()))
                        .noneMatch(slot -> slot.end().at().isPresent()
                                ? runs(slot, step.start())
                                : chosen.stream()
                                        .noneMatch(other -> other.start().isAfter(slot.start())
                                                && !other.start().toInstant().isAfter(step.start()))))
                .toList());
    }

    private boolean isInTheHoursOfItsDay(Slot slot, Step step) {
        return !slot.start().toInstant().isAfter(step.start())
                && takingPlace.stream()
                        .filter(other -> other.day().equals(slot.day()))
                        .flatMap(other -> other.end().at().stream())
                        .anyMatch(end -> end.toInstant().isAfter(step.start()));
    }

    /** Tells whether it runs, or nobody knows: until the next one starts there, otherwise in the hours of its day. */
    private boolean mayRun(Slot slot, Step step, List<Slot> there) {
        return slot.end().at().isPresent()
                ? runs(slot, step.start())
                : beginsNoneSince(slot, step, there) && (begins(slot, step, there) || isInTheHoursOfItsDay(slot, step));
    }

    /** Tells whether it has started, and another one of its day comes after the step. */
    private static boolean begins(Slot slot, Step step, List<Slot> there) {
        return !slot.start().toInstant().isAfter(step.start())
                && there.stream()
                        .anyMatch(other -> other.day().equals(slot.day())
                                && !other.start().toInstant().isBefore(step.end()));
    }

    private static boolean beginsNoneSince(Slot slot, Step step, List<Slot> there) {
        return there.stream()
                .noneMatch(other -> other.day().equals(slot.day())
                        && other.start().isAfter(slot.start())
                        && !other.start().toInstant().isAfter(step.start()));
    }

    private List<Stretch> joined(List<Step> steps) {
        List<Stretch> joined = new ArrayList<>();
        for (Step step : steps) {
            Stretch stretch =
                    new Stretch(step.start().atZone(event.zone()), step.end().atZone(event.zone()));
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).end().equals(stretch.start())) {
                joined.set(last, new Stretch(joined.get(last).start(), stretch.end()));
            } else {
                joined.add(stretch);
            }
        }
        return joined;
    }

    /** Returns how long slots of the kind run, among those counted, when none of their parts among them does. */
    Duration time(List<Slot> counted, Predicate<Slot> kind) {
        return steps().stream()
                .flatMap(step -> innermost(counted, step.start()).filter(kind).map(slot -> step.length()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    int widest() {
        List<Slot> counted = takingPlace;
        return counted.stream()
                .mapToInt(slot -> (int) counted.stream()
                        .filter(running -> runs(running, slot.start().toInstant()))
                        .filter(running -> counted.stream()
                                .noneMatch(part -> partOf(part, running)
                                        && runs(part, slot.start().toInstant())))
                        .count())
                .max()
                .orElse(0);
    }

    private static Stream<Slot> innermost(List<Slot> counted, Instant moment) {
        List<Slot> running = counted.stream()
                .filter(slot -> slot.end().at().isPresent() && runs(slot, moment))
                .toList();
        return running.stream().filter(slot -> running.stream().noneMatch(part -> partOf(part, slot)));
    }
}
