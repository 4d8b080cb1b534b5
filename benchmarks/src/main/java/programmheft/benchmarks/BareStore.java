package programmheft.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The file of a store with one event, changed and read with nothing but JDBC, and with the settings of the store. */
final class BareStore implements AutoCloseable {
    private static final long EVENT = 1;

    private final Connection connection;
    private final List<String> items;
    private final String columns;
    private final List<String> tables;
    private final List<String> others;

    BareStore(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = extra");
            statement.execute("pragma foreign_keys = on");
        }
        connection.setAutoCommit(false);
        items = texts("select id from item where until_edition is null and parent is null order by ordinal");
        columns = String.join(
                ", ",
                texts(
                        "select name from pragma_table_info('item') where name not in ('since_edition', 'until_edition')"));
        tables = texts("select name from sqlite_schema where type = 'table'"
                + " and exists (select 1 from pragma_table_info(sqlite_schema.name) where name = 'until_edition')");
        others = tables.stream()
                .filter(table -> !BareProgramme.TABLES.contains(table))
                .toList();
        connection.commit();
    }

    /** Ends rows of items and writes others in their place, with the edition, calendar entry and words of each. */
    void change(int count, int edition) throws SQLException {
        List<String> some = items.subList(0, count);
        execute(
                "insert into edition(event_pk, number, saved_at, title, digest, source, source_digest, cancel_after)"
                        + " values (1, ?, ?, 't', ?, 's', ?, 3)",
                edition,
                edition,
                "%064d".formatted(edition),
                "0".repeat(64));
        batch(
                "update item set until_edition = ? where event_pk = 1 and until_edition is null and id = ?",
                some,
                edition);
        batch(
                "insert into item(since_edition, " + columns + ") select ?, " + columns
                        + " from item where event_pk = 1 and id = ? and until_edition = " + edition,
                some,
                edition);
        batch("update calendar_entry set changed = ? where event_pk = 1 and item = ?", some, edition);
        batch("update programme_point set title = 'v' || ? where event_pk = 1 and item = ?", some, edition);
        batch(
                "update programme_word set words = 'v' || ? where rowid ="
                        + " (select pk from programme_point where event_pk = 1 and item = ?)",
                some,
                edition);
        connection.commit();
    }

    private void batch(String sql, List<String> ids, int edition) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String id : ids) {
                statement.setInt(1, edition);
                statement.setString(2, id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Reads every cell of the newest edition. */
    void query() throws SQLException {
        query(tables);
        connection.commit();
    }

    private void query(List<String> some) throws SQLException {
        for (String table : some) {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select * from " + table + " where event_pk = ? and until_edition is null")) {
                statement.setLong(1, EVENT);
                try (ResultSet result = statement.executeQuery()) {
                    int width = result.getMetaData().getColumnCount();
                    while (result.next()) {
                        for (int column = 1; column <= width; column++) {
                            result.getObject(column);
                        }
                    }
                }
            }
        }
    }

    /** Reads speakers, days and items of the newest edition, and every cell of the rest that it is asked for. */
    BareProgramme load() throws SQLException {
        BareProgramme programme = new BareProgramme(connection);
        query(others);
        connection.commit();
        return programme;
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
