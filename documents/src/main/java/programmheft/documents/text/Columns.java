package programmheft.documents.text;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the columns of a table hold, as its header tells: {@code Wann? | Was? | Wo?}. Without a header, or in a row with
 * another number of cells, the first cell is the title and the others are read like lines below it.
 */
final class Columns {
    private static final Splitter CELLS = Splitter.onPattern(" {2,}").omitEmptyStrings();
    private static final Pattern TIME =
            Pattern.compile("(?iU)(?:uhrzeit|zeit|wann|time|beginn|start|when|von)\\b.{0,8}");
    private static final Pattern TITLE = Pattern.compile(
            "(?iU)(?:was|thema|themen|titel|programm|programmpunkt|inhalt|inhalte|veranstaltung|vortrag|session|session description|description|topic|title|event|activity|agenda|what|tagesordnungspunkt|top|höhepunkt|aktion)\\b.{0,3}");
    private static final Pattern PLACE =
            Pattern.compile("(?iU)(?:wo|ort|raum|saal|room|location|venue|place|where|treffpunkt)\\b.{0,3}");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?iU)(?:wer|referent|referenten|referentin|referent\\*in|referierende|referent/in|vortragende|vortragende[rn]?|name|mit|speaker|speakers|presenter|presenters|who|sprecher|verantwortlich|leitung|by)\\b.{0,6}");

    private static final Pattern TRACK =
            Pattern.compile("(?iU)(?:track|stream|strang|schiene|bühne|forum|slot|gruppe)\\s?[A-Z\\d].{0,30}");

    /** What a column holds. */
    enum Kind {
        TIME,
        TITLE,
        PLACE,
        PEOPLE,
        /** What is on in a room; the header is its name. */
        ROOM
    }

    private final People people;
    private List<Kind> kinds = List.of();
    private List<String> header = List.of();

    Columns(People people) {
        this.people = people;
    }

    /** Remembers the header if the line is one; tells whether it is. */
    boolean take(Line line) {
        List<String> cells = line.text().length() > 200 ? List.of() : CELLS.splitToList(line.text());
        List<Kind> found = new ArrayList<>();
        cells.forEach(cell -> kind(cell).ifPresent(found::add));
        boolean isHeader = cells.size() > 1 && found.size() == cells.size() && found.get(0) == Kind.TIME;
        if (isHeader) {
            kinds = found.subList(1, found.size());
            this.header = cells.subList(1, cells.size());
        }
        return isHeader;
    }

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    private static Optional<Kind> kind(String cell) {
        if (TIME.matcher(cell).matches()) {
            return Optional.of(Kind.TIME);
        }
        if (TITLE.matcher(cell).matches()) {
            return Optional.of(Kind.TITLE);
        }
        if (PLACE.matcher(cell).matches()) {
            return Optional.of(Kind.PLACE);
        }
        if (PEOPLE.matcher(cell).matches()) {
            return Optional.of(Kind.PEOPLE);
        }
        return RoomWords.isRoom(cell) || TRACK.matcher(cell).matches() ? Optional.of(Kind.ROOM) : Optional.empty();
    }

    /** Reads what follows the clock in its row. */
    void read(Line rest, Block block) {
        List<String> cells = CELLS.splitToList(rest.text());
        if (cells.size() == kinds.size() && kinds.contains(Kind.TITLE)) {
            for (int i = 0; i < cells.size(); i++) {
                read(kinds.get(i), rest.withText(cells.get(i)), block);
            }
            return;
        }
        if (cells.size() == kinds.size() && cells.size() > 1 && kinds.stream().allMatch(kind -> kind == Kind.ROOM)) {
            readRooms(cells, rest, block);
            return;
        }
        for (String cell : cells) {
            if (block.needsTitle()) {
                block.name(rest.withText(cell));
            } else {
                block.readBelow(rest.withText(cell));
            }
        }
    }

    /** Each cell is an item of its own, in the room of its column. */
    private void readRooms(List<String> cells, Line rest, Block block) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                block.openParallel(Draft.timed(rest, block.item.clock.orElseThrow()));
            }
            block.name(rest.withText(cells.get(i)));
            block.item.room = Optional.of(header.get(i));
        }
    }

    private void read(Kind kind, Line cell, Block block) {
        switch (kind) {
            case TITLE -> block.name(cell);
            case PLACE ->
                block.item.room = Optional.of(cell.text().replaceFirst("(?i)^(?:treffpunkt|raum|ort):\\s*", ""));
            case PEOPLE ->
                people.in(cell.text(), People.Confidence.EXPECTED)
                        .forEach(person -> block.item.add(person, Optional.empty()));
            case TIME, ROOM -> block.item.text.add(cell.text());
        }
    }
}
