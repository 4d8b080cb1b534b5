package programmheft.documents.json;

import programmheft.model.ThemedRoom;
import programmheft.port.Fact;

/** A themed room. */
final class ThemedRoomJson {
    private ThemedRoomJson() {}

    static ToJson write(ThemedRoom room) {
        return new ToJson()
                .text("id", room.id())
                .optionalNumber("number", room.number())
                .text("title", room.title())
                .optionalText("subtitle", room.subtitle())
                .optionalText("guidingQuestion", room.guidingQuestion())
                .optionalText("text", room.text())
                .optionalText("room", room.room());
    }

    static ThemedRoom read(FromJson in) {
        ThemedRoom.Id id = in.declared(References.Kind.THEMED_ROOM, ThemedRoom.Id::new);
        in.place(Fact.themedRoom(id));
        return new ThemedRoom(
                id,
                in.optionalNumber("number"),
                in.text("title"),
                in.optionalText("subtitle"),
                in.optionalText("guidingQuestion"),
                in.optionalText("text"),
                in.optionalText("room"));
    }
}
