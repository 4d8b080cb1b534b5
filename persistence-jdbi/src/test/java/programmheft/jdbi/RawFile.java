package programmheft.jdbi;

import java.nio.file.Path;
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
