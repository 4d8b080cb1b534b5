package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.check.Messages;
import programmheft.model.Event;
import programmheft.port.Provenance;
import programmheft.port.StoreException;
import programmheft.port.contract.RichEvents;

final class FaultsTest {
    private static final Instant NOON = Instant.parse("2019-09-12T10:00:00Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("store.db");
    }

    // ---- what is no store

    @Test
    void a_text_file_is_no_database_and_stays_as_it_is() throws IOException {
        Files.writeString(file, "12. September 2019\n09:30 Eröffnung\n");

        assertThat(code(() -> SqliteEventStore.open(file))).isEqualTo("store-no-database");
        assertThat(code(() -> SqliteEventStore.openReadOnly(file))).isEqualTo("store-no-database");
        assertThat(file).hasContent("12. September 2019\n09:30 Eröffnung\n");
        assertThat(folderContent()).containsExactly("store.db");
    }

    @Test
    void a_folder_is_no_database() throws IOException {
        Files.createDirectory(file);

        assertThat(code(() -> SqliteEventStore.open(file))).isEqualTo("store-no-database");
        assertThat(code(() -> SqliteEventStore.openReadOnly(file))).isEqualTo("store-no-database");
        assertThat(folderContent()).containsExactly("store.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pragma application_id = 42", "pragma user_version = 2"})
    void a_database_of_somebody_else_is_refused_and_stays_as_it_is(String statement) throws IOException {
        RawFile.execute(file, "create table diary(entry text)", statement);
        byte[] before = Files.readAllBytes(file);

        assertThat(code(() -> SqliteEventStore.open(file))).isEqualTo("store-foreign");
        assertThat(code(() -> SqliteEventStore.openReadOnly(file))).isEqualTo("store-foreign");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folderContent()).containsExactly("store.db");
    }

    @Test
    void a_foreign_database_with_a_journal_gets_no_further_files() throws IOException {
        RawFile.execute(file, "pragma journal_mode = wal", "create table diary(entry text)");
        byte[] before = Files.readAllBytes(file);

        assertThat(code(() -> SqliteEventStore.open(file))).isEqualTo("store-foreign");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folderContent()).containsExactly("store.db");
    }

    @Test
    void a_store_of_a_newer_program_is_refused_and_stays_as_it_is() throws IOException {
        SqliteEventStore.open(file).close();
        RawFile.execute(file, "pragma user_version = 99");
        byte[] before = Files.readAllBytes(file);

        assertThat(code(() -> SqliteEventStore.openReadOnly(file))).isEqualTo("store-newer");
        StoreException refused = fails(() -> SqliteEventStore.open(file));
        assertThat(refused.finding().code()).isEqualTo("store-newer");
        assertThat(Messages.in(Locale.ENGLISH).sentence(refused.finding()))
                .isEqualTo(
                        "the store \"%s\" was written by a newer Programmheft: it is version 99, this program knows 5"
                                .formatted(file));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folderContent()).containsExactly("store.db");
    }

    // ---- what is not there, or may not be written

    @Test
    void a_missing_file_is_not_made_by_reading() {
        assertThat(code(() -> SqliteEventStore.openReadOnly(file))).isEqualTo("store-missing");
        assertThat(code(() -> SqliteEventStore.openReadOnly(folder.resolve("no/folder/store.db"))))
                .isEqualTo("store-missing");
        assertThat(folderContent()).isEmpty();
    }

    @Test
    void an_empty_file_holds_no_store_to_read_but_one_can_be_made_of_it() throws IOException {
        Files.createFile(file);

        assertThat(code(() -> SqliteEventStore.openReadOnly(file))).isEqualTo("store-no-database");
        assertThat(file).isEmptyFile();
        SqliteEventStore.open(file).close();
        SqliteEventStore.openReadOnly(file).close();
    }

    @Test
    void missing_folders_are_made_for_writing() {
        Path deep = folder.resolve("a/b c/ä?#%41");

        save(deep.resolve("store.db"), RichEvents.bare());

        try (SqliteEventStore store = SqliteEventStore.openReadOnly(deep.resolve("store.db"))) {
            assertThat(store.list()).hasSize(1);
        }
        assertThat(deep.toFile().list()).containsExactly("store.db");
    }

    @Test
    void a_file_where_a_folder_is_needed_is_said_to_be_none() throws IOException {
        Path noFolder = Files.createFile(folder.resolve("file"));

        StoreException refused = fails(() -> SqliteEventStore.open(noFolder.resolve("store.db")));

        assertThat(refused.finding().code()).isEqualTo("store-no-folder");
        assertThat(refused)
                .hasMessage("the store \"%s\" cannot be there: \"%s\" is no folder"
                        .formatted(noFolder.resolve("store.db"), noFolder));
        assertThat(code(() -> SqliteEventStore.open(noFolder.resolve("deeper/store.db"))))
                .isEqualTo("store-no-folder");
        assertThat(folderContent()).containsExactly("file");
    }

    @Test
    void a_folder_in_which_nothing_can_be_made_is_read_only() {
        // /proc takes no files, not even from root
        StoreException refused = fails(() -> SqliteEventStore.open(Path.of("/proc/programmheft/store.db")));

        assertThat(refused.finding().code()).isEqualTo("store-read-only");
        assertThat(refused)
                .hasMessage("the store \"/proc/programmheft/store.db\" cannot be written:"
                        + " its disk, its folder or the file itself is read-only");
    }

    @Test
    void a_store_opened_for_reading_saves_nothing() {
        save(file, RichEvents.bare());

        try (SqliteEventStore store = SqliteEventStore.openReadOnly(file)) {
            assertThat(code(() -> store.save(RichEvents.full(), Provenance.none(), "s", "d", NOON)))
                    .isEqualTo("store-opened-for-reading");
            assertThat(store.list()).hasSize(1);
        }
    }

    @Test
    void reading_makes_and_changes_no_file() throws IOException {
        save(file, RichEvents.full());
        byte[] before = Files.readAllBytes(file);

        try (SqliteEventStore store = SqliteEventStore.openReadOnly(file)) {
            assertThat(store.find(RichEvents.full().id())).isPresent();
            assertThat(folderContent()).containsExactly("store.db");
        }
        assertThat(folderContent()).containsExactly("store.db");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_store_open_for_writing_in_which_nothing_was_written_leaves_a_single_file() {
        save(file, RichEvents.full());

        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            assertThat(store.list()).hasSize(1);
        }

        assertThat(folderContent()).containsExactly("store.db");
    }

    @Test
    void who_opens_a_store_for_writing_and_saves_the_same_again_changes_no_byte() throws IOException {
        save(file, RichEvents.bare());
        save(file, RichEvents.full());
        byte[] before = Files.readAllBytes(file);

        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            assertThat(store.find(RichEvents.full().id())).isPresent();
        }
        save(file, RichEvents.full());

        assertThat(folderContent()).containsExactly("store.db");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_reader_sees_what_a_writer_saves_meanwhile() {
        save(file, RichEvents.bare());
        try (SqliteEventStore reader = SqliteEventStore.openReadOnly(file)) {
            assertThat(reader.list()).hasSize(1);

            save(file, RichEvents.full());

            assertThat(reader.list()).hasSize(2);
        }
    }

    @Test
    void a_closed_store_says_so_and_may_be_closed_again() {
        SqliteEventStore store = SqliteEventStore.open(file);
        store.close();
        store.close();

        assertThat(fails(store::list)).hasMessageContaining("it is closed already");
        assertThat(code(() -> store.save(RichEvents.bare(), Provenance.none(), "s", "d", NOON)))
                .isEqualTo("store-failed");
    }

    // ---- what goes wrong on the way

    @Test
    void a_full_disk_stores_nothing_of_the_edition_and_the_store_goes_on() {
        Connections connections = Connections.open(new StoreFile(file));
        try (SqliteEventStore full = new SqliteEventStore(connections)) {
            full.save(RichEvents.bare(), Provenance.none(), "s", "d", NOON);
            connections.write(
                    RichEvents.bare().id(),
                    handle -> handle.execute("pragma max_page_count = "
                            + handle.createQuery("pragma page_count")
                                    .mapTo(Integer.class)
                                    .one()));

            Programmes large = new Programmes(400);
            assertThat(code(() -> full.save(large.event(), large.provenance(), "s", "d", NOON)))
                    .isEqualTo("store-full");
            assertThat(full.list()).hasSize(1);
            assertThat(full.history(large.event().id())).isEmpty();

            full.save(RichEvents.full(), Provenance.none(), "s", "d", NOON);
            assertThat(full.find(RichEvents.full().id()).orElseThrow().event()).isEqualTo(RichEvents.full());
        }
        assertThat(RawFile.query(file, "pragma integrity_check")).containsExactly("ok");
        assertThat(RawFile.query(file, "select * from pragma_foreign_key_check"))
                .isEmpty();
    }

    @Test
    void who_writes_too_long_locks_others_out() {
        SqliteEventStore.open(file).close();
        Connections connections = Connections.open(new StoreFile(file));
        try (SqliteEventStore store = new SqliteEventStore(connections);
                Handle other = RawFile.open(file)) {
            connections.write(RichEvents.bare().id(), handle -> handle.execute("pragma busy_timeout = 1"));
            other.execute("begin immediate");

            assertThat(code(() -> store.save(RichEvents.bare(), Provenance.none(), "s", "d", NOON)))
                    .isEqualTo("store-locked");
            assertThat(store.list()).isEmpty();

            other.execute("rollback");
            assertThat(store.save(RichEvents.bare(), Provenance.none(), "s", "d", NOON)
                            .number())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update item set title = 'Anders' where id = 'keynote'",
                "delete from item_link",
                "update item set day = 2 where id = 'keynote'",
                "update item set ordinal = ordinal * -1",
                "update item set parent = 'b2' where id = 'b1.1'",
                "update announcement set zone = 'Nowhere/Land'",
                "update speaker set id = 'somebody' where id = 'huber'",
                "update event_language set language = 'fr' where ordinal = 1",
                "update provenance set line_step = line_step + 1 where ordinal = (select min(ordinal) from provenance)",
                "update provenance set rule = 'guess' where rule is not null",
                "update edition set digest = '" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'",
                "delete from announcement",
                "drop table contact"
            })
    void what_was_changed_behind_its_back_is_noticed(String damage) {
        save(file, RichEvents.full());
        RawFile.execute(file, damage);

        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            assertThat(code(() -> store.find(RichEvents.full().id()))).isEqualTo("store-damaged");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update calendar_entry set sequence = sequence + 1 where item = 'keynote'",
                "update calendar_entry set changed = changed + 1 where item = ''",
                "update calendar_entry set exported = placed where item = 'keynote'",
                "update calendar_entry set exported = x'' where item = 'keynote'",
                "update calendar_entry set last_edition = 1 where item = 'keynote'",
                "update calendar_entry set cancelled = 0 where item = 'keynote'",
                "update calendar_entry set created = 9223372036854775807 where item = 'keynote'",
                "update calendar_entry set ordinal = ordinal * -1",
                "delete from calendar_entry where item = 'keynote'",
                "delete from calendar_entry",
                "drop table calendar_entry"
            })
    void a_calendar_that_was_changed_behind_its_back_is_noticed(String damage) {
        Event event = RichEvents.full();
        save(file, event);
        RawFile.execute(file, damage);

        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            assertThat(code(() -> store.calendar(event.id(), 1))).isEqualTo("store-damaged");
            assertThat(code(() ->
                            store.save(event.toBuilder().title("Neu").build(), Provenance.none(), "s", "d", NOON)))
                    .isEqualTo("store-damaged");
            assertThat(store.find(event.id()).orElseThrow().event()).isEqualTo(event);
        }
    }

    @Test
    void a_text_flipped_in_the_file_is_noticed() throws IOException {
        save(file, RichEvents.full());
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(content).contains("Kammerchor");
        Files.writeString(file, content.replace("Kammerchor", "Kammerchos"), StandardCharsets.ISO_8859_1);

        try (SqliteEventStore store = SqliteEventStore.openReadOnly(file)) {
            StoreException damaged = fails(() -> store.find(RichEvents.full().id()));
            assertThat(damaged.finding().code()).isEqualTo("store-damaged");
            assertThat(damaged).hasMessageContaining("edition 1 of 'regio-2019' is not what was saved");
        }
    }

    @Test
    void pages_overwritten_in_the_file_are_noticed() throws IOException {
        save(file, RichEvents.full());
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);

        assertThat(code(() -> {
                    try (SqliteEventStore store = SqliteEventStore.openReadOnly(file)) {
                        store.find(RichEvents.full().id());
                    }
                }))
                .isEqualTo("store-damaged");
    }

    private static void save(Path file, Event event) {
        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            store.save(event, RichEvents.provenance(), "programm.txt", "abc", NOON);
        }
    }

    private List<String> folderContent() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String code(ThrowingCallable work) {
        return fails(work).finding().code();
    }

    private static StoreException fails(ThrowingCallable work) {
        StoreException failed = catchThrowableOfType(StoreException.class, work);
        assertThat(failed).isNotNull();
        return failed;
    }
}
