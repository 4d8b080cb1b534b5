package programmheft.documents.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.check.Catalogue;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.port.UnreadableProgramme;

/** Says what is wrong with a line, and where. */
final class Unreadable {
    static final String ITEM = "HH:MM–HH:MM Uhr  Titel";
    static final String POINT = "» [HH:MM–HH:MM Uhr  ]Titel";
    static final String DAY = "Mittwoch, 11. September 2019";
    static final String UNTIMED = "–  Titel";

    private Unreadable() {}

    /** A line that fits no rule; the nearest one is the way out. */
    static UnreadableProgramme line(Line line, String nearest) {
        return at(line.start(), "bad-line", Escapes.plain(line.content()), nearest);
    }

    static UnreadableProgramme at(Position position, String code, Object... values) {
        return new UnreadableProgramme(Finding.at(position, code, values));
    }

    /** A value that does not fit its key, or what is wrong inside it. */
    static UnreadableProgramme value(Line line, Keyed keyed, Key key, Misread misread) {
        Position position = line.at(keyed.index() + misread.index());
        return misread.code().equals(Misread.VALUE)
                ? at(position, Misread.VALUE, Escapes.plain(keyed.value()), keyed.word(), key.form())
                : inside(position, misread);
    }

    /** What is wrong inside a line without a key. */
    static UnreadableProgramme inside(Line line, int index, Misread misread, String nearest) {
        return misread.code().equals(Misread.VALUE)
                ? line(line, nearest)
                : inside(line.at(index + misread.index()), misread);
    }

    private static UnreadableProgramme inside(Position position, Misread misread) {
        List<Object> values = new ArrayList<>(misread.values());
        return new UnreadableProgramme(new Finding(
                misread.code(), Catalogue.levelOf(misread.code()), List.of(), values, Optional.of(position)));
    }
}
