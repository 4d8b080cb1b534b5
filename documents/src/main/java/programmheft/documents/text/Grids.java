package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables whose columns have names, row by row: below {@code Zeit | Thema | Referent/in | Raum} each cell is what its
 * column says, also where cells are empty or a day stands only in the first of its rows.
 */
final class Grids implements Preparation {
    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> all = new ArrayList<>();
        Optional<Grid> grid = Optional.empty();
        RoomGrid rooms = new RoomGrid(all);
        for (Line line : lines) {
            Optional<Grid> header = Grid.header(line);
            if (header.isPresent()) {
                grid = header;
                rooms.begin(header.get());
                all.add(line.cell(Cell.HEADER, line.text()));
            } else if (grid.isEmpty() || line.blank()) {
                all.add(line);
            } else if (grid.get().ofRooms()) {
                rooms.take(line);
            } else {
                take(grid.get(), line, all);
            }
        }
        return all;
    }

    private static void take(Grid grid, Line line, List<Line> all) {
        List<String> cells = grid.cells(line);
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        boolean row = filled > 0
                && (cells.get(grid.time()).isEmpty()
                        ? !cells.get(0).equals(line.text())
                        : Clocks.find(cells.get(grid.time())).isPresent());
        if (row) {
            all.addAll(grid.row(line, cells));
        } else {
            all.add(line);
        }
    }
}
