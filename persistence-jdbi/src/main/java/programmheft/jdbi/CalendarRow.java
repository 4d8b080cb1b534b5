package programmheft.jdbi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import programmheft.change.CalendarHistory;
import programmheft.model.Item;

/**
 * The history of one calendar entry as it is kept.
 *
 * @param item the id of the item; empty for the event as a whole
 * @param ordinal orders the entries, with gaps
 * @param entry without the numbers that every edition changes: while the newest one holds the item, the last edition is
 *     0; how many lack it follows from the last one, and is 0 here
 */
record CalendarRow(String item, long ordinal, CalendarHistory.Entry entry) {
    private static final String WHOLE = "";

    /** Returns the rows of a history, the whole first, with as many ordinals as possible of the rows before. */
    static List<CalendarRow> of(CalendarHistory history, List<CalendarRow> before) {
        Map<String, CalendarHistory.Entry> all = new LinkedHashMap<>();
        all.put(WHOLE, history.whole());
        history.entries().forEach((item, entry) -> all.put(item.value(), entry));
        List<Long> ordinals = Ordinals.of(
                before.stream().collect(Collectors.toMap(CalendarRow::item, CalendarRow::ordinal)),
                List.copyOf(all.keySet()));
        List<CalendarRow> rows = new ArrayList<>();
        int newest = history.whole().lastEdition();
        all.forEach((item, entry) ->
                rows.add(new CalendarRow(item, ordinals.get(rows.size()), withoutNumbers(entry, newest))));
        return rows;
    }

    /** Returns the history that the rows tell as of the newest edition. */
    static CalendarHistory history(List<CalendarRow> rows, int newest) {
        Map<Item.Id, CalendarHistory.Entry> entries = new LinkedHashMap<>();
        rows.stream().skip(1).forEach(row -> entries.put(new Item.Id(row.item), withNumbers(row.entry, newest)));
        return new CalendarHistory(withNumbers(rows.get(0).entry, newest), entries);
    }

    /** Returns a digest of all that the rows say, in their order. */
    static String digest(List<CalendarRow> rows) {
        StringBuilder all = new StringBuilder();
        for (CalendarRow row : rows) {
            CalendarHistory.Entry entry = row.entry;
            all.append(row.item).append(' ');
            all.append(entry.stamp().created().getEpochSecond()).append(' ');
            all.append(entry.stamp().changed().getEpochSecond()).append(' ');
            all.append(entry.stamp().sequence()).append(' ');
            all.append(entry.exported()).append(' ').append(entry.placed()).append(' ');
            all.append(entry.lastEdition()).append(' ');
            entry.cancelled().ifPresent(since -> all.append(since.getEpochSecond()));
            all.append('\n');
        }
        return Sha256.of(all.toString());
    }

    private static CalendarHistory.Entry withoutNumbers(CalendarHistory.Entry entry, int newest) {
        if (entry.missing() != newest - entry.lastEdition()) {
            throw new IllegalArgumentException(
                    "an item that edition %s held last is missing from %s of %s editions, not from %s"
                            .formatted(entry.lastEdition(), newest - entry.lastEdition(), newest, entry.missing()));
        }
        return numbered(entry, entry.missing() == 0 ? 0 : entry.lastEdition(), 0);
    }

    private static CalendarHistory.Entry withNumbers(CalendarHistory.Entry entry, int newest) {
        int last = entry.lastEdition() == 0 ? newest : entry.lastEdition();
        return numbered(entry, last, newest - last);
    }

    private static CalendarHistory.Entry numbered(CalendarHistory.Entry entry, int lastEdition, int missing) {
        return new CalendarHistory.Entry(
                entry.stamp(), entry.exported(), entry.placed(), lastEdition, missing, entry.cancelled());
    }
}
