package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/**
 * Reads tables whose columns have no names: where the cells of one column are mostly people, or mostly rooms, all of them are.
 * Where the column next to the clock is one of places, the title stands on the next line.
 */
final class LooseGrids implements Preparation {
    private static final int ENOUGH = 2;
    private static final int SLACK = 2;
    private static final Pattern COUNTER = Pattern.compile("(?:\\d{1,2}|[A-H])[.):]?");

    private final People people;

    LooseGrids(People people) {
        this.people = people;
    }

    /** A line that begins with a clock, or a line below it whose first cell stands where the titles stand. */
    private record Row(int at, String clock, List<Cut.Chunk> cells) {}

    @Override
    public List<Line> apply(List<Line> lines) {
        if (lines.stream().anyMatch(line -> line.cell() == Cell.HEADER)) {
            return lines;
        }
        List<Row> rows = rows(lines);
        long wide = rows.stream().filter(row -> row.cells().size() > 1).count();
        return wide < ENOUGH && !isPlaceFirst(lines, rows) ? lines : read(lines, rows);
    }

    private List<Line> read(List<Line> lines, List<Row> rows) {
        NavigableMap<Integer, ColumnKind> kinds = new TreeMap<>();
        NavigableMap<Integer, List<String>> columns = columns(rows);
        columns.forEach((start, cells) -> kinds.put(start, kind(cells)));
        boolean placeFirst = isPlaceFirst(lines, rows);
        if (!placeFirst && kinds.values().stream().noneMatch(kind -> kind != ColumnKind.TITLE)) {
            return lines;
        }
        List<Line> all = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (next < rows.size() && rows.get(next).at() == i) {
                Row row = rows.get(next);
                boolean wrapped = !placeFirst && i + 1 < lines.size() && wraps(row, lines.get(i + 1));
                write(lines.get(i), wrapped ? joined(row, lines.get(i + 1)) : row, kinds, placeFirst, all);
                next++;
                i += wrapped ? 1 : 0;
            } else {
                all.add(lines.get(i));
            }
        }
        return all;
    }

    /** A title with people beside it goes on where the next line begins in its column. */
    private static boolean wraps(Row row, Line below) {
        List<Cut.Chunk> cells = below.blank() || below.bullet() ? List.of() : Cut.chunks(below.layout());
        Cut.Chunk title = row.cells().get(0);
        return row.cells().size() > 1
                && cells.size() == 1
                && Math.abs(cells.get(0).start() - title.start()) <= SLACK
                && (Character.isLowerCase(cells.get(0).text().codePointAt(0)) || WrappedTitle.isOpen(title.text()));
    }

    private static Row joined(Row row, Line below) {
        List<Cut.Chunk> cells = new ArrayList<>(row.cells());
        Cut.Chunk title = cells.get(0);
        cells.set(0, new Cut.Chunk(title.start(), title.text() + " " + below.text()));
        return new Row(row.at(), row.clock(), cells);
    }

    private static List<Row> rows(List<Line> lines) {
        List<Row> rows = new ArrayList<>();
        int titles = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<Cut.Chunk> cells = line.blank() || line.bullet() ? List.of() : cells(line.layout());
            String first = cells.isEmpty()
                    ? ""
                    : ClockSpelling.plain(Line.cleaned(cells.get(0).text()));
            boolean timed = cells.size() > 1
                    && (SeveralStarts.areClocks(first)
                            || Clocks.find(first)
                                    .filter(clock -> clock.rest().isEmpty()
                                            || clock.rest().startsWith("("))
                                    .isPresent());
            if (!timed
                    && cells.size() > 2
                    && COUNTER.matcher(cells.get(0).text()).matches()) {
                cells = cells.subList(1, cells.size());
                rows.add(new Row(i, "", cells));
            } else if (timed) {
                titles = cells.get(1).start();
                rows.add(new Row(i, first, cells.subList(1, cells.size())));
            } else if (cells.size() > 1 && titles > 0 && Math.abs(cells.get(0).start() - titles) <= SLACK) {
                rows.add(new Row(i, "", cells));
            }
        }
        return rows;
    }

    /** Of a line with bars or tabs the cells stand where their numbers say. */
    private static List<Cut.Chunk> cells(String layout) {
        if (layout.indexOf('|') < 0 && layout.strip().indexOf('\t') < 0) {
            return Cut.chunks(layout);
        }
        List<Cut.Chunk> cells = new ArrayList<>();
        List<String> parts = Cut.of(layout).cells(layout);
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isEmpty()) {
                cells.add(new Cut.Chunk(10 * i, parts.get(i)));
            }
        }
        return cells;
    }

    /** Returns the cells behind the titles, by the column in which they begin. */
    private static NavigableMap<Integer, List<String>> columns(List<Row> rows) {
        NavigableMap<Integer, List<String>> columns = new TreeMap<>();
        for (Row row : rows) {
            row.cells().stream().skip(1).forEach(cell -> {
                Integer near = columns.floorKey(cell.start() + SLACK);
                int column = near != null && cell.start() - near <= SLACK ? near : cell.start();
                columns.computeIfAbsent(column, start -> new ArrayList<>()).add(cell.text());
            });
        }
        return columns;
    }

    /** {@link ColumnKind#TITLE} says that nothing is known of the column. */
    private ColumnKind kind(List<String> cells) {
        long named = cells.stream().filter(this::isPerson).count();
        long places = cells.stream().filter(cell -> isPlace(cell, cells)).count();
        long prices = cells.stream().filter(Prices::isPrice).count();
        if (2 * named >= cells.size()) {
            return ColumnKind.PEOPLE;
        }
        if (2 * places >= cells.size()) {
            return ColumnKind.PLACE;
        }
        return 2 * prices >= cells.size() ? ColumnKind.NOTE : ColumnKind.TITLE;
    }

    private boolean isPerson(String cell) {
        return !people.in(cell, People.Confidence.STRICT).isEmpty()
                || RoleLine.labelled(cell).isPresent();
    }

    private static boolean isPlace(String cell, List<String> cells) {
        return RoomWords.isRoom(cell)
                || RoomWords.isAddress(cell)
                || cells.stream().filter(cell::equals).count() > 1;
    }

    /** Whether the titles stand below: beside the clocks are places, and prices or nothing behind them. */
    private boolean isPlaceFirst(List<Line> lines, List<Row> rows) {
        List<Row> timed = rows.stream().filter(row -> !row.clock().isEmpty()).toList();
        List<String> firsts =
                timed.stream().map(row -> row.cells().get(0).text()).toList();
        long followed =
                timed.stream().filter(row -> isFollowed(lines, row.at())).count();
        boolean places = firsts.stream().anyMatch(cell -> isPlace(cell, firsts) || Venue.looksLikeHouse(cell));
        long told = firsts.stream()
                .filter(cell -> FormatWords.ofTitle(cell) != Format.OTHER)
                .count();
        boolean titles = 4 * told > firsts.size();
        return timed.size() >= ENOUGH
                && 3 * followed >= 2L * timed.size()
                && places
                && !titles
                && !areTitlesOfPeople(lines, timed);
    }

    /** Below a place stands a title; below most titles stands who speaks. */
    private boolean areTitlesOfPeople(List<Line> lines, List<Row> timed) {
        long spoken = timed.stream()
                .map(row -> row.at() + 1)
                .filter(below -> below < lines.size())
                .filter(below -> !people.in(lines.get(below).text(), People.Confidence.STRICT)
                        .isEmpty())
                .count();
        return 2 * spoken > timed.size();
    }

    private static boolean isFollowed(List<Line> lines, int at) {
        return at + 1 < lines.size()
                && !lines.get(at + 1).blank()
                && !lines.get(at + 1).bullet()
                && Clocks.find(lines.get(at + 1).text()).isEmpty();
    }

    private static void write(
            Line line, Row row, NavigableMap<Integer, ColumnKind> kinds, boolean placeFirst, List<Line> all) {
        String title = Line.cleaned(row.cells().get(0).text());
        if (placeFirst && !row.clock().isEmpty()) {
            all.add(line.withText(row.clock()));
            all.add(line.cell(Cell.PLACE, title));
        } else if (row.clock().isEmpty()) {
            all.add(line.cell(Cell.PART, Grid.withoutLetter(title)));
        } else {
            all.add(line.withText(row.clock() + "  " + title));
        }
        for (Cut.Chunk cell : row.cells().subList(1, row.cells().size())) {
            Optional<ColumnKind> kind =
                    Optional.ofNullable(kinds.floorEntry(cell.start() + SLACK)).map(Map.Entry::getValue);
            String text = Line.cleaned(cell.text());
            all.add(
                    switch (Prices.isPrice(text) ? ColumnKind.NOTE : kind.orElse(ColumnKind.TITLE)) {
                        case PEOPLE -> line.cell(Cell.PEOPLE, text);
                        case PLACE -> line.cell(Cell.PLACE, text);
                        case NOTE -> line.cell(Cell.NOTE, text);
                        default ->
                            FormatWords.ofExactly(text).isPresent() ? line.cell(Cell.NOTE, text) : line.withText(text);
                    });
        }
    }
}
