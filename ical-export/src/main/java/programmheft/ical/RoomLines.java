package programmheft.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.model.ThemedRoom;

/** Tells the themed room that an item belongs to; all that is said about it where it meets itself. */
final class RoomLines {
    private final Labels labels;

    RoomLines(Labels labels) {
        this.labels = labels;
    }

    /**
     * Returns the lines.
     *
     * @param itself whether the item is a meeting of the themed room
     */
    List<String> of(Optional<ThemedRoom> room, boolean itself) {
        List<String> lines = new ArrayList<>();
        room.filter(one -> !itself)
                .map(one -> labels.of("themed-room", one.title()))
                .ifPresent(lines::add);
        room.filter(one -> itself).flatMap(ThemedRoom::subtitle).ifPresent(lines::add);
        room.flatMap(ThemedRoom::guidingQuestion)
                .map(question -> labels.of("question", question))
                .ifPresent(lines::add);
        room.filter(one -> itself).flatMap(ThemedRoom::text).ifPresent(lines::add);
        return lines;
    }
}
