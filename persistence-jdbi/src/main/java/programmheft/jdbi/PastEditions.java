package programmheft.jdbi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The rows of all editions that make some of their items, read once. */
final class PastEditions {
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
        days = rows.ever(Table.DAY, any -> true);
        appearances = new Past<>(appearing, row -> row.text("item"));
        links = new Past<>(rows.ever(Table.ITEM_LINK, wanted), row -> row.text("item"));
        speakers = new Past<>(rows.ever(Table.SPEAKER, named::contains), row -> row.text("id"));
        themedRooms = new Past<>(rows.ever(Table.THEMED_ROOM, any -> true), row -> row.text("id"));
    }

    List<Row> days(int edition) {
        return days.stream().filter(day -> day.isIn(edition)).map(Lasting::row).toList();
    }

    /** Returns the items with all that belongs to them. */
    Rows with(List<Row> items, int edition) {
        Rows all = new Rows();
        items.forEach(item -> {
            all.put(Table.ITEM, item);
            appearances.in(edition, item.line("id")).forEach(row -> all.put(Table.ITEM_APPEARANCE, row));
            links.in(edition, item.line("id")).forEach(row -> all.put(Table.ITEM_LINK, row));
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
