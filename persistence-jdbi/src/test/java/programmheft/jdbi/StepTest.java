package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StepTest {
    @TempDir
    private Path folder;

    @Test
    void both_databases_have_the_same_steps() {
        assertThat(Step.all("postgres")).extracting(Step::name).isEqualTo(names("sqlite"));
        assertThat(Step.all("postgres")).extracting(Step::version).startsWith(1, 2, 3, 4, 5);
    }

    @Test
    void both_databases_have_the_same_tables_with_the_same_columns() {
        Path file = folder.resolve("store.db");
        SqliteEventStore.open(file).close();
        try (PostgresSchema schema = new PostgresSchema()) {
            PostgresEventStore.open(schema.address()).close();

            assertThat(
                            schema.query(
                                    "select table_name || '.' || column_name || case is_nullable when 'NO' then '!' else '' end"
                                            + " from information_schema.columns where table_schema = current_schema() and table_name <> 'programme_word' order by 1"))
                    .containsExactlyInAnyOrderElementsOf(
                            RawFile.query(
                                    file,
                                    "select t.name || '.' || c.name || case when c.\"notnull\" or c.pk > 0 then '!' else '' end"
                                            + " from sqlite_schema t join pragma_table_info(t.name) c where t.type = 'table' and t.name not like 'programme_word%'"));
        }
    }

    @Test
    void both_databases_have_the_same_indexes() {
        Path file = folder.resolve("store.db");
        SqliteEventStore.open(file).close();
        try (PostgresSchema schema = new PostgresSchema()) {
            PostgresEventStore.open(schema.address()).close();

            assertThat(schema.query("select indexname from pg_indexes where schemaname = current_schema()"
                            + " and indexname not like '%_key' and indexname not like '%_pkey'"
                            + " and tablename <> 'programme_word'"))
                    .containsExactlyInAnyOrderElementsOf(RawFile.query(
                            file, "select name from sqlite_schema where type = 'index' and sql is not null"));
        }
    }

    private static List<String> names(String database) {
        return Step.all(database).stream().map(Step::name).toList();
    }
}
