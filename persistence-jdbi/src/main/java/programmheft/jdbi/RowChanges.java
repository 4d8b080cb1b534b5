package programmheft.jdbi;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an edition says other than the one before, as rows. */
final class RowChanges {
    private final Map<Table, List<Row>> gone = new EnumMap<>(Table.class);
    private final Map<Table, List<Row>> come = new EnumMap<>(Table.class);

    /** Compares the rows of a table; of both, keys are unique. */
    void find(Table table, List<Row> before, List<Row> wanted) {
        List<Row> ended = new ArrayList<>();
        List<Row> begun = new ArrayList<>();
        Map<List<@Nullable Object>, Row> others = new HashMap<>();
        int first = 0; // most editions change a few rows and move none
        while (first < before.size()
                && first < wanted.size()
                && before.get(first).hasKeyOf(wanted.get(first))) {
            compare(before.get(first), wanted.get(first), ended, begun);
            first++;
        }
        before.subList(first, before.size()).forEach(row -> others.put(row.key(), row));
        for (Row row : wanted.subList(first, wanted.size())) {
            Row other = others.remove(row.key());
            if (other == null) {
                begun.add(row);
            } else {
                compare(other, row, ended, begun);
            }
        }
        before.subList(first, before.size()).stream()
                .filter(row -> others.containsKey(row.key()))
                .forEach(ended::add);
        gone.put(table, ended);
        come.put(table, begun);
    }

    private static void compare(Row before, Row wanted, List<Row> ended, List<Row> begun) {
        if (!before.equals(wanted)) {
            ended.add(before);
            begun.add(wanted);
        }
    }

    List<Row> gone(Table table) {
        return gone.getOrDefault(table, List.of());
    }

    List<Row> come(Table table) {
        return come.getOrDefault(table, List.of());
    }

    /** Returns the ids of the items of which a row came or is gone, of their own or below them, and of what they are in. */
    Set<String> items() {
        Set<String> items = new HashSet<>();
        for (Map<Table, List<Row>> rows : List.of(gone, come)) {
            for (Row row : rows.getOrDefault(Table.ITEM, List.of())) {
                items.add(row.line("id"));
                row.text("parent").ifPresent(items::add);
            }
            rows.getOrDefault(Table.ITEM_APPEARANCE, List.of()).forEach(row -> items.add(row.line("item")));
            rows.getOrDefault(Table.ITEM_LINK, List.of()).forEach(row -> items.add(row.line("item")));
        }
        return items;
    }
}
