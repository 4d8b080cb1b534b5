package programmheft.jdbi;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import programmheft.model.ClockTime;

/**
 * One row of a table without the columns of the history. Written once, in the order that reads best, and then left
 * alone. This is the only place that knows how a value is written in SQLite: never a java.time value, which the driver
 * would write in its own way.
 */
final class Row {
    private final Table table;
    private final @Nullable Object[] cells;

    private Row(Table table, @Nullable Object[] cells) {
        this.table = table;
        this.cells = cells;
    }

    static Row of(Table table) {
        return new Row(table, new @Nullable Object[table.columns().size()]);
    }

    /** Returns the row with what the database holds: texts and whole numbers. */
    static Row read(Table table, @Nullable Object[] cells) {
        return new Row(table, cells);
    }

    // ---- writing

    Row text(String column, String value) {
        return set(column, value);
    }

    Row text(String column, Optional<String> value) {
        return set(column, value.orElse(null));
    }

    Row number(String column, long value) {
        return set(column, value);
    }

    Row number(String column, Optional<Integer> value) {
        return set(column, value.map(Integer::longValue).orElse(null));
    }

    Row flag(String column, boolean value) {
        return number(column, value ? 1 : 0);
    }

    Row constant(String column, Enum<?> value) {
        return set(column, value.name());
    }

    Row date(String column, Optional<LocalDate> value) {
        return text(column, value.map(LocalDate::toString));
    }

    Row language(String column, Optional<Locale> value) {
        return text(column, value.map(Locale::toLanguageTag));
    }

    Row address(String column, Optional<URI> value) {
        return text(column, value.map(URI::toString));
    }

    /** Sets the column of a time of day, and the one after it, which tells how many days later. */
    Row clock(String column, Optional<ClockTime> value) {
        int time = table.indexOf(column);
        cells[time] = value.map(clock -> clock.time().toString()).orElse(null);
        cells[time + 1] = value.map(clock -> (long) clock.daysLater()).orElse(null);
        return this;
    }

    private Row set(String column, @Nullable Object value) {
        cells[table.indexOf(column)] = value;
        return this;
    }

    // ---- reading

    Optional<String> text(String column) {
        return Optional.ofNullable((String) get(column));
    }

    String line(String column) {
        return text(column).orElseThrow();
    }

    long number(String column) {
        return (Long) Optional.ofNullable(get(column)).orElseThrow();
    }

    Optional<Integer> count(String column) {
        return Optional.ofNullable((Long) get(column)).map(Math::toIntExact);
    }

    boolean flag(String column) {
        return number(column) == 1;
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, line(column));
    }

    Optional<LocalDate> date(String column) {
        return text(column).map(LocalDate::parse);
    }

    Optional<Locale> language(String column) {
        return text(column).map(Locale::forLanguageTag);
    }

    Optional<URI> address(String column) {
        return text(column).map(URI::create);
    }

    /** Returns what is in the column of a time of day and in the one after it. */
    Optional<ClockTime> clock(String column) {
        int time = table.indexOf(column);
        return Optional.ofNullable((String) cells[time])
                .map(text ->
                        new ClockTime(time(text), Math.toIntExact((Long) Objects.requireNonNull(cells[time + 1]))));
    }

    /** Reads at once how almost all times are written, without the formatter, which takes ten times as long. */
    private static LocalTime time(String text) {
        boolean plain = text.length() == 5 && text.charAt(2) == ':';
        return plain
                ? LocalTime.of(Integer.parseInt(text, 0, 2, 10), Integer.parseInt(text, 3, 5, 10))
                : LocalTime.parse(text);
    }

    private @Nullable Object get(String column) {
        return cells[table.indexOf(column)];
    }

    // ---- as a row

    Table table() {
        return table;
    }

    /** Returns the cells in the order of the table's columns. */
    List<@Nullable Object> cells() {
        return Arrays.asList(cells.clone());
    }

    /** Returns the cells that tell the row from the others of its table. */
    List<@Nullable Object> key() {
        return Arrays.asList(Arrays.copyOf(cells, table.key().size()));
    }

    boolean hasKeyOf(Row other) {
        int width = table.key().size();
        return Arrays.equals(cells, 0, width, other.cells, 0, width);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && table == row.table && Arrays.equals(cells, row.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return table.sqlName() + Arrays.toString(cells);
    }
}
