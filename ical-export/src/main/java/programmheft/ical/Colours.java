package programmheft.ical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import programmheft.model.ThemedRoom;

/** Gives each themed room a colour of CSS, the only names that COLOR allows: by its id, so that it keeps it. */
final class Colours {
    private static final List<String> PALETTE = List.of(
            "steelblue",
            "seagreen",
            "indianred",
            "goldenrod",
            "slateblue",
            "darkcyan",
            "peru",
            "palevioletred",
            "olivedrab",
            "royalblue",
            "tomato",
            "teal",
            "orchid",
            "sienna",
            "cadetblue",
            "darkkhaki");

    private final Map<ThemedRoom.Id, String> byRoom = new HashMap<>();

    Colours(List<ThemedRoom> rooms) {
        List<String> free = new ArrayList<>(PALETTE);
        for (ThemedRoom room : rooms) {
            int wanted = Math.floorMod(room.id().value().hashCode(), PALETTE.size());
            int at = wanted;
            while (!free.isEmpty() && !free.contains(PALETTE.get(at))) {
                at = (at + 1) % PALETTE.size();
            }
            free.remove(PALETTE.get(at));
            byRoom.put(room.id(), PALETTE.get(at));
        }
    }

    String of(ThemedRoom room) {
        return byRoom.getOrDefault(room.id(), PALETTE.get(0));
    }
}
