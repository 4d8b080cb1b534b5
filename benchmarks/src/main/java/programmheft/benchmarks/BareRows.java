package programmheft.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import programmheft.jdbi.SqliteEventStore;

/** All rows of a store in memory, by event, to be written once more with nothing but JDBC. */
final class BareRows {
    private static final long POINTS_OF_AN_EVENT = 1_048_576;
    /** Made from what is published: the history of its calendar, and by what it is found. */
    private static final Set<String> DERIVED =
            Set.of("calendar_entry", "programme_point", "programme_person", "programme_word");

    private final Map<String, String> inserts = new LinkedHashMap<>();
    private final Map<Long, Map<String, List<@Nullable Object[]>>> events = new TreeMap<>();

    /** Reads a store. */
    BareRows(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String table : texts(
                    connection,
                    "select name from pragma_table_list where schema = 'main' and type in ('table', 'virtual')"
                            + " and (exists (select 1 from pragma_table_info(pragma_table_list.name) where name = 'event_pk')"
                            + " or name in ('event', 'programme_person', 'programme_word')) order by name <> 'event', name <> 'edition',"
                            + " name <> 'programme_point', name")) {
                read(connection, table);
            }
        }
    }

    static boolean isContent(String table) {
        return !DERIVED.contains(table);
    }

    private void read(Connection connection, String table) throws SQLException {
        List<String> columns = texts(connection, "select name from pragma_table_info('" + table + "')");
        if (table.equals("programme_word")) {
            columns = List.of("rowid", "words");
        }
        String all = String.join(", ", columns);
        inserts.put(table, "insert into " + table + "(" + all + ") values (" + "?, ".repeat(columns.size() - 1) + "?)");
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select " + all + " from " + table)) {
            while (result.next()) {
                @Nullable Object[] cells = new @Nullable Object[columns.size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = result.getObject(i + 1);
                }
                events.computeIfAbsent(event(table, result), none -> new LinkedHashMap<>())
                        .computeIfAbsent(table, none -> new ArrayList<>())
                        .add(cells);
            }
        }
    }

    private static long event(String table, ResultSet row) throws SQLException {
        return switch (table) {
            case "event" -> row.getLong("pk");
            case "programme_person" -> row.getLong("point_pk") / POINTS_OF_AN_EVENT;
            case "programme_word" -> row.getLong("rowid") / POINTS_OF_AN_EVENT;
            default -> row.getLong("event_pk");
        };
    }

    /** Writes the tables into a new store, with the settings of the store, in one transaction for each event. */
    void write(Path file, Predicate<String> wanted) throws SQLException {
        SqliteEventStore.open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma journal_mode = wal");
                statement.execute("pragma synchronous = extra");
                statement.execute("pragma foreign_keys = on");
            }
            connection.setAutoCommit(false);
            for (Map<String, List<@Nullable Object[]>> event : events.values()) {
                for (Map.Entry<String, String> insert : inserts.entrySet()) {
                    List<@Nullable Object[]> rows = event.get(insert.getKey());
                    if (rows != null && wanted.test(insert.getKey())) {
                        write(connection, insert.getValue(), rows);
                    }
                }
                connection.commit();
            }
        }
    }

    private static void write(Connection connection, String insert, List<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (@Nullable Object[] cells : rows) {
                for (int i = 0; i < cells.length; i++) {
                    statement.setObject(i + 1, cells[i]);
                }
                statement.addBatch();
            }
            int[] unused = statement.executeBatch();
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }
}
