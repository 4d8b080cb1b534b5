package programmheft.check;

import java.util.ArrayList;
import java.util.List;
import programmheft.agenda.When;

/** Two slots overlap in one room, also across days and midnight. Slots that only touch do not. */
final class RoomTakenTwice implements Check {
    @Override
    public String code() {
        return "room-taken-twice";
    }

    @Override
    public List<Finding> run(Programme programme) {
        List<Finding> found = new ArrayList<>();
        Overlaps.find(
                programme,
                slot -> programme.event().roomOf(slot.item()).stream(),
                (room, earlier, later) -> found.add(Finding.of(
                        code(),
                        List.of(later.item().id(), earlier.item().id()),
                        room,
                        earlier.item().title(),
                        When.of(earlier),
                        later.item().title(),
                        When.of(later))));
        return found;
    }
}
