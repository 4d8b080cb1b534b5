package programmheft.documents.text;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the columns of a table hold, as its header tells: {@code Wann? | Was? | Wo?}. Without a header, or in a row with
 * another number of cells, the first cell is the title and the others are read like lines below it.
 */
final class Columns {
    private static final Splitter CELLS = Splitter.onPattern(" {2,}").omitEmptyStrings();
    private static final Pattern BEFORE_A_PLACE = Pattern.compile(
            "(?i)^(?:(?:treffpunkt|raum|ort|room|location)\\s*:\\s*|meet(?:ing point)? (?:at|in) (?:the )?|treffpunkt\\s+)");

    private final People people;
    private List<ColumnKind> kinds = List.of();
    private List<String> header = List.of();

    Columns(People people) {
        this.people = people;
    }

    /** Remembers the header if the line is one; tells whether it is. */
    boolean take(Line line) {
        List<String> cells = line.text().length() > 200 ? List.of() : CELLS.splitToList(line.text());
        List<ColumnKind> found = new ArrayList<>();
        cells.forEach(cell -> ColumnKind.of(cell).ifPresent(found::add));
        boolean isHeader = cells.size() > 1 && found.size() == cells.size() && found.get(0) == ColumnKind.TIME;
        if (isHeader) {
            kinds = found.subList(1, found.size());
            this.header = cells.subList(1, cells.size());
        }
        return isHeader;
    }

    boolean has(ColumnKind kind) {
        return kinds.contains(kind);
    }

    /** Reads what follows the clock in its row. */
    void read(Line rest, Block block) {
        List<String> cells = CELLS.splitToList(rest.text());
        if (cells.size() == kinds.size() && kinds.contains(ColumnKind.TITLE)) {
            for (int i = 0; i < cells.size(); i++) {
                read(kinds.get(i), rest.withText(cells.get(i)), block);
            }
            return;
        }
        if (cells.size() == kinds.size()
                && cells.size() > 1
                && kinds.stream().allMatch(kind -> kind == ColumnKind.ROOM)) {
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

    private void read(ColumnKind kind, Line cell, Block block) {
        switch (kind) {
            case TITLE -> block.name(cell);
            case PLACE -> block.item.room = Optional.of(place(cell.text()));
            case PEOPLE ->
                people.in(cell.text(), People.Confidence.EXPECTED)
                        .forEach(person -> block.item.add(person, Optional.empty()));
            case DAY, TIME, END, NOTE, ROOM -> block.item.text.add(cell.text());
        }
    }

    /** "Treffpunkt: Hof", "Meet at Market Cross": the place alone. */
    static String place(String text) {
        return BEFORE_A_PLACE.matcher(text).replaceFirst("");
    }
}
