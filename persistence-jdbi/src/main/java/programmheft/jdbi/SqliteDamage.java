package programmheft.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What SQLite finds damaged of its file, and what it does not mind of the tables. */
final class SqliteDamage {
    private static final String TABLES = "select name || ': ' || coalesce(sql, '') from sqlite_schema order by name";

    private SqliteDamage() {}

    static List<String> of(Handle handle) {
        List<String> damage = new ArrayList<>();
        Stream.of("pragma integrity_check(20)", "pragma foreign_key_check")
                .flatMap(check -> strings(check, handle).stream())
                .filter(line -> !line.equals("ok"))
                .map(line -> line.replaceAll("\\s+", " "))
                .limit(20)
                .forEach(damage::add);
        // a flipped bit in a constraint: SQLite reads on, other programs refuse the whole file
        if (!strings(TABLES, handle).equals(made())) {
            damage.add("its tables are not those that this program makes");
        }
        return damage;
    }

    /** Returns the tables of a new store. */
    private static List<String> made() {
        return Jdbi.create("jdbc:sqlite::memory:").withHandle(handle -> {
            Step.all("sqlite").forEach(step -> step.take(handle));
            return strings(TABLES, handle);
        });
    }

    private static List<String> strings(String sql, Handle handle) {
        return handle.createQuery(sql).map((row, context) -> row.getString(1)).list();
    }
}
