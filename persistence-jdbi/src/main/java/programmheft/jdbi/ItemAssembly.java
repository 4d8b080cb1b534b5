package programmheft.jdbi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import programmheft.model.Day;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;

/** Puts days and items together from their rows. Its twin is {@link ItemRows}. */
final class ItemAssembly {
    private static final long UNDATED = 0;

    private final List<Row> days;
    private final Map<Long, List<Row>> topOfDay = new HashMap<>();
    private final Map<String, List<Row>> parts = new HashMap<>();
    private final Map<String, List<Row>> appearances;
    private final Map<String, List<Row>> links;
    private final Map<String, Item> known;

    ItemAssembly(Rows rows) {
        this(rows, Map.of());
    }

    /**
     * Begins with rows.
     *
     * @param known items that need not be put together again: all rows of them and of their parts make just these
     */
    ItemAssembly(Rows rows, Map<String, Item> known) {
        this.known = known;
        days = rows.of(Table.DAY);
        appearances = byItem(rows.of(Table.ITEM_APPEARANCE), known);
        links = byItem(rows.of(Table.ITEM_LINK), known);
        for (Row row : rows.of(Table.ITEM)) {
            row.text("parent")
                    .map(parent -> parts.computeIfAbsent(parent, none -> new ArrayList<>()))
                    .orElseGet(() -> topOfDay.computeIfAbsent(dayOf(row), none -> new ArrayList<>()))
                    .add(row);
        }
    }

    List<Day> days() {
        return days.stream().map(this::day).toList();
    }

    List<Item> undated() {
        return top(UNDATED);
    }

    private static long dayOf(Row item) {
        return item.count("day").map(Integer::longValue).orElse(UNDATED);
    }

    private static Map<String, List<Row>> byItem(List<Row> rows, Map<String, Item> known) {
        Map<String, List<Row>> byItem = new HashMap<>();
        for (Row row : rows) {
            String item = row.line("item");
            if (!known.containsKey(item)) {
                byItem.computeIfAbsent(item, none -> new ArrayList<>()).add(row);
            }
        }
        return byItem;
    }

    private Day day(Row row) {
        return new Day(DayDates.read(row), row.clock("begins_time"), row.clock("ends_time"), top(row.number("number")));
    }

    private List<Item> top(long day) {
        return topOfDay.getOrDefault(day, List.of()).stream().map(this::item).toList();
    }

    /** Puts an item together with its parts. */
    Item item(Row row) {
        String id = row.line("id");
        Item same = known.get(id);
        return same != null
                ? same
                : new Item(
                        new Item.Id(id),
                        row.line("title"),
                        row.text("subtitle"),
                        row.text("text"),
                        row.constant("format", Format.class),
                        row.text("format_word"),
                        Timings.read(row),
                        row.text("themed_room").map(ThemedRoom.Id::new),
                        row.text("room"),
                        below(appearances, id, Appearances::read),
                        below(parts, id, this::item),
                        row.flag("optional"),
                        row.constant("status", Status.class),
                        row.language("language"),
                        row.count("capacity"),
                        below(links, id, Links::read));
    }

    private static <T> List<T> below(Map<String, List<Row>> rows, String item, Function<Row, T> reader) {
        List<Row> some = rows.get(item);
        return some == null ? List.of() : some.stream().map(reader).toList(); // most items have no parts and no links
    }
}
