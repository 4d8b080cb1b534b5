package programmheft.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The tables with a few rows for each event, all numbered by an ordinal, read with one query: on a server each query is a
 * journey.
 */
final class SmallTables {
    static final Set<Table> ALL = EnumSet.of(
            Table.EVENT_DATE,
            Table.EVENT_LANGUAGE,
            Table.ORGANISER,
            Table.CONTACT,
            Table.EVENT_APPEARANCE,
            Table.EVENT_LINK,
            Table.WAIVER);

    /** The columns that hold numbers; in a union all come as texts. */
    private static final Set<String> NUMBERS = Set.of(Table.ORDINAL, "date_number", "subtitles");

    private static final int WIDTH =
            ALL.stream().mapToInt(table -> table.columns().size()).max().orElseThrow();
    private static final String SELECT =
            ALL.stream().map(SmallTables::select).collect(Collectors.joining(" union all ")) + " order by 1, 2";

    private SmallTables() {}

    /** Adds the rows of an edition in their order. */
    static void read(Handle handle, long event, int edition, Rows rows) {
        handle.createQuery(SELECT)
                .bind("event", event)
                .bind("edition", edition)
                .map((result, context) -> row(result))
                .forEach(row -> rows.put(row.table(), row));
    }

    private static String select(Table table) {
        List<String> columns = table.columns();
        String cells = IntStream.range(0, WIDTH)
                .mapToObj(i -> "cast(" + (i < columns.size() ? columns.get(i) : "null") + " as text)")
                .collect(Collectors.joining(", "));
        return "select '%s', %s, %s from %s where event_pk = :event and since_edition <= :edition"
                        .formatted(table.name(), Table.ORDINAL, cells, table.sqlName())
                + " and (until_edition is null or until_edition > :edition)";
    }

    private static Row row(ResultSet result) throws SQLException {
        Table table = Table.valueOf(result.getString(1));
        List<String> columns = table.columns();
        @Nullable Object[] cells = new @Nullable Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            String text = result.getString(i + 3);
            cells[i] = text != null && NUMBERS.contains(columns.get(i)) ? (Object) Long.valueOf(text) : text;
        }
        return Row.read(table, cells);
    }
}
