package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.model.Event;
import programmheft.port.Search;
import programmheft.port.StoreQuestions;

/** How SQLite goes about what a store is asked: by its indexes, and without sorting what only a page is wanted of. */
final class QueryPlansTest {
    private static final Instant NOON = Instant.parse("2026-09-02T10:00:00Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void save_a_programme() {
        file = folder.resolve("store.db");
        Programmes programme = new Programmes(100);
        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            store.save(programme.event(), programme.provenance(), "s", "d", Instant.EPOCH);
        }
    }

    @Test
    void what_is_on_is_found_by_the_index_of_starts_and_by_that_of_long_points() {
        assertThat(plans(questions -> questions.at(NOON)))
                .hasSize(2)
                .anyMatch(plan ->
                        plan.contains("SEARCH p USING INDEX programme_point_start (starts_at>? AND starts_at<?)"))
                .anyMatch(plan -> plan.contains("SEARCH p USING INDEX programme_point_long (ends_at>?)"))
                .noneMatch(QueryPlansTest::scansOrSorts);
    }

    @Test
    void what_comes_next_is_read_in_the_order_of_the_index_without_sorting() {
        assertThat(plans(questions -> questions.after(NOON, 5)))
                .isNotEmpty()
                .allMatch(plan ->
                        plan.contains("SEARCH p USING INDEX programme_point_start (starts_at>? AND starts_at<?)"))
                .noneMatch(QueryPlansTest::scansOrSorts);
    }

    @Test
    void words_are_looked_up_and_points_found_by_their_keys() {
        assertThat(plans(questions -> questions.search(Search.of("beteiligung nachname"))))
                .as("two look whether a word is there often")
                .hasSize(3)
                .allMatch(plan -> plan.contains("programme_word VIRTUAL TABLE INDEX"))
                .anyMatch(plan -> plan.contains("SEARCH p USING INTEGER PRIMARY KEY"));
    }

    @Test
    void clashes_pair_points_by_the_indexes_of_rooms_and_of_people() {
        assertThat(plans(StoreQuestions::clashes))
                .hasSize(2)
                .anyMatch(plan -> plan.contains("USING INDEX programme_point_room (room_key=?"))
                .anyMatch(plan -> plan.contains("USING PRIMARY KEY (person=?)"));
    }

    @Test
    void the_clashes_of_one_event_begin_with_its_points() {
        assertThat(plans(questions -> questions.clashes(new Event.Id("gross-2026"))))
                .hasSize(3)
                .allMatch(plan -> plan.contains("SEARCH one USING INDEX programme_point_item (event_pk=?)"))
                .anyMatch(plan -> plan.contains("programme_point_room (room_key=? AND starts_at>? AND starts_at<?)"))
                .anyMatch(plan -> plan.contains("USING INDEX programme_point_long (ends_at>?)"))
                .anyMatch(plan -> plan.contains("SEARCH other_person USING PRIMARY KEY (person=?)"))
                .noneMatch(QueryPlansTest::scansOrSorts);
    }

    @Test
    void rooms_that_are_taken_are_found_as_what_is_on_is() {
        assertThat(plans(questions -> questions.freeRooms(NOON, NOON.plusSeconds(3600))))
                .hasSize(3)
                .filteredOn(plan -> plan.contains("programme_point_start") || plan.contains("programme_point_long"))
                .hasSize(2)
                .noneMatch(QueryPlansTest::scansOrSorts);
    }

    @Test
    void a_programme_is_read_by_the_keys_of_its_tables() {
        Programmes programme = new Programmes(1);
        try (Connections connections = Connections.open(new StoreFile(file))) {
            List<String> statements = logged(
                    connections,
                    () -> new SqliteEventStore(connections)
                            .find(programme.event().id()));

            assertThat(statements).hasSize(10);
            assertThat(statements.stream().map(this::plan).toList())
                    .as("the tables that hold the most are searched by event and never scanned")
                    .noneMatch(plan -> plan.contains("SCAN item")
                            || plan.contains("SCAN speaker")
                            || plan.contains("SCAN provenance")
                            || plan.contains("SCAN edition"));
        }
    }

    private static boolean scansOrSorts(String plan) {
        return plan.contains("SCAN p") || plan.contains("TEMP B-TREE");
    }

    private List<String> plans(Function<StoreQuestions, List<?>> asked) {
        try (Connections connections = Connections.open(new StoreFile(file))) {
            StoreQuestions questions = new SqliteEventStore(connections).questions();
            return logged(connections, () -> asked.apply(questions)).stream()
                    .map(this::plan)
                    .toList();
        }
    }

    private static List<String> logged(Connections connections, Supplier<?> work) {
        List<String> statements = new ArrayList<>();
        boolean unused = connections.read(handle -> {
            handle.getConfig(SqlStatements.class).setSqlLogger(new SqlLogger() {
                @Override
                public void logBeforeExecution(StatementContext context) {
                    statements.add(
                            Objects.requireNonNull(context.getParsedSql()).getSql());
                }
            });
            return true;
        });
        assertThat(work.get()).isNotNull();
        return List.copyOf(statements);
    }

    private String plan(String sql) {
        try {
            return RawFile.plan(file, sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
