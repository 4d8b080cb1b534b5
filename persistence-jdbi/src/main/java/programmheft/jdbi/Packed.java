package programmheft.jdbi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All cells of a row as one text: a driver takes more time to hand over a cell than the database to find it, and an event
 * has tens of thousands. What may hold nothing begins with an equals sign if it holds something.
 */
final class Packed {
    private static final char BETWEEN = '\u001f';

    private Packed() {}

    /** Returns the SQL for all cells of the table in one text. */
    static String sql(Table table) {
        List<String> columns = table.columns();
        return IntStream.range(0, columns.size())
                .mapToObj(i -> (table.isOptional(i) ? "coalesce('=' || %s, '')" : "%s").formatted(columns.get(i)))
                .collect(Collectors.joining(", ", "concat_ws('" + BETWEEN + "', ", ")"));
    }

    /** Returns the row, or nothing if one of its texts holds the character between them: then it must be read cell by cell. */
    static Optional<Row> row(Table table, String packed) {
        int[] ends = ends(packed, table.columns().size());
        if (ends.length == 0) {
            return Optional.empty();
        }
        @Nullable Object[] cells = new @Nullable Object[ends.length];
        int from = 0;
        for (int i = 0; i < cells.length; i++) {
            boolean optional = table.isOptional(i);
            if (!optional || ends[i] > from) {
                cells[i] = cell(table.isNumber(i), packed, optional ? from + 1 : from, ends[i]);
            }
            from = ends[i] + 1;
        }
        return Optional.of(Row.read(table, cells));
    }

    private static Object cell(boolean number, String packed, int from, int until) {
        return number ? (Object) Long.parseLong(packed, from, until, 10) : packed.substring(from, until);
    }

    /** Returns where each cell ends, or nothing if there are not just as many. */
    private static int[] ends(String packed, int count) {
        int[] ends = new int[count];
        int end = -1;
        for (int i = 0; i < count - 1; i++) {
            end = packed.indexOf(BETWEEN, end + 1);
            if (end < 0) {
                return new int[0];
            }
            ends[i] = end;
        }
        ends[count - 1] = packed.length();
        return packed.indexOf(BETWEEN, end + 1) < 0 ? ends : new int[0];
    }
}
