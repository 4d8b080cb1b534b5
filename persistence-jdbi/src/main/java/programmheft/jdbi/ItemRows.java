package programmheft.jdbi;

import java.util.List;
import programmheft.model.Day;
import programmheft.model.Item;
import programmheft.model.ThemedRoom;

/** Takes days and their items apart into rows. Its twin is {@link ItemAssembly}. */
final class ItemRows {
    private final Rows rows;

    ItemRows(Rows rows) {
        this.rows = rows;
    }

    void write(List<Day> days, List<Item> undated) {
        for (int i = 0; i < days.size(); i++) {
            int number = i + 1;
            day(number, days.get(i));
            days.get(i).items().forEach(item -> item(item).number("day", number));
        }
        undated.forEach(this::item);
    }

    private void day(int number, Day day) {
        Row row = rows.add(Table.DAY)
                .number("number", number)
                .clock("begins_time", day.begins())
                .clock("ends_time", day.ends());
        DayDates.write(day.when(), row);
    }

    /** Adds the item and, after it, its parts; returns the row of the item itself. */
    private Row item(Item item) {
        Row row = rows.add(Table.ITEM)
                .text("id", item.id().value())
                .text("title", item.title())
                .text("subtitle", item.subtitle())
                .text("text", item.text())
                .constant("format", item.format())
                .text("format_word", item.formatWord())
                .text("themed_room", item.themedRoom().map(ThemedRoom.Id::value))
                .text("room", item.room())
                .flag("optional", item.optional())
                .constant("status", item.status())
                .language("language", item.language())
                .number("capacity", item.capacity());
        Timings.write(item.timing(), row);
        for (int i = 0; i < item.appearances().size(); i++) {
            Appearances.write(item.appearances().get(i), below(item, Table.ITEM_APPEARANCE, i + 1));
        }
        for (int i = 0; i < item.links().size(); i++) {
            Links.write(item.links().get(i), below(item, Table.ITEM_LINK, i + 1));
        }
        item.parts().forEach(part -> item(part).text("parent", item.id().value()));
        return row;
    }

    private Row below(Item item, Table table, int ordinal) {
        return rows.add(table).text("item", item.id().value()).number(Table.ORDINAL, ordinal);
    }
}
