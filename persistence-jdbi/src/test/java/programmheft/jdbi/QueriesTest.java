package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QueriesTest {
    @TempDir
    private Path folder;

    @Test
    void a_programme_is_loaded_with_the_same_number_of_queries_however_large_it_is() {
        assertThat(queriesToLoad(10)).isEqualTo(queriesToLoad(300)).isEqualTo(10);
    }

    @Test
    void a_calendar_is_loaded_with_the_same_number_of_queries_however_many_editions_it_remembers() {
        assertThat(queriesForCalendar(5)).isEqualTo(queriesForCalendar(25)).isLessThan(25);
    }

    private int queriesToLoad(int items) {
        Programmes programme = new Programmes(items);
        return queries(
                items + ".db",
                store -> store.save(programme.event(), programme.provenance(), "s", "d", Instant.EPOCH),
                (handle, errors) -> new Archive(handle, errors)
                        .newest(programme.event().id())
                        .isPresent());
    }

    private int queriesForCalendar(int editions) {
        Programmes programme = new Programmes(50);
        return queries(
                editions + ".db",
                store -> {
                    for (int edition = 1; edition <= editions; edition++) {
                        programme.change(edition);
                        store.save(programme.event(), programme.provenance(), "s", "d", Instant.EPOCH);
                    }
                },
                (handle, errors) -> new Calendars(handle, errors)
                        .kept(programme.event().id(), editions)
                        .isPresent());
    }

    private int queries(String name, Consumer<SqliteEventStore> before, BiPredicate<Handle, Errors> counted) {
        StoreFile file = new StoreFile(folder.resolve(name));
        AtomicInteger queries = new AtomicInteger();
        try (Connections connections = Connections.open(file);
                SqliteEventStore store = new SqliteEventStore(connections)) {
            before.accept(store);
            assertThat(connections.<Boolean>read(handle -> {
                        handle.getConfig(SqlStatements.class).setSqlLogger(counting(queries));
                        return counted.test(handle, file.errors());
                    }))
                    .isTrue();
        }
        return queries.get();
    }

    private static SqlLogger counting(AtomicInteger queries) {
        return new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                queries.incrementAndGet();
            }
        };
    }
}
