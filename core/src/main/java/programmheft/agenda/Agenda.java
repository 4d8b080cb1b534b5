package programmheft.agenda;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
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
 *
 * <p>Slots that are cancelled or put off are slots like the others. Agendas of equal events are equal. What is asked for
 * a speaker, a room or a format is looked up, in an index made when first asked; an agenda can be shared by threads.
 */
public final class Agenda {
    private static final Comparator<Slot> ORDER =
            Comparator.comparingLong(slot -> slot.start().toEpochSecond());

    private final Event event;
    private final List<Slot> slots;
    private final List<Untimed> untimed;
    private final Supplier<Wholes> wholes;
    private final Index<LocalDate> byDay;
    private final Index<Item.Id> byItem;
    private final Index<Speaker.Id> bySpeaker;
    private final Index<ThemedRoom.Id> byThemedRoom;
    private final Index<String> byRoom;
    private final Index<Format> byFormat;

    private Agenda(Event event, List<Slot> inTimeOrder, List<Untimed> untimed) {
        this.event = event;
        this.slots = List.copyOf(inTimeOrder);
        this.untimed = List.copyOf(untimed);
        this.wholes = Suppliers.memoize(() -> new Wholes(event));
        this.byDay = new Index<>(slots, slot -> Stream.of(slot.day()));
        this.byItem = new Index<>(slots, slot -> Stream.of(slot.item().id()));
        this.bySpeaker = new Index<>(slots, slot -> slot.appearances().map(Appearance::speaker));
        this.byThemedRoom = new Index<>(slots, slot -> slot.item().themedRoom().stream());
        this.byRoom = new Index<>(slots, slot -> wholes.get().roomOf(slot.item()).stream());
        this.byFormat = new Index<>(slots, slot -> Stream.of(slot.item().format()));
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
        }
        DayPlan.addAll(event, slots);
        slots.sort(ORDER); // stable: what starts together stays in printed order
        return new Agenda(event, slots, untimed);
    }

    /** Returns the event whose agenda it is. */
    public Event event() {
        return event;
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
        return byDay.of(day);
    }

    /** Returns the instalments of the themed room in time order. */
    public List<Slot> of(ThemedRoom.Id room) {
        return byThemedRoom.of(room);
    }

    /** Returns the slots in which the speaker appears, in time order, whatever the role. */
    public List<Slot> of(Speaker.Id speaker) {
        return bySpeaker.of(speaker);
    }

    /** Returns the slots of the format in time order. */
    public List<Slot> of(Format format) {
        return byFormat.of(format);
    }

    /** Finds the slot of an item; nothing for a frame, an end marker or an item without a time. */
    public Optional<Slot> of(Item.Id item) {
        return byItem.of(item).stream().findFirst();
    }

    /**
     * Returns the slots that take place in the room, in time order. An item is in its own room, otherwise in that of
     * its themed room; a part that has neither is where the nearest whole around it is that has one.
     *
     * @param room its name as printed
     */
    public List<Slot> in(String room) {
        return byRoom.of(room);
    }

    /** Returns the names, as printed, of the rooms in which slots take place, in order of first use. */
    public List<String> rooms() {
        return byRoom.keys();
    }

    /**
     * Returns the slots that run at that moment, in time order: those that start then are among them, those that end
     * then are not. A slot without a known end counts for its first moment only, as in {@link Slot#overlaps}.
     */
    public List<Slot> at(Instant moment) {
        return slots.stream()
                .takeWhile(slot -> !slot.start().toInstant().isAfter(moment))
                .filter(slot -> slot.until().isAfter(moment))
                .toList();
    }

    /** Returns the slots that start next after that moment: several if they start together, none after the last one. */
    public List<Slot> next(Instant moment) {
        List<Slot> later = slots.stream()
                .dropWhile(slot -> !slot.start().toInstant().isAfter(moment))
                .toList();
        return later.stream()
                .takeWhile(slot -> slot.start().isEqual(later.get(0).start()))
                .toList();
    }

    /**
     * Returns the slots that run at some moment from the first one given to before the second one, in time order. A
     * slot without a known end counts for its first moment only.
     *
     * @throws IllegalArgumentException if the second moment is not after the first
     */
    public List<Slot> between(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "a stretch must end after it starts, but starts at %s and ends at %s".formatted(from, to));
        }
        return slots.stream()
                .takeWhile(slot -> slot.start().toInstant().isBefore(to))
                .filter(slot -> slot.until().isAfter(from))
                .toList();
    }

    /** Returns the other slots that overlap this one, in time order. */
    public List<Slot> parallelTo(Slot slot) {
        return slots.stream()
                .filter(other -> !other.equals(slot) && other.overlaps(slot))
                .toList();
    }

    /**
     * Returns when nothing takes place in the room: the stretches between the first start and the last known end of
     * each programme day, whatever the room, in time order. What is cancelled or put off takes no time. After a slot
     * without a known end the room is not free until the next one of that day there has begun; after the last one, not
     * any more that day. Where the hours of two programme days meet, so do their stretches.
     *
     * @param room its name as printed; one that nothing takes place in is free all day
     */
    public List<Stretch> free(String room) {
        return FreeTime.ofDays(takingPlace(slots), takingPlace(in(room)), event.zone());
    }

    /** Returns when the speaker appears nowhere, as {@link #free(String)} does for a room. */
    public List<Stretch> free(Speaker.Id speaker) {
        List<Slot> taken = of(speaker).stream()
                .filter(slot ->
                        wholes().appearances(slot).anyMatch(one -> one.speaker().equals(speaker)))
                .toList();
        return FreeTime.ofDays(takingPlace(slots), takingPlace(taken), event.zone());
    }

    /** Returns the start of the first slot. */
    public Optional<ZonedDateTime> begins() {
        return slots.stream().map(Slot::start).findFirst();
    }

    /** Returns the last moment known: the greatest end, or the start of a slot without a known end that is later still. */
    public Optional<ZonedDateTime> ends() {
        return slots.stream()
                .map(slot -> slot.end().at().orElse(slot.start()))
                .max(Comparator.comparing(ZonedDateTime::toInstant));
    }

    Wholes wholes() {
        return wholes.get();
    }

    /** Leaves out what is cancelled or put off, itself or with its whole. */
    List<Slot> takingPlace(List<Slot> some) {
        return some.stream().filter(slot -> wholes().takesPlace(slot.item())).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Agenda agenda && event.equals(agenda.event);
    }

    @Override
    public int hashCode() {
        return event.hashCode();
    }
}
