package programmheft.documents.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import programmheft.model.ThemedRoom;

/** A themed room while it is read. */
final class RoomDraft {
    final String id;
    final String title;
    final List<String> text = new ArrayList<>();
    private @Nullable Integer number;
    private @Nullable String subtitle;
    private @Nullable String question;
    private @Nullable String room;

    RoomDraft(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Takes over what a line says of the room; refuses what contradicts an earlier line. */
    void add(RoomText line) {
        number = agreed(number, line.number().orElse(null));
        subtitle = agreed(subtitle, line.subtitle().orElse(null));
    }

    void ask(String guidingQuestion) {
        question = agreed(question, guidingQuestion);
    }

    void meetIn(String place) {
        room = agreed(room, place);
    }

    private <T> @Nullable T agreed(@Nullable T known, @Nullable T said) {
        if (known != null && said != null && !known.equals(said)) {
            throw Misread.of("themed-room-differs", title, known.toString(), said.toString());
        }
        return known == null ? said : known;
    }

    ThemedRoom.Id id() {
        return new ThemedRoom.Id(id);
    }

    ThemedRoom build() {
        return new ThemedRoom(
                id(),
                Optional.ofNullable(number),
                title,
                Optional.ofNullable(subtitle),
                Optional.ofNullable(question),
                Description.of(text),
                Optional.ofNullable(room));
    }
}
