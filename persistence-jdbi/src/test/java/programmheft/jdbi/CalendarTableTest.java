package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.change.CalendarHistory;
import programmheft.model.Item;

final class CalendarTableTest {
    private static final Instant NOON = Instant.parse("2031-05-01T10:00:00Z");
    private static final CalendarHistory.Stamp STAMP = new CalendarHistory.Stamp(NOON, NOON.plusSeconds(60), 2);

    @TempDir
    private Path folder;

    private Handle handle;
    private CalendarTable table;

    @BeforeEach
    void open() {
        Path file = folder.resolve("store.db");
        SqliteEventStore.open(file).close();
        handle = RawFile.open(file);
        handle.execute("insert into event(pk, id) values (7, 'tag')");
        table = new CalendarTable(handle, 7);
    }

    @AfterEach
    void close() {
        handle.close();
    }

    @Test
    void a_history_is_read_as_it_was_written_and_in_its_order() {
        CalendarHistory history = history(9, 7, 4, 9, 9);

        List<CalendarRow> written = table.replace(List.of(), history);

        List<CalendarRow> rows = table.rows();
        assertThat(CalendarRow.history(rows, 9)).isEqualTo(history);
        assertThat(rows).extracting(CalendarRow::item).containsExactly("", "d", "c", "b", "a");
        assertThat(rows).isEqualTo(written);
    }

    @Test
    void an_entry_without_digests_and_one_from_before_1970_survive() {
        CalendarHistory history = CalendarHistory.unstored(Instant.parse("1969-12-31T23:59:58Z"));

        List<CalendarRow> unused = table.replace(List.of(), history);

        assertThat(CalendarRow.history(table.rows(), 1)).isEqualTo(history);
    }

    @Test
    void an_edition_that_changes_no_entry_writes_no_row() {
        List<CalendarRow> unused = table.replace(List.of(), history(9, 8, 4, 9, 9));

        assertThat(written(history(10, 8, 4, 10, 10))).isZero();
    }

    @Test
    void only_entries_that_changed_are_written() {
        List<CalendarRow> unused = table.replace(List.of(), history(9, 8, 4, 9, 9));

        assertThat(written(history(10, 8, 4, 9, 10))).as("one is missing").isEqualTo(1);
        assertThat(written(history(10, 8, 4, 9, 10, 10))).as("one is new").isEqualTo(1);
        assertThat(written(history(11, 8, 4, 9, 11, 11))).as("one is cancelled").isEqualTo(1);
    }

    @Test
    void numbers_that_do_not_fit_are_refused() {
        CalendarHistory.Entry entry = new CalendarHistory.Entry(STAMP, "", "", 4, 2, Optional.empty());

        assertThatThrownBy(() -> table.replace(
                        List.of(), new CalendarHistory(history(9).whole(), Map.of(new Item.Id("a"), entry))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an item that edition 4 held last is missing from 5 of 9 editions, not from 2");
    }

    private long written(CalendarHistory next) {
        long before = RawFile.number(handle, "select total_changes()");
        List<CalendarRow> unused = table.replace(table.rows(), next);
        return RawFile.number(handle, "select total_changes()") - before;
    }

    /** Returns the history of items that were last in these editions; the third edition without it cancels an item. */
    private static CalendarHistory history(int newest, int... last) {
        Map<Item.Id, CalendarHistory.Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < last.length; i++) {
            entries.put(new Item.Id(String.valueOf((char) ('d' - i))), entry(newest, last[i]));
        }
        return new CalendarHistory(entry(newest, newest), entries);
    }

    private static CalendarHistory.Entry entry(int newest, int last) {
        int missing = newest - last;
        Optional<Instant> cancelled = missing < 3 ? Optional.empty() : Optional.of(NOON.plusSeconds(last));
        return new CalendarHistory.Entry(
                STAMP, Sha256.of("exported " + last / 9), Sha256.of("placed"), last, missing, cancelled);
    }
}
