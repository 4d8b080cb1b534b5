package programmheft.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an event in the database, each with the editions it belongs to. One mechanism for all tables: what an
 * edition no longer says is ended, what it says anew is added, and what stayed is not touched.
 */
final class RowSets {
    private final Handle handle;
    private final long event;

    RowSets(Handle handle, long event) {
        this.handle = handle;
        this.event = event;
    }

    /** Reads all rows of an edition with the same number of queries, however many items there are. */
    Rows at(int edition) {
        Rows rows = new Rows();
        boolean small = SmallTables.read(handle, event, edition, rows);
        for (Table table : Table.values()) {
            if (!small || !SmallTables.ALL.contains(table)) {
                rows.put(table, inOrder(table, read(table, edition)));
            }
        }
        return rows;
    }

    private List<Row> read(Table table, int edition) {
        List<Optional<Row>> rows = handle.createQuery(table.select(Packed.sql(table)))
                .bind("event", event)
                .bind("edition", edition)
                .map((result, context) -> Packed.row(table, result.getString(1)))
                .list();
        return rows.stream().allMatch(Optional::isPresent)
                ? rows.stream().map(Optional::orElseThrow).collect(Collectors.toCollection(ArrayList::new))
                : cellByCell(table, table.select(String.join(", ", table.columns())), edition);
    }

    private List<Row> cellByCell(Table table, String select, int edition) {
        int[] all = table.indexesOf(table.columns());
        return handle.createQuery(select)
                .bind("event", event)
                .bind("edition", edition)
                .map((result, context) -> row(table, all, result))
                .list();
    }

    private static List<Row> inOrder(Table table, List<Row> rows) {
        if (table.keepsOrdinals()) {
            rows.sort(Comparator.comparingLong(row -> row.number(Table.ORDINAL)));
        }
        return rows;
    }

    /** Reads the rows of all editions whose first column is one of these. */
    List<Lasting> ever(Table table, Predicate<String> wanted) {
        return ever(table, table.columns(), wanted);
    }

    /** Reads some columns, and leaves the others empty. */
    List<Lasting> ever(Table table, List<String> columns, Predicate<String> wanted) {
        return handle.createQuery(table.selectAll(columns))
                .bind("event", event)
                .scanResultSet((results, context) -> lasting(table, columns, wanted, results.get()));
    }

    private static List<Lasting> lasting(Table table, List<String> columns, Predicate<String> wanted, ResultSet result)
            throws SQLException {
        List<Lasting> all = new ArrayList<>();
        int[] places = table.indexesOf(columns);
        while (result.next()) {
            if (wanted.test(result.getString(1))) {
                int until = result.getInt(columns.size() + 2); // 0 for null
                all.add(new Lasting(
                        row(table, places, result),
                        result.getInt(columns.size() + 1),
                        until == 0 ? Integer.MAX_VALUE : until));
            }
        }
        return all;
    }

    /**
     * Makes the wanted rows those of the edition, which is the next one after that of the rows before.
     *
     * @return what changed, or nothing if the database does not tell just that: that it ended each row that is gone, and
     *     gives back each one that came
     */
    Optional<RowChanges> replace(Rows before, Rows wanted, int edition) {
        boolean told = true;
        RowChanges changes = new RowChanges();
        for (Table table : Table.values()) {
            if (table.keepsOrdinals()) {
                Ordinals.settle(before.of(table), wanted.of(table));
            }
            changes.find(table, before.of(table), wanted.of(table));
            List<Row> gone = changes.gone(table);
            List<Row> come = changes.come(table);
            told &= close(table, gone, edition) == gone.size();
            insert(table, come, edition);
            told &= come.isEmpty()
                    || new HashSet<>(come).equals(new HashSet<>(cellByCell(table, table.selectNew(), edition)));
        }
        return told ? Optional.of(changes) : Optional.empty();
    }

    /** Returns how many rows were ended. */
    private int close(Table table, List<Row> gone, int edition) {
        if (gone.isEmpty()) {
            return 0;
        }
        PreparedBatch batch = handle.prepareBatch(table.close());
        for (Row row : gone) {
            batch.bind(0, edition).bind(1, event);
            bind(batch, 2, row.key());
            batch.add();
        }
        return IntStream.of(batch.execute()).sum();
    }

    private void insert(Table table, List<Row> come, int edition) {
        if (come.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(table.insert());
        for (Row row : come) {
            batch.bind(0, event).bind(1, edition);
            bind(batch, 2, row.cells());
            batch.add();
        }
        batch.execute();
    }

    private static void bind(PreparedBatch batch, int from, Collection<@Nullable Object> cells) {
        int position = from;
        for (Object cell : cells) {
            batch.bind(position++, cell);
        }
    }

    private static Row row(Table table, int[] places, ResultSet result) throws SQLException {
        @Nullable Object[] cells = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < places.length; i++) {
            cells[places[i]] = table.isNumber(places[i]) ? number(result, i + 1) : result.getString(i + 1);
        }
        return Row.read(table, cells);
    }

    private static @Nullable Long number(ResultSet result, int column) throws SQLException {
        long number = result.getLong(column);
        return number == 0 && result.wasNull() ? null : (Long) number;
    }
}
