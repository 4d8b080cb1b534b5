package programmheft.jdbi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The rows of all editions that make some of their items, read once. */
final class PastEditions {
    private final Past<String> items;
    private final List<Lasting> days;
    private final Past<String> appearances;
    private final Past<String> links;
    private final Past<String> speakers;
    private final Past<String> themedRooms;

    /** Reads what belongs to the wanted items. */
    PastEditions(RowSets rows, Predicate<String> wanted) {
        List<Lasting> appearing = rows.ever(Table.ITEM_APPEARANCE, wanted);
        Set<String> named =
                appearing.stream().map(one -> one.row().line("speaker")).collect(Collectors.toSet());
        items = new Past<>(rows.ever(Table.ITEM, wanted), row -> row.text("id"));
        days = rows.ever(Table.DAY, any -> true);
        appearances = new Past<>(appearing, row -> row.text("item"));
        links = new Past<>(rows.ever(Table.ITEM_LINK, wanted), row -> row.text("item"));
        speakers = new Past<>(rows.ever(Table.SPEAKER, named::contains), row -> row.text("id"));
        themedRooms = new Past<>(rows.ever(Table.THEMED_ROOM, any -> true), row -> row.text("id"));
    }

    List<Row> days(int edition) {
        return days.stream().filter(day -> day.isIn(edition)).map(Lasting::row).toList();
    }

    /** Returns the last edition that held an item. */
    int last(String item) {
        return items.ever(item).stream().mapToInt(Lasting::until).max().orElseThrow() - 1;
    }

    /** Returns the items with all that belongs to them. */
    Rows of(List<String> ids, int edition) {
        Rows all = new Rows();
        ids.forEach(id -> {
            items.in(edition, id).forEach(row -> all.put(Table.ITEM, row));
            appearances.in(edition, id).forEach(row -> all.put(Table.ITEM_APPEARANCE, row));
            links.in(edition, id).forEach(row -> all.put(Table.ITEM_LINK, row));
        });
        values(all, Table.ITEM_APPEARANCE, "speaker")
                .forEach(id -> speakers.in(edition, id).forEach(row -> all.put(Table.SPEAKER, row)));
        values(all, Table.ITEM, "themed_room")
                .forEach(id -> themedRooms.in(edition, id).forEach(row -> all.put(Table.THEMED_ROOM, row)));
        return all;
    }

    private static Set<String> values(Rows rows, Table table, String column) {
        return rows.of(table).stream()
                .map(row -> row.text(column))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
