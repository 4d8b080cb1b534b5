package programmheft.model;

import com.google.errorprone.annotations.FormatMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds that each reference inside an event leads somewhere and no id is given twice. */
final class References {
    private final Set<Speaker.Id> speakers = new HashSet<>();
    private final Set<ThemedRoom.Id> rooms = new HashSet<>();
    private final Set<Item.Id> items = new HashSet<>();

    References(List<Speaker> speakers, List<ThemedRoom> rooms) {
        speakers.forEach(speaker -> once(this.speakers.add(speaker.id()), "speaker", speaker.id()));
        rooms.forEach(room -> once(this.rooms.add(room.id()), "themed room", room.id()));
    }

    void check(List<Appearance> forTheEvent, Stream<Item> all, List<Waiver> waivers) {
        List<Item> list = all.toList();
        list.forEach(item -> once(items.add(item.id()), "item", item.id()));
        list.forEach(this::check);
        forTheEvent.forEach(appearance -> exists(
                speakers.contains(appearance.speaker()),
                "the event names the speaker '%s', who is not listed",
                appearance.speaker()));
        waivers.forEach(waiver -> waiver.item()
                .ifPresent(item -> exists(
                        items.contains(item),
                        "the waiver of '%s' names the item '%s', which does not exist",
                        waiver.code(),
                        item)));
    }

    private void check(Item item) {
        item.appearances()
                .forEach(appearance -> exists(
                        speakers.contains(appearance.speaker()),
                        "item '%s' names the speaker '%s', who is not listed",
                        item.id(),
                        appearance.speaker()));
        item.themedRoom()
                .ifPresent(room -> exists(
                        rooms.contains(room),
                        "item '%s' names the themed room '%s', which is not listed",
                        item.id(),
                        room));
        if (item.timing() instanceof Timing.Unstated unstated) {
            unstated.after()
                    .ifPresent(other -> exists(
                            items.contains(other),
                            "item '%s' comes after the item '%s', which does not exist",
                            item.id(),
                            other));
        }
    }

    @FormatMethod
    private static void exists(boolean holds, String message, Object... values) {
        if (!holds) {
            throw new IllegalArgumentException(message.formatted(values));
        }
    }

    private static void once(boolean first, String what, Object id) {
        if (!first) {
            throw new IllegalArgumentException("the %s id '%s' is given twice".formatted(what, id));
        }
    }
}
