package programmheft.jdbi;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** An empty schema of the server of the tests, removed in the end with all that was put into it. */
final class PostgresSchema implements AutoCloseable {
    private final String name = "test_" + UUID.randomUUID().toString().replace("-", "");

    PostgresSchema() {
        execute("create schema " + name);
    }

    /** Returns the address of a store in this schema. */
    String address() {
        return PostgresServer.address() + "?currentSchema=" + name;
    }

    /** Does something past the store. */
    void execute(String... statements) {
        jdbi().useHandle(handle -> List.of(statements).forEach(handle::execute));
    }

    List<String> query(String sql) {
        return jdbi().withHandle(handle ->
                handle.createQuery(sql).map((row, context) -> row.getString(1)).list());
    }

    String name() {
        return name;
    }

    private Jdbi jdbi() {
        PostgresAddress address = new PostgresAddress(address());
        return Jdbi.create(address.url(), address.settings());
    }

    @Override
    public void close() {
        execute("drop schema " + name + " cascade");
    }
}
