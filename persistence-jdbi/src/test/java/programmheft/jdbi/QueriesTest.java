package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
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
        assertThat(queriesToLoad(10)).isEqualTo(queriesToLoad(300)).isEqualTo(1 + Table.values().length);
    }

    private int queriesToLoad(int items) {
        StoreFile file = new StoreFile(folder.resolve(items + ".db"));
        Programmes programme = new Programmes(items);
        AtomicInteger queries = new AtomicInteger();
        try (Connections connections = Connections.open(file);
                SqliteEventStore store = new SqliteEventStore(file, connections)) {
            store.save(programme.event(), programme.provenance(), "s", "d", Instant.EPOCH);
            assertThat(connections.<Boolean>read(handle -> {
                        handle.getConfig(SqlStatements.class).setSqlLogger(counting(queries));
                        return new Archive(handle, file.errors())
                                .newest(programme.event().id())
                                .isPresent();
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
