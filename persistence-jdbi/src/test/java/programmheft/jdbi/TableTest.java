package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TableTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void knows_of_each_column_what_the_schema_says(Table table) {
        Path file = folder.resolve("store.db");
        SqliteEventStore.open(file).close();

        List<String> schema = RawFile.query(
                file,
                "select name || ' ' || type || ' ' || (\"notnull\" = 0) from pragma_table_info('" + table.sqlName()
                        + "')" + " where name not in ('event_pk', 'since_edition', 'until_edition')");

        assertThat(table.columns().stream().map(column -> described(table, column)))
                .containsExactlyInAnyOrderElementsOf(schema);
    }

    private static String described(Table table, String column) {
        int index = table.indexOf(column);
        return column + (table.isNumber(index) ? " INTEGER " : " TEXT ") + (table.isOptional(index) ? 1 : 0);
    }
}
