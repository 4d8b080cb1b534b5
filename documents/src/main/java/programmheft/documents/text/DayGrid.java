package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/**
 * Reads tables with a column for each day, as weeks are printed: {@code Zeit | Mo 6. Juli | Di 7. Juli}, and below it a row for
 * each clock. Afterwards one day follows the other.
 */
final class DayGrid implements Preparation {
    private static final int FEWEST_DAYS = 2;
    private static final int LONGEST = 300;

    /** The table that is being read: how its lines are cut, and the lines of each day. */
    private record Table(Cut cut, List<List<Line>> days) {}

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> all = new ArrayList<>();
        Optional<Table> table = Optional.empty();
        for (Line line : lines) {
            Optional<Table> begun = header(line);
            if (begun.isPresent()) {
                table.ifPresent(before -> before.days().forEach(all::addAll));
                table = begun;
            } else if (table.isEmpty() || (!line.blank() && !take(table.get(), line))) {
                table.ifPresent(before -> before.days().forEach(all::addAll));
                table = Optional.empty();
                all.add(line);
            }
        }
        table.ifPresent(last -> last.days().forEach(all::addAll));
        return all;
    }

    private static Optional<Table> header(Line line) {
        String layout = line.layout();
        if (line.blank()
                || layout.length() > LONGEST
                || Clocks.find(line.text()).isPresent()) {
            return Optional.empty();
        }
        boolean barred = layout.indexOf('|') >= 0 || layout.strip().indexOf('\t') > 0;
        List<Cut.Chunk> chunks = Cut.chunks(layout);
        if (!barred && (chunks.size() < FEWEST_DAYS || layout.strip().indexOf("  ") < 0)) {
            return Optional.empty();
        }
        boolean bare = !barred && isDay(chunks.get(0).text());
        Cut cut = bare ? behindClock(chunks) : Cut.of(layout);
        List<String> names = cut.cells(layout).stream().map(Grid::plain).toList();
        boolean days = names.size() > FEWEST_DAYS
                && (names.get(0).isEmpty() || ColumnKind.of(names.get(0)).equals(Optional.of(ColumnKind.TIME)))
                && names.stream().skip(1).allMatch(DayGrid::isDay);
        return days ? Optional.of(new Table(cut, begun(line, names))) : Optional.empty();
    }

    /** Where no word stands above the clocks, they stand at the left. */
    private static Cut behindClock(List<Cut.Chunk> days) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        days.forEach(day -> starts.add(day.start()));
        return Cut.byBlanks(starts);
    }

    private static boolean isDay(String name) {
        return name.length() > 1 && DayHeading.of(name).isPresent() && !DayHeading.saysMore(name);
    }

    private static List<List<Line>> begun(Line header, List<String> names) {
        List<List<Line>> days = new ArrayList<>();
        for (String name : names.subList(1, names.size())) {
            List<Line> day = new ArrayList<>();
            day.add(new Line(header.number(), header.column(), false, name));
            days.add(day);
        }
        return days;
    }

    private static boolean take(Table table, Line line) {
        List<String> cells =
                table.cut().cells(line.layout()).stream().map(Grid::plain).toList();
        List<List<Line>> days = table.days();
        boolean row = !cells.isEmpty()
                && Clocks.find(cells.get(0))
                        .filter(clock -> clock.rest().isEmpty())
                        .isPresent();
        boolean goesOn =
                !cells.isEmpty() && cells.get(0).isEmpty() && days.get(0).size() > 1;
        if ((!row && !goesOn) || cells.size() > days.size() + 1) {
            return false;
        }
        List<String> filled =
                cells.stream().skip(1).filter(cell -> !cell.isEmpty()).toList();
        boolean forAll =
                row && filled.size() == 1 && !cells.get(1).isEmpty() && isPause(FormatWords.ofTitle(cells.get(1)));
        for (int i = 0; i < days.size(); i++) {
            String cell = forAll ? cells.get(1) : i + 1 < cells.size() ? cells.get(i + 1) : "";
            if (!cell.isEmpty()) {
                String text = row ? cells.get(0) + "  " + cell : cell;
                days.get(i).add(new Line(line.number(), line.column(), false, text));
            }
        }
        return true;
    }

    /** What all do together is printed once. */
    private static boolean isPause(Format format) {
        return format == Format.BREAK || format == Format.MEAL;
    }
}
