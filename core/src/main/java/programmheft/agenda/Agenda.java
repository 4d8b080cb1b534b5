package programmheft.agenda;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

/**
 * What follows from a programme: its slots in time order, with their ends and how we know them.
 *
 * <p>An item without an end ends when the next one starts that day, in its own themed room or room or for all, or when
 * its day or whole ends, whichever comes first. For all is what names no room, and what gathers all wherever it is:
 * registration, opening, pauses, closing, the end. A bare end marker ends the item before it and is no slot; one that
 * holds something is. A block that holds only parallel parts is a frame: its parts take its time and are the slots, the
 * frame is none. Parts without a time are told under the slot of their block; parts with a time are slots, even if
 * their whole has none.
 */
public final class Agenda {
    private static final Comparator<Slot> ORDER =
            Comparator.comparing(slot -> slot.start().toInstant());

    private final List<Slot> slots;
    private final List<Untimed> untimed;
    private final Map<LocalDate, List<Slot>> byDay;
    private final Map<Item.Id, Slot> byItem;

    private Agenda(List<Slot> slots, List<Untimed> untimed) {
        this.slots = List.copyOf(slots);
        this.untimed = List.copyOf(untimed);
        this.byDay = slots.stream().collect(Collectors.groupingBy(Slot::day, Collectors.toUnmodifiableList()));
        this.byItem = Maps.uniqueIndex(slots, slot -> slot.item().id());
    }

    /**
     * An item of a programme day that has no clock time of its own.
     *
     * @param day the programme day, which may lack a date
     */
    public record Untimed(Day day, Item item) {}

    /** Works out the agenda. Items on days without a full date get no slot. */
    public static Agenda of(Event event) {
        List<Slot> slots = new ArrayList<>();
        List<Untimed> untimed = new ArrayList<>();
        for (Day day : event.days()) {
            day.items().stream()
                    .filter(item -> item.timing().start().isEmpty())
                    .forEach(item -> untimed.add(new Untimed(day, item)));
            day.date().ifPresent(date -> slots.addAll(DayPlan.of(event, day, date)));
        }
        slots.sort(ORDER); // stable: what starts together stays in printed order
        return new Agenda(slots, untimed);
    }

    /** Returns all slots by start; those that start together in printed order. */
    public List<Slot> slots() {
        return slots;
    }

    /** Returns the items that stand on a programme day without a clock time, in printed order. */
    public List<Untimed> untimed() {
        return untimed;
    }

    /** Returns the slots of the programme day with that date, also those that start after its midnight. */
    public List<Slot> on(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    /** Returns the instalments of the themed room in time order. */
    public List<Slot> of(ThemedRoom.Id room) {
        return slots.stream()
                .filter(slot -> slot.item().themedRoom().filter(room::equals).isPresent())
                .toList();
    }

    /** Returns the slots in which the speaker appears, in time order, whatever the role. */
    public List<Slot> of(Speaker.Id speaker) {
        return slots.stream()
                .filter(slot -> slot.appearances()
                        .anyMatch(appearance -> appearance.speaker().equals(speaker)))
                .toList();
    }

    /** Finds the slot of an item; nothing for a frame, an end marker or an item without a time. */
    public Optional<Slot> of(Item.Id item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /** Returns the other slots that overlap this one, in time order. */
    public List<Slot> parallelTo(Slot slot) {
        return slots.stream()
                .filter(other -> !other.equals(slot) && other.overlaps(slot))
                .toList();
    }

    /** Returns the start of the first slot. */
    public Optional<ZonedDateTime> begins() {
        return slots.stream().map(Slot::start).findFirst();
    }
}
