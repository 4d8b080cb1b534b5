package programmheft.documents.tidy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.ThemedRoom;
import programmheft.port.Fact;

/** Writes what themed rooms are, in the head or where they are first named. */
final class RoomLines {
    private final Map<ThemedRoom.Id, ThemedRoom> rooms = new HashMap<>();
    private final Rooms read = new Rooms();
    private final Page page;

    RoomLines(Event event, Page page) {
        event.themedRooms().forEach(room -> rooms.put(room.id(), room));
        this.page = page;
    }

    /** Writes the lines of the head that list all themed rooms. */
    void list(List<ThemedRoom> all) {
        for (ThemedRoom room : all) {
            RoomText line = new RoomText(
                    "", room.number(), room.title(), room.subtitle(), otherThan(read.freeIdOf(room.title()), room));
            page.key(0, Key.THEMED_ROOM, line.print());
            RoomDraft unused = read.list(line);
            room.guidingQuestion().ifPresent(question -> text(Page.STEP, Key.GUIDING_QUESTION, room, question));
            room.room().ifPresent(place -> text(Page.STEP, Key.ROOM, room, place));
            room.text().ifPresent(text -> page.description(Page.STEP, text));
        }
    }

    /** Tells whether nothing before named the item's themed room, so that it is to be told here. */
    boolean isNew(Item item) {
        return item.themedRoom().filter(room -> !read.knows(room.value())).isPresent();
    }

    /** Returns the room as a point names it; nothing if its title or format says something else. */
    Optional<RoomText> asPoint(Item item) {
        String word = item.formatWord().orElse(RoomText.PLAIN);
        boolean plain = !item.formatWord().equals(Optional.of(RoomText.PLAIN));
        return item.themedRoom()
                .map(rooms::get)
                .filter(room -> plain
                        && item.format() == Format.THEMED_ROOM
                        && RoomText.WORDS.contains(word)
                        && room.title().equals(item.title()))
                .map(room -> line(word, room));
    }

    /** Returns the room as a key names it. */
    RoomText asKey(Item item) {
        return line("", room(item));
    }

    /** Notes that the line was written. */
    void written(RoomText line) {
        RoomDraft unused = read.mention(line);
    }

    /** Writes what else there is to say of the item's room where it is named first. */
    void tell(int indent, Item item, boolean allOfIt) {
        ThemedRoom room = room(item);
        room.guidingQuestion()
                .ifPresent(question ->
                        page.text(indent, Key.GUIDING_QUESTION, Fact.item(item.id(), "guidingQuestion"), question));
        room.room()
                .filter(some -> allOfIt)
                .ifPresent(place -> page.text(indent, Key.ROOM, Fact.item(item.id(), "room"), place));
    }

    Optional<String> text(Item item) {
        return room(item).text();
    }

    private ThemedRoom room(Item item) {
        return Objects.requireNonNull(rooms.get(item.themedRoom().orElseThrow()));
    }

    private RoomText line(String word, ThemedRoom room) {
        boolean known = read.knows(room.id().value());
        return new RoomText(
                word,
                room.number().filter(some -> !known),
                room.title(),
                room.subtitle().filter(some -> !known),
                otherThan(read.idOf(room.title()), room));
    }

    private static Optional<String> otherThan(String given, ThemedRoom room) {
        return Optional.of(room.id().value()).filter(id -> !id.equals(given));
    }

    private void text(int indent, Key key, ThemedRoom room, String text) {
        page.text(indent, key, Fact.themedRoom(room.id()), text);
    }
}
