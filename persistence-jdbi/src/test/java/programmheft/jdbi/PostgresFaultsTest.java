package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Event;
import programmheft.port.Provenance;
import programmheft.port.StoreException;
import programmheft.port.contract.RichEvents;

final class PostgresFaultsTest {
    private static final Instant NOON = Instant.parse("2019-09-12T10:00:00Z");
    private static final Event EVENT = RichEvents.full();

    private final PostgresSchema schema = new PostgresSchema();

    @AfterEach
    void dropSchema() {
        schema.close();
    }

    @Test
    void reading_alone_makes_no_tables() {
        assertThat(code(() -> PostgresEventStore.openReadOnly(schema.address())))
                .isEqualTo("store-missing");
        assertThat(tables()).isEmpty();
    }

    @Test
    void a_store_opened_for_reading_reads_and_saves_nothing() {
        saveOne();

        try (PostgresEventStore store = PostgresEventStore.openReadOnly(schema.address())) {
            assertThat(store.find(EVENT.id()).orElseThrow().event()).isEqualTo(EVENT);
            assertThat(code(() -> store.save(RichEvents.bare(), Provenance.none(), "s", "d", NOON)))
                    .isEqualTo("store-opened-for-reading");
        }
    }

    @Test
    void tables_of_somebody_else_are_refused_and_left_alone() {
        schema.execute("create table customer(id bigint)");

        assertThat(code(() -> PostgresEventStore.open(schema.address()))).isEqualTo("store-foreign");
        assertThat(tables()).containsExactly("customer");
    }

    @Test
    void a_newer_store_is_refused() {
        saveOne();
        schema.execute("insert into schema_step values (99, 'future', repeat('0', 64))");

        assertThat(code(() -> PostgresEventStore.open(schema.address()))).isEqualTo("store-newer");
        assertThat(code(() -> PostgresEventStore.openReadOnly(schema.address())))
                .isEqualTo("store-newer");
    }

    @Test
    void an_older_store_is_brought_to_the_newest_version_but_not_by_reading() {
        try (PostgresSchema older = new PostgresSchema()) {
            older.execute(
                    SqlScript.statements(Step.all("postgres").get(0).script()).toArray(String[]::new));
            older.execute("insert into schema_step values (1, 'editions', '"
                    + Step.all("postgres").get(0).checksum() + "')");

            assertThat(code(() -> PostgresEventStore.openReadOnly(older.address())))
                    .isEqualTo("store-older");

            try (PostgresEventStore store = PostgresEventStore.open(older.address())) {
                assertThat(store.save(EVENT, RichEvents.provenance(), "s", "d", NOON)
                                .number())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void tables_made_by_other_steps_are_refused() {
        saveOne();
        schema.execute("update schema_step set checksum = repeat('0', 64) where version = 2");

        assertThat(code(() -> PostgresEventStore.open(schema.address()))).isEqualTo("store-foreign");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://tester:geheim@127.0.0.1:1/programme, store-unreachable",
        "postgresql://tester:geheim@127.0.0.1, store-unreachable",
        "postgresql:///programme, store-unreachable",
        "postgresql://tester:geheim@host name/programme, store-unreachable"
    })
    void what_is_no_server_is_said_without_the_password(String address, String code) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> PostgresEventStore.open(address))
                .satisfies(refused -> assertThat(refused.finding().code()).isEqualTo(code))
                .withMessageNotContaining("geheim")
                .withMessageNotContaining("tester");
    }

    @Test
    void a_database_or_schema_that_is_not_there_is_a_missing_store() {
        String server = PostgresServer.address().replaceFirst("/[^/]*$", "");

        assertThat(code(() -> PostgresEventStore.open(server + "/nowhere"))).isEqualTo("store-missing");
        assertThat(code(() -> PostgresEventStore.open(PostgresServer.address() + "?currentSchema=nowhere")))
                .isEqualTo("store-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update item set title = 'Anders' where id = 'keynote'",
                "delete from item_link",
                "update announcement set zone = 'Nowhere/Land'",
                "update provenance set kind = 'ASSUMED' where kind = 'STATED'",
                "drop table waiver"
            })
    void what_somebody_changed_past_the_store_is_damage(String change) {
        saveOne();
        schema.execute(change);

        try (PostgresEventStore store = PostgresEventStore.open(schema.address())) {
            assertThat(code(() -> store.find(EVENT.id()))).isEqualTo("store-damaged");
        }
    }

    @Test
    void who_holds_the_lock_of_an_event_too_long_locks_out_its_writers_only() throws InterruptedException {
        saveOne();
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread other = new Thread(() -> hold(held, done));
        other.start();
        held.await();

        try (PostgresEventStore store = PostgresEventStore.open(schema.address())) {
            assertThat(code(() ->
                            store.save(EVENT.toBuilder().title("Neu").build(), Provenance.none(), "s", "d", NOON)))
                    .isEqualTo("store-locked");
            assertThat(store.save(RichEvents.bare(), Provenance.none(), "s", "d", NOON)
                            .number())
                    .isEqualTo(1);
        } finally {
            done.countDown();
            other.join();
        }
    }

    private void hold(CountDownLatch held, CountDownLatch done) {
        try (PostgresConnections connections = PostgresConnections.open(new PostgresAddress(schema.address()))) {
            long unused = connections.write(EVENT.id(), handle -> {
                held.countDown();
                try {
                    done.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return done.getCount();
            });
        }
    }

    @Test
    void a_store_survives_that_its_connections_are_cut() {
        try (PostgresEventStore store = PostgresEventStore.open(schema.address())) {
            store.save(EVENT, Provenance.none(), "s", "d", NOON);
            schema.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where application_name = 'programmheft' and pid <> pg_backend_pid()");

            assertThat(code(() -> store.find(EVENT.id()))).isEqualTo("store-unreachable");
            assertThat(store.find(EVENT.id()).orElseThrow().event()).isEqualTo(EVENT);
        }
    }

    @Test
    void a_closed_store_says_so() {
        PostgresEventStore store = PostgresEventStore.open(schema.address());
        store.close();

        assertThat(code(store::list)).isEqualTo("store-failed");
    }

    private void saveOne() {
        try (PostgresEventStore store = PostgresEventStore.open(schema.address())) {
            store.save(EVENT, RichEvents.provenance(), "s", "d", NOON);
        }
    }

    private List<String> tables() {
        return schema.query("select tablename from pg_tables where schemaname = current_schema()");
    }

    private static String code(ThrowingCallable work) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(StoreException.class, work)
                .finding()
                .code();
    }
}
