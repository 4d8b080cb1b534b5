package programmheft.jdbi;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that one edition says, as the rows of each table in their order. */
final class Rows {
    private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);

    /** Adds an empty row to the table and returns it to be filled. */
    Row add(Table table) {
        Row row = Row.of(table);
        put(table, row);
        return row;
    }

    void put(Table table, Row row) {
        rows.computeIfAbsent(table, none -> new ArrayList<>()).add(row);
    }

    /** Adds many in their order. */
    void put(Table table, List<Row> some) {
        rows.computeIfAbsent(table, none -> new ArrayList<>()).addAll(some);
    }

    List<Row> of(Table table) {
        return rows.getOrDefault(table, List.of());
    }
}
