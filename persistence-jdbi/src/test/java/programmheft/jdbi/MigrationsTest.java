package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.change.CalendarFold;
import programmheft.change.CalendarHistory;
import programmheft.change.CanonicalForm;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.Point;
import programmheft.port.Provenance;
import programmheft.port.Search;
import programmheft.port.StoreException;
import programmheft.port.contract.RandomEvents;
import programmheft.port.contract.RichEvents;

final class MigrationsTest {
    private static final Instant NOON = Instant.parse("2019-09-12T10:00:00Z");
    private static final Event.Id ID = new Event.Id("alt");
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
        assertThat(RawFile.number(file, "pragma user_version")).isEqualTo(5);
        assertThat(RawFile.query(file, "select version || ' ' || name from schema_step order by version"))
                .containsExactly("1 editions", "2 provenance", "3 calendars", "4 patience", "5 points");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_store_of_an_older_version_is_brought_to_the_newest_one_with_all_it_holds(int version) {
        Event event = RichEvents.full();
        make(version, List.of(event));

        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            Edition old = store.find(event.id()).orElseThrow();
            Event changed = event.toBuilder().title("Neu").build();
            store.save(changed, RichEvents.provenance(), "s", "d", NOON);

            assertThat(old.event()).isEqualTo(event);
            assertThat(old.head().savedBy()).isEmpty();
            assertThat(old.provenance()).isEqualTo(provenance(version));
            assertThat(store.find(event.id(), 1)).contains(old);
            assertThat(store.find(event.id(), 2).orElseThrow().event()).isEqualTo(changed);
            assertThat(store.find(event.id(), 2).orElseThrow().provenance()).isEqualTo(RichEvents.provenance());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void calendars_of_an_older_store_are_made_when_they_are_needed_and_then_kept(int version) {
        List<Event> editions = RandomEvents.editions(5, "alt", 8);
        make(version, editions);

        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            assertThat(calendarEntries()).isZero();

            CalendarFold made = store.calendar(ID, 8);

            assertThat(made.history()).isEqualTo(fold(editions).history());
            assertThat(made.shown()).isEqualTo(fold(editions).shown());
            assertThat(calendarEntries()).isEqualTo(1 + made.history().entries().size());
            assertThat(store.calendar(ID, 5).history())
                    .isEqualTo(fold(editions.subList(0, 5)).history());
        }
        try (SqliteEventStore store = SqliteEventStore.openReadOnly(file)) {
            assertThat(store.calendar(ID, 8).history()).isEqualTo(fold(editions).history());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_save_goes_on_with_the_calendar_of_an_older_store(int version) {
        List<Event> editions = RandomEvents.editions(5, "alt", 8);
        make(version, editions.subList(0, 7));

        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            store.save(editions.get(7), Provenance.none(), "s", "d", Instant.ofEpochSecond(7));

            assertThat(calendarEntries()).isPositive();
            assertThat(store.calendar(ID, 8).history()).isEqualTo(fold(editions).history());
            assertThat(store.calendar(ID, 8).shown()).isEqualTo(fold(editions).shown());
        }
    }

    @Test
    void reading_only_makes_the_calendars_of_an_older_store_without_keeping_them() throws IOException {
        List<Event> editions = RandomEvents.editions(5, "alt", 8);
        make(2, editions);
        SqliteEventStore.open(file).close();
        byte[] before = Files.readAllBytes(file);

        try (SqliteEventStore store = SqliteEventStore.openReadOnly(file)) {
            assertThat(store.calendar(ID, 8).history()).isEqualTo(fold(editions).history());
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void an_upgraded_store_has_the_same_tables_as_a_new_one(int version) {
        make(version, List.of(RichEvents.full()));
        SqliteEventStore.open(file).close();
        Path fresh = folder.resolve("fresh.db");
        SqliteEventStore.open(fresh).close();

        assertThat(RawFile.query(file, SCHEMA)).isEqualTo(RawFile.query(fresh, SCHEMA));
    }

    @Test
    void a_store_that_holds_something_is_copied_before_it_is_upgraded() {
        make(1, List.of(RichEvents.full()));

        SqliteEventStore.open(file).close();

        Path copy = folder.resolve("store.db.before-v5");
        assertThat(RawFile.number(copy, "pragma user_version")).isEqualTo(1);
        assertThat(RawFile.number(copy, "select count(*) from edition")).isEqualTo(1);
        assertThat(RawFile.number(file, "pragma user_version")).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void the_points_of_an_older_store_are_found_after_its_upgrade(int version) {
        make(version, List.of(titled("Wald"), titled("Moorschutz")));

        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            assertThat(store.questions().search(Search.of("moor")))
                    .extracting(Point::title)
                    .containsExactly("Moorschutz");
        }
    }

    @Test
    void a_damaged_edition_keeps_no_other_event_from_the_upgrade() {
        make(4, List.of(titled("Moorschutz")));
        RawFile.execute(
                file,
                "insert into event(pk, id) values (2, 'kaputt')",
                "insert into edition(event_pk, number, saved_at, title, digest, source, source_digest)"
                        + " values (2, 1, 0, 'Kaputt', '" + "0".repeat(64) + "', 's', 'd')");

        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            assertThat(store.find(ID)).isPresent();
            assertThat(RawFile.query(file, "select id from event where points_edition is null"))
                    .containsExactly("kaputt");
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(store::questions)
                    .satisfies(failed -> assertThat(failed.finding().code()).isEqualTo("store-damaged"));
        }
    }

    private static Event titled(String title) {
        return Event.builder(ID.value(), title).build();
    }

    @Test
    void an_empty_store_is_upgraded_without_a_copy() {
        withVersion(1, handle -> {});

        SqliteEventStore.open(file).close();

        assertThat(folder.toFile().list()).containsExactly("store.db");
        assertThat(RawFile.number(file, "pragma user_version")).isEqualTo(5);
    }

    @Test
    void reading_only_does_not_upgrade() {
        make(1, List.of(RichEvents.full()));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> SqliteEventStore.openReadOnly(file))
                .withMessage("the store \"%s\" is one of version 1, and reading alone does not bring it to version 5"
                        .formatted(file))
                .satisfies(failed -> assertThat(failed.finding().code()).isEqualTo("store-older"));
        assertThat(RawFile.number(file, "pragma user_version")).isEqualTo(1);
    }

    @Test
    void a_step_that_fails_leaves_the_store_as_it_was() {
        StoreFile store = new StoreFile(file);
        List<Step> steps = new ArrayList<>(Migrations.steps());
        steps.add(new Step(6, "broken", "create table good(x); create table bad(;"));
        SqliteEventStore.open(file).close();

        try (Handle handle = connect("IMMEDIATE")) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> new Migrations(store, steps).bringToNewest(handle));
        }

        assertThat(RawFile.number(file, "pragma user_version")).isEqualTo(5);
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

        assertThat(RawFile.query(
                        file,
                        "select name from pragma_table_list where schema = 'main' and strict = 0"
                                + " and name not like 'programme_word%'"))
                .containsExactly("sqlite_schema");
    }

    /** Writes what the program of that version wrote: the same rows, at first without origins. */
    private void make(int version, List<Event> editions) {
        withVersion(version, handle -> {
            handle.execute(
                    "insert into event(pk, id) values (1, ?)",
                    editions.get(0).id().value());
            Rows before = new Rows();
            for (int number = 1; number <= editions.size(); number++) {
                Event event = editions.get(number - 1);
                insert(handle, version, number, event);
                Rows rows = EventRows.of(event, provenance(version));
                for (Table table : Table.values()) {
                    if (table != Table.PROVENANCE || version > 1) {
                        replace(handle, table, before.of(table), rows.of(table), number);
                    }
                }
                before = rows;
            }
        });
    }

    private static Provenance provenance(int version) {
        return version == 1 ? Provenance.none() : RichEvents.provenance();
    }

    private static void insert(Handle handle, int version, int number, Event event) {
        handle.execute(
                "insert into edition(event_pk, number, saved_at, title, digest, source, source_digest)"
                        + " values (1, ?, ?, ?, ?, 's', 'd')",
                number,
                number - 1,
                event.title(),
                CanonicalForm.digest(event));
        if (version > 1) {
            handle.execute(
                    "update edition set provenance_digest = ? where number = ?",
                    Origins.digest(provenance(version)),
                    number);
        }
    }

    private static void replace(Handle handle, Table table, List<Row> before, List<Row> rows, int number) {
        if (table.keepsOrdinals()) {
            Ordinals.settle(before, rows);
        }
        before.stream().filter(row -> !rows.contains(row)).forEach(row -> {
            List<@Nullable Object> values = new ArrayList<>(List.of(number, 1));
            values.addAll(row.key());
            handle.execute(table.close(), values.toArray());
        });
        rows.stream().filter(row -> !before.contains(row)).forEach(row -> {
            List<@Nullable Object> values = new ArrayList<>(List.of(1, number));
            values.addAll(row.cells());
            handle.execute(table.insert(), values.toArray());
        });
    }

    private static CalendarFold fold(List<Event> editions) {
        CalendarFold fold = CalendarFold.empty(CalendarHistory.CANCELLED_AFTER);
        for (Event event : editions) {
            fold = fold.then(event, Instant.ofEpochSecond(fold.edition()));
        }
        return fold;
    }

    private long calendarEntries() {
        return RawFile.number(file, "select count(*) from calendar_entry");
    }

    private void withVersion(int version, Consumer<Handle> work) {
        assertThat(Files.exists(file)).isFalse();
        RawFile.execute(file, "vacuum");
        try (Handle handle = connect("IMMEDIATE")) {
            new Migrations(new StoreFile(file), Migrations.steps().subList(0, version)).bringToNewest(handle);
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
