package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import programmheft.change.CanonicalForm;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.Provenance;
import programmheft.port.StoreException;
import programmheft.port.contract.RichEvents;

final class MigrationsTest {
    private static final Instant NOON = Instant.parse("2019-09-12T10:00:00Z");
    private static final String SCHEMA = "select sql from sqlite_schema where sql is not null order by name";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("store.db");
    }

    @Test
    void a_new_store_says_whose_it_is_and_of_which_version() {
        SqliteEventStore.open(file).close();

        assertThat(RawFile.number(file, "pragma application_id")).isEqualTo(0x50474D48);
        assertThat(RawFile.number(file, "pragma user_version")).isEqualTo(3);
        assertThat(RawFile.query(file, "select version || ' ' || name from schema_step order by version"))
                .containsExactly("1 editions", "2 provenance", "3 calendars");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_store_of_version_1_is_brought_to_the_newest_version_with_all_it_holds() {
        Event event = RichEvents.full();
        makeVersionOne(event);

        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            Edition old = store.find(event.id()).orElseThrow();
            Event changed = event.toBuilder().title("Neu").build();
            store.save(changed, RichEvents.provenance(), "s", "d", NOON);

            assertThat(old.event()).isEqualTo(event);
            assertThat(old.provenance()).isEqualTo(Provenance.none());
            assertThat(store.find(event.id(), 1)).contains(old);
            assertThat(store.find(event.id(), 2).orElseThrow().event()).isEqualTo(changed);
            assertThat(store.find(event.id(), 2).orElseThrow().provenance()).isEqualTo(RichEvents.provenance());
        }
    }

    @Test
    void an_upgraded_store_has_the_same_tables_as_a_new_one() {
        makeVersionOne(RichEvents.full());
        SqliteEventStore.open(file).close();
        Path fresh = folder.resolve("fresh.db");
        SqliteEventStore.open(fresh).close();

        assertThat(RawFile.query(file, SCHEMA)).isEqualTo(RawFile.query(fresh, SCHEMA));
    }

    @Test
    void a_store_that_holds_something_is_copied_before_it_is_upgraded() {
        makeVersionOne(RichEvents.full());

        SqliteEventStore.open(file).close();

        Path copy = folder.resolve("store.db.before-v3");
        assertThat(RawFile.number(copy, "pragma user_version")).isEqualTo(1);
        assertThat(RawFile.number(copy, "select count(*) from edition")).isEqualTo(1);
        assertThat(RawFile.number(file, "pragma user_version")).isEqualTo(3);
    }

    @Test
    void an_empty_store_is_upgraded_without_a_copy() {
        withVersionOne(handle -> {});

        SqliteEventStore.open(file).close();

        assertThat(folder.resolve("store.db.before-v3")).doesNotExist();
        assertThat(RawFile.number(file, "pragma user_version")).isEqualTo(3);
    }

    @Test
    void reading_only_does_not_upgrade() {
        makeVersionOne(RichEvents.full());

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> SqliteEventStore.openReadOnly(file))
                .withMessageContaining("it is version 1 and must first be brought to version 3");
        assertThat(RawFile.number(file, "pragma user_version")).isEqualTo(1);
    }

    @Test
    void a_step_that_fails_leaves_the_store_as_it_was() {
        StoreFile store = new StoreFile(file);
        List<Migrations.Step> steps = new ArrayList<>(Migrations.steps());
        steps.add(new Migrations.Step(4, "broken", "create table good(x); create table bad(;"));
        SqliteEventStore.open(file).close();

        try (Handle handle = connect("IMMEDIATE")) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> new Migrations(store, steps).bringToNewest(handle));
        }

        assertThat(RawFile.number(file, "pragma user_version")).isEqualTo(3);
        assertThat(RawFile.query(file, "select name from sqlite_schema where name = 'good'"))
                .isEmpty();
        SqliteEventStore.open(file).close();
    }

    @Test
    void a_store_made_by_other_steps_is_refused() {
        SqliteEventStore.open(file).close();
        RawFile.execute(file, "update schema_step set checksum = '" + "0".repeat(64) + "' where version = 1");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> SqliteEventStore.open(file))
                .satisfies(failed -> assertThat(failed.finding().code()).isEqualTo("store-foreign"));
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void every_table_has_the_columns_that_the_program_knows(Table table) {
        SqliteEventStore.open(file).close();
        List<String> known = new ArrayList<>(List.of("event_pk", "since_edition", "until_edition"));
        known.addAll(table.columns());

        assertThat(RawFile.query(file, "select name from pragma_table_info('%s')".formatted(table.sqlName())))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void every_table_is_strict() {
        SqliteEventStore.open(file).close();

        assertThat(RawFile.query(file, "select name from pragma_table_list where schema = 'main' and strict = 0"))
                .containsExactly("sqlite_schema");
    }

    /** Writes what the first version of the program wrote: the same rows, without origins. */
    private void makeVersionOne(Event event) {
        withVersionOne(handle -> {
            handle.execute("insert into event(pk, id) values (1, ?)", event.id().value());
            handle.execute(
                    "insert into edition(event_pk, number, saved_at, title, digest, source, source_digest)"
                            + " values (1, 1, 0, ?, ?, 's', 'd')",
                    event.title(),
                    CanonicalForm.digest(event));
            Rows rows = EventRows.of(event, Provenance.none());
            for (Table table : Table.values()) {
                if (table.keepsOrdinals()) {
                    Ordinals.settle(List.of(), rows.of(table));
                }
                rows.of(table).forEach(row -> insert(handle, table, row));
            }
        });
    }

    private static void insert(Handle handle, Table table, Row row) {
        PreparedBatch batch = handle.prepareBatch(table.insert());
        batch.bind(0, 1).bind(1, 1);
        for (int i = 0; i < row.cells().size(); i++) {
            batch.bind(i + 2, row.cells().get(i));
        }
        batch.add().execute();
    }

    private void withVersionOne(Consumer<Handle> work) {
        assertThat(Files.exists(file)).isFalse();
        RawFile.execute(file, "vacuum");
        try (Handle handle = connect("IMMEDIATE")) {
            new Migrations(new StoreFile(file), Migrations.steps().subList(0, 1)).bringToNewest(handle);
            handle.useTransaction(work::accept);
        }
    }

    private Handle connect(String transactions) {
        Properties settings = new Properties();
        settings.setProperty("transaction_mode", transactions);
        return Jdbi.create(() -> Connections.connect(new StoreFile(file).url("mode=rwc"), settings))
                .open();
    }
}
