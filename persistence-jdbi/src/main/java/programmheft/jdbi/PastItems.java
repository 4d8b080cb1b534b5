package programmheft.jdbi;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the items of all editions stood, and what was in what. */
final class PastItems {
    private static final List<String> PLACE = List.of("id", "parent", "day", Table.ORDINAL);

    private final Past<String> byId;
    private final Past<String> byWhole;
    private final Past<Integer> byDay;

    PastItems(RowSets rows) {
        List<Lasting> items = rows.ever(Table.ITEM, PLACE, any -> true);
        items.sort(Comparator.comparing(item -> item.row().number(Table.ORDINAL)));
        byId = new Past<>(items, row -> row.text("id"));
        byWhole = new Past<>(items, row -> row.text("parent"));
        byDay = new Past<>(items, row -> row.count("day"));
    }

    /** Returns the ids of the items that are in or around these. */
    List<String> around(Collection<String> items, int edition) {
        Map<String, Row> outermost = new LinkedHashMap<>();
        items.forEach(item -> outermost(item, edition).ifPresent(row -> outermost.put(row.line("id"), row)));
        return outermost.values().stream()
                .flatMap(row -> withParts(row, edition))
                .map(row -> row.line("id"))
                .toList();
    }

    /** Returns the ids of the items that stand on a day and are no parts. */
    List<String> on(int day, int edition) {
        return byDay.in(edition, day).stream().map(row -> row.line("id")).toList();
    }

    private Optional<Row> outermost(String item, int edition) {
        Optional<Row> row = byId.in(edition, item).stream().findFirst();
        return row.flatMap(one -> one.text("parent"))
                .flatMap(whole -> outermost(whole, edition))
                .or(() -> row);
    }

    private Stream<Row> withParts(Row item, int edition) {
        return Stream.concat(
                Stream.of(item),
                byWhole.in(edition, item.line("id")).stream().flatMap(part -> withParts(part, edition)));
    }
}
