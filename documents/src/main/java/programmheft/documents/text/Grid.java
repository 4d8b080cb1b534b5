package programmheft.documents.text;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/**
 * The columns of a table.
 *
 * @param kinds what each column holds
 * @param names what stands above each column
 */
record Grid(List<ColumnKind> kinds, List<String> names, Cut cut) {
    /** A letter or a number before one of several things at the same time. */
    private static final Pattern LETTER = Pattern.compile(
            "^(?:(?:(?:WS|Workshop|Track|Forum|Gruppe|Group|Tisch|Table|AG|Session|Kurs)\\s?)?(?:[A-H]|[1-9][a-z]?)\\s?(?:[:.)]|[–-](?=\\s))\\s*|(?:[1-9]|[IVX]{1,4})\\s{1,2}(?=\\p{Lu}))(?=\\S)");

    private static final CharMatcher DASHES = CharMatcher.anyOf("-–—/");
    private static final int LONGEST_ROOM = 25;

    /** Reads the names of the columns if the line holds them: one is for the time, and the others are known. */
    static Optional<Grid> header(Line line) {
        if (line.blank() || line.layout().length() > 250 || hasDigits(line.text())) {
            return Optional.empty();
        }
        Cut cut = Cut.of(line.layout());
        List<String> names = cut.cells(line.layout()).stream().map(Grid::plain).toList();
        List<ColumnKind> kinds = new ArrayList<>();
        int unknown = 0;
        for (String name : names) {
            Optional<ColumnKind> kind = ColumnKind.of(name);
            unknown += kind.isEmpty() && !name.isEmpty() ? 1 : 0;
            kinds.add(kind.orElse(ColumnKind.NOTE));
        }
        if (isNameless(names, kinds, line)) {
            kinds.set(0, ColumnKind.TIME);
        }
        boolean timed = kinds.get(0) == ColumnKind.TIME
                || (kinds.size() > 1 && kinds.get(0) == ColumnKind.DAY && kinds.get(1) == ColumnKind.TIME);
        if (!timed || names.size() < 2 || kinds.size() < 2) {
            return Optional.empty();
        }
        boolean rooms = kinds.contains(ColumnKind.ROOM) && !kinds.contains(ColumnKind.TITLE);
        if (rooms) {
            kinds.replaceAll(kind -> kind == ColumnKind.NOTE ? ColumnKind.ROOM : kind);
        }
        boolean barred = isBarred(line);
        boolean known = unknown == 0
                || (rooms && barred && names.stream().allMatch(Grid::mayNameRoom))
                || (unknown == 1 && (rooms || kinds.contains(ColumnKind.TITLE)));
        return known && (rooms || kinds.contains(ColumnKind.TITLE))
                ? Optional.of(new Grid(List.copyOf(kinds), names, cut))
                : Optional.empty();
    }

    /** In a table beside a column for a room the others are rooms, too, whatever they are called. */
    private static boolean mayNameRoom(String name) {
        return name.length() <= LONGEST_ROOM
                && (name.isEmpty() || Character.isUpperCase(name.codePointAt(0)))
                && FormatWords.ofTitle(name) == Format.OTHER;
    }

    private static boolean isBarred(Line line) {
        return line.layout().indexOf('|') >= 0 || line.layout().strip().indexOf('\t') > 0;
    }

    /** Above the clocks stands nothing, and beside them are rooms only, most of them known. */
    private static boolean isNameless(List<String> names, List<ColumnKind> kinds, Line line) {
        List<String> named = names.stream().filter(name -> !name.isEmpty()).toList();
        long rooms = kinds.stream().filter(kind -> kind == ColumnKind.ROOM).count();
        return isBarred(line)
                && names.get(0).isEmpty()
                && named.size() > 1
                && 2 * rooms > named.size()
                && named.stream().allMatch(Grid::mayNameRoom);
    }

    private static boolean hasDigits(String text) {
        return Clocks.find(text).isPresent();
    }

    /** Returns the cells of a line without markup; none if it has more than the table. */
    List<String> cells(Line line) {
        List<String> cells = cut.cells(line.layout());
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            plain.add(i < cells.size() ? plain(cells.get(i)) : "");
        }
        boolean more = cells.stream().skip(kinds.size()).anyMatch(cell -> !cell.isBlank());
        return more ? List.of() : plain;
    }

    static String plain(String cell) {
        return DASHES.matchesAllOf(cell) ? "" : ClockSpelling.plain(Line.cleaned(cell));
    }

    int time() {
        return kinds.indexOf(ColumnKind.TIME);
    }

    boolean ofRooms() {
        return kinds.contains(ColumnKind.ROOM) && !kinds.contains(ColumnKind.TITLE);
    }

    /** Returns the row as lines: the clock with its title, and each further cell with its kind. */
    List<Line> row(Line line, List<String> cells) {
        List<Line> lines = new ArrayList<>();
        day(cells).ifPresent(day -> lines.add(line.withText(day)));
        String title = in(cells, ColumnKind.TITLE);
        boolean timed = !cells.get(time()).isEmpty();
        String end = in(cells, ColumnKind.END);
        String time = timed && !end.isEmpty() ? cells.get(time()) + "–" + end : cells.get(time());
        boolean part = !timed && (LETTER.matcher(title).find() || hasMore(cells));
        if (timed) {
            lines.add(line.withText(time + "  " + title.replace("  ", " ")));
        } else if (part && !title.isEmpty()) {
            lines.add(line.cell(Cell.PART, withoutLetter(title)));
        } else if (!title.isEmpty()) {
            lines.add(line.withText(title));
        }
        further(line, cells, lines);
        return lines;
    }

    /** "B: Lesenacht", "2. Radio": without what counts it. */
    static String withoutLetter(String title) {
        return LETTER.matcher(title).replaceFirst("");
    }

    private Optional<String> day(List<String> cells) {
        int day = kinds.indexOf(ColumnKind.DAY);
        return day < 0 || cells.get(day).isEmpty() ? Optional.empty() : Optional.of(cells.get(day));
    }

    private void further(Line line, List<String> cells, List<Line> lines) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                switch (kinds.get(i)) {
                    case PLACE -> lines.add(line.cell(Cell.PLACE, cells.get(i)));
                    case PEOPLE -> lines.add(line.cell(Cell.PEOPLE, cells.get(i)));
                    case NOTE -> lines.add(line.cell(Cell.NOTE, cells.get(i)));
                    case END -> {
                        if (cells.get(time()).isEmpty()) {
                            lines.add(line.cell(Cell.NOTE, cells.get(i)));
                        }
                    }
                    case DAY, TIME, TITLE, ROOM -> {}
                }
            }
        }
    }

    private boolean hasMore(List<String> cells) {
        return !in(cells, ColumnKind.PEOPLE).isEmpty()
                || !in(cells, ColumnKind.PLACE).isEmpty();
    }

    private String in(List<String> cells, ColumnKind kind) {
        int at = kinds.indexOf(kind);
        return at < 0 ? "" : cells.get(at);
    }
}
