package programmheft.jdbi;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A database file as somebody else sees it, past the store. */
final class RawFile {
    private RawFile() {}

    static void execute(Path file, String... statements) {
        jdbi(file).useHandle(handle -> List.of(statements).forEach(handle::execute));
    }

    static List<String> query(Path file, String sql) {
        return jdbi(file)
                .withHandle(handle -> handle.createQuery(sql)
                        .map((row, context) -> row.getString(1))
                        .list());
    }

    /** Returns how SQLite goes about a statement, a line for each step; its parameters are null. */
    static String plan(Path file, String sql) throws SQLException {
        return jdbi(file).withHandle(handle -> {
            try (PreparedStatement statement = handle.getConnection().prepareStatement("explain query plan " + sql);
                    ResultSet steps = statement.executeQuery()) {
                StringBuilder plan = new StringBuilder();
                while (steps.next()) {
                    plan.append(steps.getString("detail")).append('\n');
                }
                return plan.toString();
            }
        });
    }

    static long number(Path file, String sql) {
        return Long.parseLong(query(file, sql).get(0));
    }

    static long number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    static Handle open(Path file) {
        return jdbi(file).open();
    }

    private static Jdbi jdbi(Path file) {
        return Jdbi.create("jdbc:sqlite:" + file);
    }
}
