package programmheft.change;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import programmheft.agenda.Agenda;
import programmheft.agenda.Slot;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;

/**
 * Everything of an event that the calendar entry of a slot may show, as a digest. What a calendar shows beyond it would
 * change unseen: programs look at LAST-MODIFIED first.
 */
final class Exported {
    private final Event event;
    private final Agenda agenda;
    private final String around;
    private final Map<Speaker.Id, String> speakers;
    private final Map<ThemedRoom.Id, String> rooms = new HashMap<>();
    private final Map<Item.Id, Item> wholes = new HashMap<>();
    private final Map<Item.Id, String> titles = new HashMap<>();
    private final Map<Item.Id, String> neighbours = new HashMap<>();
    private final CanonicalItems items;
    private final Map<Item.Id, Told> told = new LinkedHashMap<>();

    private Exported(Agenda agenda, @Nullable Exported before) {
        this.agenda = agenda;
        event = agenda.event();
        items = new CanonicalItems(before == null ? null : before.items);
        around = lines(
                event.title(),
                event.zone(),
                event.place().map(CanonicalForm::ofPart),
                event.status(),
                event.links().stream().map(CanonicalForm::ofPart).toList());
        speakers = before != null && event.speakers().equals(before.event.speakers())
                ? before.speakers
                : speakers(event.speakers());
        event.items().forEach(item -> {
            titles.put(item.id(), item.title());
            item.parts().forEach(part -> wholes.put(part.id(), item));
        });
        List<ThemedRoom.Id> soFar = new ArrayList<>(); // a room's colour gives way to those before it
        for (ThemedRoom room : event.themedRooms()) {
            soFar.add(room.id());
            rooms.put(room.id(), lines(CanonicalForm.ofPart(room), soFar));
            chain(instalments(room.id()));
        }
    }

    private static Map<Speaker.Id, String> speakers(List<Speaker> speakers) {
        Map<Speaker.Id, String> all = new HashMap<>();
        Set<String> names = new HashSet<>(); // a namesake of somebody before must be told by the id, too
        speakers.forEach(speaker -> all.put(
                speaker.id(),
                names.add(speaker.fullName())
                        ? CanonicalForm.ofPart(speaker)
                        : lines(CanonicalForm.ofPart(speaker), "namesake")));
        return all;
    }

    /**
     * What is exported of an entry.
     *
     * @param all the digest of everything
     * @param placed the digest of start, end, room and status
     * @param cancelled whether it does not take place
     */
    record Digests(String all, String placed, boolean cancelled) {}

    private record Told(Slot slot, Digests digests) {}

    /** Looks at an event for the first time. */
    static Exported of(Agenda agenda) {
        Exported exported = new Exported(agenda, null);
        exported.tellAll(null);
        return exported;
    }

    /** Looks at the edition after that of the one given; what says the same there is not digested again. */
    static Exported of(Agenda agenda, Exported before) {
        Exported exported = new Exported(agenda, before);
        exported.tellAll(exported.isSetAs(before) ? before : null);
        return exported;
    }

    private void tellAll(@Nullable Exported before) {
        for (Slot slot : agenda.slots()) {
            Item.Id item = slot.item().id();
            Told last = before == null ? null : before.told.get(item);
            told.put(
                    item,
                    before != null && last != null && last.slot.equals(slot) && isLinkedAs(before, slot)
                            ? last
                            : new Told(slot, digests(slot)));
        }
    }

    private Digests digests(Slot slot) {
        return new Digests(
                CanonicalForm.sha256(everything(slot)),
                CanonicalForm.sha256(placed(slot)),
                slot.item().status() == Status.CANCELLED);
    }

    /** Tells whether everything but the items is the same. */
    private boolean isSetAs(Exported other) {
        return around.equals(other.around)
                && event.speakers().equals(other.event.speakers())
                && event.themedRooms().equals(other.event.themedRooms());
    }

    /** Tells whether an item that stands as it stood before takes over the same from others. */
    private boolean isLinkedAs(Exported other, Slot slot) {
        Item.Id item = slot.item().id();
        boolean alone = slot.whole().isEmpty() && slot.listed().isEmpty();
        return Objects.equals(neighbours.get(item), other.neighbours.get(item)) && (alone || isWithinSame(other, slot));
    }

    private boolean isWithinSame(Exported other, Slot slot) {
        return outer(slot.item())
                        .map(this::whole)
                        .toList()
                        .equals(other.outer(slot.item()).map(other::whole).toList())
                && slot.listed().stream()
                        .flatMap(this::after)
                        .toList()
                        .equals(slot.listed().stream().flatMap(other::after).toList());
    }

    /** Returns the digests of each item with a slot, by start. */
    Map<Item.Id, Digests> digests() {
        return Collections.unmodifiableMap(Maps.transformValues(told, Told::digests));
    }

    /** Returns the digests of the event itself, of which these may be the items. */
    Digests whole(Event published) {
        String placed = lines(
                published.dates(),
                published.begins(),
                published.ends(),
                published.zone(),
                published.place(),
                published.status(),
                published.days().stream().map(Day::when).toList());
        return new Digests(
                CanonicalForm.digest(published, items),
                CanonicalForm.sha256(placed),
                published.status() == Status.CANCELLED);
    }

    private String placed(Slot slot) {
        return lines(
                slot.start(),
                slot.end().at(),
                event.place(),
                event.roomOf(slot.item()),
                event.status(),
                slot.item().status(),
                outer(slot.item())
                        .map(whole -> lines(whole.status(), event.roomOf(whole)))
                        .toList());
    }

    private String everything(Slot slot) {
        return lines(
                around,
                slot.start(),
                slot.end().at(),
                slot.end()
                        .<String>fold(
                                stated -> "stated", (end, next) -> "implied " + next.isPresent(), () -> "unknown"),
                items.of(slot.item()),
                room(slot.item()),
                outer(slot.item()).map(this::whole).toList(),
                neighbours.getOrDefault(slot.item().id(), ""),
                slot.appearances()
                        .map(appearance -> speakers.get(appearance.speaker()))
                        .toList(),
                slot.listed().stream().flatMap(this::after).toList());
    }

    private String room(Item item) {
        return item.themedRoom().map(rooms::get).orElse("");
    }

    /** Returns what a part takes over from what it is a part of. */
    private String whole(Item whole) {
        return lines(
                whole.id(),
                whole.title(),
                whole.status(),
                whole.optional(),
                whole.room(),
                room(whole),
                agenda.of(whole.id()).isPresent());
    }

    /** Returns what the item is a part of, up to the outermost. */
    private Stream<Item> outer(Item item) {
        return Stream.iterate(wholes.get(item.id()), Objects::nonNull, whole -> wholes.get(whole.id()));
    }

    private Stream<String> after(Item item) {
        return item.timing() instanceof Timing.Unstated unstated
                ? unstated.after().map(titles::get).stream()
                : Stream.empty();
    }

    /** Returns the items of the room in time order; what is a part of an instalment is none itself. */
    private List<Item> instalments(ThemedRoom.Id room) {
        return agenda.of(room).stream()
                .map(Slot::item)
                .filter(item ->
                        outer(item).noneMatch(whole -> whole.themedRoom().equals(item.themedRoom())))
                .toList();
    }

    private void chain(List<Item> instalments) {
        boolean met = false;
        for (int i = 0; i < instalments.size(); i++) {
            Item item = instalments.get(i);
            Item before = instalments.get(Math.max(i - 1, 0));
            Item after = instalments.get(Math.min(i + 1, instalments.size() - 1));
            neighbours.put(item.id(), lines(before.id(), after.id(), met));
            met = met || item.format() == Format.THEMED_ROOM;
        }
    }

    private static String lines(Object... values) {
        StringBuilder all = new StringBuilder();
        for (Object value : values) {
            all.append(value).append('\n');
        }
        return all.substring(0, all.length() - 1);
    }
}
