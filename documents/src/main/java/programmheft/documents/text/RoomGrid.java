package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.model.FormatWords;

/**
 * A table with a column for each room: below {@code Uhrzeit  Großer Saal  Kleiner Saal} each cell is an item, and what stands
 * below it in its column belongs to it.
 */
final class RoomGrid {
    private final List<Line> all;
    private Optional<Grid> grid = Optional.empty();

    /** The items of the row that is being read; one for each column, empty where there is none. */
    private final List<List<Line>> open = new ArrayList<>();

    /** Where the lines of the row go. */
    private int at;

    RoomGrid(List<Line> all) {
        this.all = all;
    }

    void begin(Grid header) {
        grid = Optional.of(header);
        open.clear();
    }

    void take(Line line) {
        Grid columns = grid.orElseThrow();
        List<String> cells = columns.cells(line);
        String time = cells.isEmpty() ? "" : cells.get(columns.time());
        boolean row = Clocks.find(time).filter(clock -> clock.rest().isEmpty()).isPresent();
        boolean goesOn = time.isEmpty() && !cells.isEmpty() && !open.isEmpty();
        if (!row && !goesOn) {
            open.clear();
            all.add(line);
            return;
        }
        if (row) {
            begin(line, time, cells, columns);
        } else {
            goOn(line, cells);
        }
        write();
    }

    private void begin(Line line, String time, List<String> cells, Grid columns) {
        open.clear();
        at = all.size();
        long filled = cells.stream().skip(1).filter(cell -> !cell.isEmpty()).count();
        boolean counted = filled > 1 && columns.names().get(1).isEmpty();
        for (int i = 0; i < cells.size(); i++) {
            List<Line> lines = new ArrayList<>();
            if (i != columns.time() && !cells.get(i).isEmpty() && !(counted && i == 1)) {
                lines.add(line.withText(time + "  " + cells.get(i)));
                boolean named = !columns.names().get(i).isEmpty();
                if (named && (filled > 1 || !isForAll(cells.get(i)))) {
                    lines.add(line.cell(Cell.PLACE, columns.names().get(i)));
                }
            }
            open.add(lines);
        }
    }

    /** A break in the first column is one for all rooms. */
    private static boolean isForAll(String title) {
        return switch (FormatWords.ofTitle(title)) {
            case BREAK, MEAL, REGISTRATION, NETWORKING, SOCIAL, CLOSING, END_MARKER, CONCERT -> true;
            default -> false;
        };
    }

    private void goOn(Line line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                // what stands below nothing goes on with the nearest item to the left
                int column = i;
                while (column > 0 && open.get(column).isEmpty()) {
                    column--;
                }
                open.get(column).add(line.withText(cells.get(i)));
            }
        }
    }

    private void write() {
        all.subList(at, all.size()).clear();
        open.forEach(all::addAll);
    }
}
