package programmheft.documents.tidy;

import java.util.Optional;
import programmheft.model.Format;
import programmheft.model.Timing;

/**
 * The line of an item, or of a {@code »} point without its mark: {@code 13:15–13:45 Uhr  Keynote: Title (optional)}.
 *
 * @param room the themed room that a point opens or goes on with
 */
record ItemLine(When when, Titled titled, Optional<RoomText> room) {
    /** Returns the item; nothing if the content does not begin as an item does. */
    static Optional<ItemLine> find(String content) {
        return When.find(content)
                .filter(found -> found.length() < content.length())
                .map(found -> new ItemLine(
                        found.when(),
                        Titled.parse(content.substring(found.length()).strip()),
                        Optional.empty()))
                .filter(ItemLine::hasTitle);
    }

    /** Returns the point; nothing if there is no title, or a clock time that is not parted from it. */
    static Optional<ItemLine> findPoint(String content) {
        Optional<When.Found> found = When.find(content);
        String rest =
                found.map(some -> content.substring(some.length()).strip()).orElse(content);
        if (rest.isEmpty() || (found.isEmpty() && When.beginsLikeAClock(content))) {
            return Optional.empty();
        }
        boolean marked = rest.endsWith(" (optional)");
        Optional<RoomText> room = RoomText.find(marked ? Titled.withoutMark(rest) : rest);
        When unmarked = When.of(room.isPresent() ? Timing.withWhole() : Timing.unstated());
        Titled titled = room.map(some -> instalment(some, marked)).orElseGet(() -> Titled.parse(rest));
        return Optional.of(new ItemLine(found.map(When.Found::when).orElse(unmarked), titled, room))
                .filter(ItemLine::hasTitle);
    }

    private boolean hasTitle() {
        return !titled.title().isEmpty();
    }

    private static Titled instalment(RoomText room, boolean optional) {
        return new Titled(
                Format.THEMED_ROOM,
                Optional.of(room.word()).filter(word -> !word.equals(RoomText.PLAIN)),
                room.title(),
                optional);
    }

    /** Returns the item's line, as much of it as a line can say: always marker and title. */
    String print() {
        for (Escape escape : Escape.values()) {
            for (String form : titled.forms(escape)) {
                if (find(Escapes.read(when.print() + form)).filter(this::equals).isPresent()) {
                    return when.print() + form;
                }
            }
        }
        return when.print() + leastEscaped();
    }

    /** Returns the point's line with its mark, as much of it as a line can say: always marker, title and room. */
    String printPoint() {
        for (Escape escape : Escape.values()) {
            for (String form : room.isPresent() ? room.get().forms(escape) : titled.forms(escape)) {
                if (readsAsThis(form)) {
                    return "» " + form;
                }
                if (readsAsThis(when.print() + form)) {
                    return "» " + when.print() + form;
                }
            }
        }
        return "» " + when.print() + leastEscaped();
    }

    private boolean readsAsThis(String point) {
        return findPoint(Escapes.read("» " + point).substring(1).strip())
                .filter(this::equals)
                .isPresent();
    }

    private String leastEscaped() {
        for (Escape escape : Escape.values()) {
            String form = escape.of(titled.title());
            String read = Escapes.read(when.print() + form);
            boolean same = find(read)
                    .filter(line -> line.titled.title().equals(titled.title()))
                    .isPresent();
            boolean noRoom = RoomText.find(Escapes.read(form)).isEmpty();
            if (same && noRoom) {
                return form;
            }
        }
        return Escape.ALL.of(titled.title());
    }
}
