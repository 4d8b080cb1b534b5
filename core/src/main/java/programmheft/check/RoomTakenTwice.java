package programmheft.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import programmheft.agenda.Slot;
import programmheft.agenda.When;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;

/** Two slots overlap in one room, also across days and midnight. Slots that only touch do not. */
final class RoomTakenTwice implements Check {
    @Override
    public String code() {
        return "room-taken-twice";
    }

    @Override
    public List<Finding> run(Programme programme) {
        List<Finding> found = new ArrayList<>();
        Family family = programme.survey().family();
        byRoom(programme)
                .forEach((room, slots) ->
                        Overlaps.find(slots, family, (earlier, later) -> found.add(finding(room, earlier, later))));
        return found;
    }

    private Finding finding(String room, Slot earlier, Slot later) {
        return Finding.of(
                code(),
                List.of(later.item().id(), earlier.item().id()),
                room,
                earlier.item().title(),
                When.of(earlier),
                later.item().title(),
                When.of(later));
    }

    /** Returns the slots in each room that an item or its themed room names; where a whole is its parts need not be. */
    private static Map<String, List<Timed>> byRoom(Programme programme) {
        Map<ThemedRoom.Id, String> ofThemes = Inherited.rooms(programme.event());
        Map<String, List<Timed>> byRoom = new LinkedHashMap<>();
        for (Timed slot : programme.survey().slots()) {
            Item item = slot.item();
            if (item.status() != Status.CANCELLED) {
                String room = room(item, ofThemes);
                if (room != null) {
                    byRoom.computeIfAbsent(room, none -> new ArrayList<>()).add(slot);
                }
            }
        }
        return byRoom;
    }

    private static @Nullable String room(Item item, Map<ThemedRoom.Id, String> ofThemes) {
        ThemedRoom.@Nullable Id theme = item.themedRoom().orElse(null);
        return item.room().orElse(theme == null ? null : ofThemes.get(theme));
    }
}
