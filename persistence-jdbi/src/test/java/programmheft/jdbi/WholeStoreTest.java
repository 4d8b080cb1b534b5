package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.check.Finding;
import programmheft.model.Event;
import programmheft.port.StoreException;
import programmheft.port.contract.RichEvents;

/** A store as a whole: copied while others write, verified, with flipped bits. */
final class WholeStoreTest {
    private static final Instant NOON = Instant.parse("2019-09-12T10:00:00Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void save() {
        file = folder.resolve("store.db");
        try (SqliteEventStore store = SqliteEventStore.open(file)) {
            Event event = RichEvents.full();
            store.save(event, RichEvents.provenance(), "s", "d", NOON);
            store.save(event.toBuilder().title("Neu").build(), RichEvents.provenance(), "s", "d", NOON);
            store.save(RichEvents.bare(), RichEvents.provenance(), "s", "d", NOON);
        }
    }

    @Test
    void a_copy_made_while_others_write_is_whole() throws IOException {
        try (OtherProcess writer = OtherProcess.saving(file, "andere", 400)) {
            assertThat(writer.line()).isEqualTo("1");
            for (int i = 0; i < 5; i++) {
                Path copy = folder.resolve("copy" + i + ".db");
                try (SqliteEventStore store = SqliteEventStore.openReadOnly(file)) {
                    store.backup(copy);
                }
                try (SqliteEventStore store = SqliteEventStore.openReadOnly(copy)) {
                    assertThat(store.verify()).isEmpty();
                    assertThat(store.find(RichEvents.full().id(), 1)
                                    .orElseThrow()
                                    .event())
                            .isEqualTo(RichEvents.full());
                    assertThat(store.list()).hasSize(3);
                }
            }
            assertThat(writer.line()).as("still writing, or ready").matches("[0-9]+");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void nothing_is_found_in_a_store_that_is_whole() {
        assertThat(damage()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update item set title = 'Anders' where id = 'keynote' and until_edition is null | is not what was saved",
                "delete from item_link | is not what was saved",
                "update calendar_entry set sequence = 7 where item = 'keynote' | the calendar of",
                "delete from event_link where until_edition is null | is not what was saved",
                "update programme_point set starts_at = starts_at + 60 where item = 'keynote' | is not found by what it says",
                "update programme_point set digest = upper(digest) | is not found by what it says",
                "delete from programme_person | is not found by what it says",
                "delete from programme_word where rowid = (select max(rowid) from programme_word) | is not found by what it says",
                "update programme_word set words = replace(words, 'e', 'x') | is not found by what it says",
                "update event set points_edition = 1 where points_edition = 2 | is not found by what it says",
                "insert into item_link select event_pk, since_edition, until_edition, item, ordinal + 7, kind, address, label,"
                        + " language, subtitles from item_link where until_edition is null limit 1 | is not what was saved"
            })
    void whatever_was_changed_past_the_store_is_found(String change, String found) {
        RawFile.execute(file, change);

        assertThat(damage()).isNotEmpty().allMatch(message -> message.contains(found));
    }

    @Test
    void a_row_that_belongs_to_nothing_is_found() {
        RawFile.execute(file, "insert into waiver values (99, 1, null, 1, 'c', null, 'r')");

        assertThat(damage()).anyMatch(message -> message.contains("is damaged: waiver"));
    }

    @Test
    void flipped_bits_that_change_what_is_stored_are_all_found_though_not_by_the_database() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        List<String> before = said();
        Random dice = new Random(7);
        int changed = 0;
        int unseen = 0;
        for (int i = 0; i < 150; i++) {
            byte[] flipped = whole.clone();
            flipped[dice.nextInt(whole.length - 100) + 100] ^= (byte) (1 << dice.nextInt(8));
            Files.write(file, flipped);
            if (!before.equals(said())) {
                changed++;
                unseen += unseenByTheDatabase() ? 1 : 0;
                assertThat(isNoticed()).as("flip %s", i).isTrue();
            }
        }

        assertThat(changed).isGreaterThan(10);
        assertThat(unseen).as("what a check of the database alone would miss").isPositive();
    }

    /** Returns all rows of all editions as another program reads them, or why it cannot. */
    private List<String> said() {
        List<String> all = new ArrayList<>();
        for (Table table : Table.values()) {
            try {
                all.addAll(RawFile.query(
                        file,
                        "select " + String.join(" || '|' || ", quoted(table)) + " from " + table.sqlName()
                                + " order by 1"));
            } catch (RuntimeException unreadable) {
                all.add(table + " cannot be read");
            }
        }
        return all;
    }

    private static List<String> quoted(Table table) {
        // not the ordinals: another number that orders alike says nothing else
        return table.columns().stream()
                .filter(column -> !column.equals(Table.ORDINAL))
                .map(column -> "quote(" + column + ")")
                .toList();
    }

    private boolean unseenByTheDatabase() {
        try {
            return RawFile.query(file, "pragma integrity_check").equals(List.of("ok"));
        } catch (RuntimeException seen) {
            return false;
        }
    }

    private boolean isNoticed() {
        try {
            return !damage().isEmpty();
        } catch (StoreException noticed) {
            return true;
        }
    }

    private List<String> damage() {
        try (SqliteEventStore store = SqliteEventStore.openReadOnly(file)) {
            return store.verify().stream().map(WholeStoreTest::message).toList();
        }
    }

    private static String message(Finding finding) {
        return "the store is damaged: " + finding.values().get(1);
    }

    @Test
    void a_copy_replaces_no_file() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "my notes");

        try (SqliteEventStore store = SqliteEventStore.openReadOnly(file)) {
            for (Path place : List.of(notes, folder, folder.resolve("nowhere/copy.db"), notes.resolve("copy.db"))) {
                assertThatExceptionOfType(StoreException.class)
                        .isThrownBy(() -> store.backup(place))
                        .satisfies(
                                refused -> assertThat(refused.finding().code()).isEqualTo("store-not-copied"));
            }
        }
        assertThat(notes).hasContent("my notes");
    }
}
