package programmheft.agenda;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeRangeSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.ThemedRoom;

/**
 * What one attendee chose of an event. It cannot change: each step gives another one. Those of equal events with the
 * same items chosen are equal, in whatever order they were chosen.
 *
 * <p>An item means the slots of itself and of all its parts; an item that has no slot, but is told under that of its
 * block, means the block. Whoever leaves an item out leaves all of that out. An item without a time can be chosen too:
 * it is part of the selection and has no slot.
 */
public final class PersonalProgramme {
    private final Agenda agenda;
    private final Set<Item.Id> chosen;

    private PersonalProgramme(Agenda agenda, Set<Item.Id> chosen) {
        this.agenda = agenda;
        this.chosen = ImmutableSet.copyOf(chosen);
    }

    /** Two chosen slots that overlap; of two that start together, the one printed first is the earlier one. */
    public record Clash(Slot earlier, Slot later) {}

    /** Begins with nothing chosen. */
    public static PersonalProgramme of(Event event) {
        return new PersonalProgramme(Agenda.of(event), Set.of());
    }

    /**
     * Returns the same programme with the item, which may be chosen already.
     *
     * @throws IllegalArgumentException if the event has no such item
     */
    public PersonalProgramme with(Item.Id item) {
        return new PersonalProgramme(agenda, Sets.union(chosen, meant(item)));
    }

    /**
     * Returns the same programme with all instalments of the themed room.
     *
     * @throws IllegalArgumentException if the event has no such themed room
     */
    public PersonalProgramme with(ThemedRoom.Id room) {
        return new PersonalProgramme(agenda, Sets.union(chosen, meant(room)));
    }

    /**
     * Returns the same programme without the item, which need not be chosen.
     *
     * @throws IllegalArgumentException if the event has no such item
     */
    public PersonalProgramme without(Item.Id item) {
        return new PersonalProgramme(agenda, Sets.difference(chosen, meant(item)));
    }

    /**
     * Returns the same programme without the instalments of the themed room.
     *
     * @throws IllegalArgumentException if the event has no such themed room
     */
    public PersonalProgramme without(ThemedRoom.Id room) {
        return new PersonalProgramme(agenda, Sets.difference(chosen, meant(room)));
    }

    /** Returns the slots of the chosen items in time order, also those that are cancelled or put off. */
    public List<Slot> slots() {
        return agenda.slots().stream()
                .filter(slot -> chosen.contains(slot.item().id()))
                .toList();
    }

    /**
     * Returns all pairs of chosen slots that overlap, by the start of the later one. A part does not clash with what it
     * is a part of, and nothing with what is cancelled or put off.
     */
    public List<Clash> clashes() {
        List<Clash> clashes = new ArrayList<>();
        List<Slot> running = new ArrayList<>();
        for (Slot slot : attended()) {
            running.removeIf(earlier -> !earlier.overlaps(slot));
            running.stream()
                    .filter(earlier -> !agenda.wholes().related(earlier.item(), slot.item()))
                    .forEach(earlier -> clashes.add(new Clash(earlier, slot)));
            running.add(slot);
        }
        return List.copyOf(clashes);
    }

    /**
     * Returns the stretches between chosen slots of the same programme day in which none of them runs, in time order.
     * What is cancelled or put off leaves a pause. After a slot without a known end no pause is known.
     */
    public List<Stretch> pauses() {
        return FreeTime.between(attended(), agenda.event().zone());
    }

    /**
     * Returns the slots that could still be chosen, in time order: those that overlap no chosen one. What is cancelled
     * or put off is left out, chosen or not.
     */
    public List<Slot> fitting() {
        RangeSet<Instant> taken = TreeRangeSet.create();
        attended().forEach(slot -> taken.add(time(slot)));
        return agenda.takingPlace(agenda.slots()).stream()
                .filter(slot -> !chosen.contains(slot.item().id()) && !taken.intersects(time(slot)))
                .toList();
    }

    /** Returns the chosen items in the order of the programme, for a calendar of that name. */
    public Selection selection(String label) {
        return new Selection(
                label,
                agenda.event().items().map(Item::id).filter(chosen::contains).collect(ImmutableSet.toImmutableSet()));
    }

    private List<Slot> attended() {
        return agenda.takingPlace(slots());
    }

    private static Range<Instant> time(Slot slot) {
        return Range.closedOpen(slot.start().toInstant(), slot.until());
    }

    private Set<Item.Id> meant(Item.Id id) {
        Item item = agenda.event()
                .item(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the event '" + agenda.event().id() + "' has no item '" + id + "'"));
        return meant(item).collect(ImmutableSet.toImmutableSet());
    }

    private Set<Item.Id> meant(ThemedRoom.Id id) {
        Event event = agenda.event();
        if (event.themedRoom(id).isEmpty()) {
            throw new IllegalArgumentException("the event '" + event.id() + "' has no themed room '" + id + "'");
        }
        return event.items()
                .filter(item -> item.themedRoom().filter(id::equals).isPresent())
                .flatMap(this::meant)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Stream<Item.Id> meant(Item item) {
        List<Item.Id> withSlots = item.withParts()
                .map(Item::id)
                .filter(id -> agenda.of(id).isPresent())
                .toList();
        return withSlots.isEmpty() ? Stream.of(toldUnder(item)) : withSlots.stream();
    }

    private Item.Id toldUnder(Item item) {
        return agenda.slots().stream()
                .filter(slot ->
                        slot.listed().stream().anyMatch(part -> part.id().equals(item.id())))
                .map(slot -> slot.item().id())
                .findFirst()
                .orElse(item.id());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonalProgramme programme
                && agenda.equals(programme.agenda)
                && chosen.equals(programme.chosen);
    }

    @Override
    public int hashCode() {
        return 31 * agenda.hashCode() + chosen.hashCode();
    }
}
