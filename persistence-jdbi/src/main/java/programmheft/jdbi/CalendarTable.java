package programmheft.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import programmheft.change.CalendarHistory;

/** The calendar entries of an event in the database, as of its newest edition. */
final class CalendarTable {
    private static final HexFormat HEX = HexFormat.of();

    private static final String COLUMNS =
            "ordinal, created, changed, sequence, exported, placed, last_edition, cancelled";
    private static final String CHANGED = Stream.of(COLUMNS.split(", ", -1))
            .map(column -> column + " = excluded." + column)
            .collect(Collectors.joining(", "));

    private final Handle handle;
    private final long event;

    CalendarTable(Handle handle, long event) {
        this.handle = handle;
        this.event = event;
    }

    /** Reads all rows in their order. */
    List<CalendarRow> rows() {
        return handle.createQuery(
                        "select item, " + COLUMNS + " from calendar_entry where event_pk = :event order by ordinal")
                .bind("event", event)
                .map((row, context) -> row(row))
                .list();
    }

    /** Makes the rows those of the history and returns them; an entry, once made, is never taken away. */
    List<CalendarRow> replace(List<CalendarRow> before, CalendarHistory history) {
        List<CalendarRow> rows = CalendarRow.of(history, before);
        Set<CalendarRow> there = new HashSet<>(before);
        PreparedBatch batch = handle.prepareBatch("insert into calendar_entry(event_pk, item, " + COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" + " on conflict(event_pk, item) do update set " + CHANGED);
        rows.stream().filter(row -> !there.contains(row)).forEach(row -> add(row, batch));
        batch.execute();
        return rows;
    }

    private void add(CalendarRow row, PreparedBatch batch) {
        CalendarHistory.Entry entry = row.entry();
        batch.add(
                event,
                row.item(),
                row.ordinal(),
                entry.stamp().created().getEpochSecond(),
                entry.stamp().changed().getEpochSecond(),
                entry.stamp().sequence(),
                HEX.parseHex(entry.exported()),
                HEX.parseHex(entry.placed()),
                entry.lastEdition() == 0 ? null : entry.lastEdition(),
                entry.cancelled().map(Instant::getEpochSecond).orElse(null));
    }

    private static CalendarRow row(ResultSet row) throws SQLException {
        CalendarHistory.Stamp stamp =
                new CalendarHistory.Stamp(seconds(row, "created"), seconds(row, "changed"), row.getInt("sequence"));
        Optional<Instant> cancelled =
                row.getObject("cancelled") == null ? Optional.empty() : Optional.of(seconds(row, "cancelled"));
        return new CalendarRow(
                row.getString("item"),
                row.getLong("ordinal"),
                new CalendarHistory.Entry(
                        stamp,
                        HEX.formatHex(row.getBytes("exported")),
                        HEX.formatHex(row.getBytes("placed")),
                        row.getInt("last_edition"), // 0 for null
                        0,
                        cancelled));
    }

    private static Instant seconds(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochSecond(row.getLong(column));
    }
}
