package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import programmheft.change.CalendarFold;
import programmheft.change.CalendarHistory;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.InMemoryEventStore;
import programmheft.port.Provenance;
import programmheft.port.contract.RandomEvents;
import programmheft.port.contract.RichEvents;

final class RandomEditionsTest {
    private static final Instant NOON = Instant.parse("2019-09-12T10:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("1985-09-12T10:00:00Z"); // so that no event is over

    @TempDir
    private Path folder;

    @Test
    void two_hundred_random_events_and_their_changes_are_found_as_they_were_saved() {
        InMemoryEventStore twin = new InMemoryEventStore();
        List<Edition.Head> saved = new ArrayList<>();
        try (SqliteEventStore store = SqliteEventStore.open(folder.resolve("store.db"))) {
            for (int seed = 0; seed < 200; seed++) {
                RandomEvents random = new RandomEvents(seed);
                Event event = random.event("e" + seed);
                for (int change = 0; change < 4; change++) {
                    Provenance provenance = change % 2 == 0 ? RichEvents.provenance() : Provenance.none();
                    twin.save(event, provenance, "s", "d", NOON.plusSeconds(change));
                    saved.add(store.save(event, provenance, "s", "d", NOON.plusSeconds(change)));
                    event = random.edited(event);
                }
            }

            assertThat(saved)
                    .hasSize(800)
                    .anySatisfy(head -> assertThat(head.number()).isEqualTo(4));
            assertThat(store.list()).isEqualTo(twin.list());
            assertThat(saved)
                    .allSatisfy(head -> assertThat(store.find(head.event(), head.number()))
                            .isEqualTo(twin.find(head.event(), head.number())));
        }
    }

    @Test
    void calendars_of_random_editions_are_those_made_from_all_editions() {
        try (SqliteEventStore store = SqliteEventStore.open(folder.resolve("store.db"))) {
            for (int seed = 0; seed < 30; seed++) {
                Instant begin = seed % 4 == 0 ? NOON : LONG_AGO;
                CalendarFold fold = CalendarFold.empty(CalendarHistory.CANCELLED_AFTER);
                Optional<CalendarFold> kept = Optional.empty();
                for (Event edition : RandomEvents.editions(seed, "e" + seed, 20)) {
                    Instant now = begin.plusSeconds(fold.edition() * 7L % 5);
                    fold = fold.then(edition, now);
                    kept.map(before -> before.then(edition, now)).ifPresent(sameAs(fold));
                    store.save(edition, Provenance.none(), "s", "d", now);

                    kept = Optional.of(store.calendar(edition.id(), fold.edition()));
                    kept.ifPresent(sameAs(fold));
                }
            }
        }
    }

    @Test
    void a_store_that_remembers_what_it_saved_writes_the_same_as_one_opened_for_each_edition() {
        Path remembering = folder.resolve("remembering.db");
        Path opened = folder.resolve("opened.db");
        try (SqliteEventStore store = SqliteEventStore.open(remembering)) {
            for (int seed = 0; seed < 12; seed++) {
                List<Event> editions = RandomEvents.editions(seed, "e" + seed, 8);
                for (Event edition : editions) {
                    Instant now = LONG_AGO.plusSeconds(editions.indexOf(edition));
                    store.save(edition, RichEvents.provenance(), "s", "d", now);
                    try (SqliteEventStore other = SqliteEventStore.open(opened)) {
                        other.save(edition, RichEvents.provenance(), "s", "d", now);
                    }
                }
            }
        }

        assertThat(contents(remembering)).isEqualTo(contents(opened)).hasSizeGreaterThan(2_000);
    }

    @Test
    void what_another_process_saved_meanwhile_counts_more_than_what_is_remembered() {
        Path file = folder.resolve("store.db");
        List<Event> editions = RandomEvents.editions(5, "tag", 6);
        try (SqliteEventStore one = SqliteEventStore.open(file);
                SqliteEventStore other = SqliteEventStore.open(file)) {
            for (int i = 0; i < editions.size(); i++) {
                SqliteEventStore saver = i % 3 == 1 ? other : one;
                saver.save(editions.get(i), Provenance.none(), "s", "d", NOON.plusSeconds(i));
            }

            assertThat(one.verify()).isEmpty();
            assertThat(one.find(new Event.Id("tag")))
                    .hasValueSatisfying(newest -> assertThat(newest.event()).isEqualTo(editions.get(5)));
        }
    }

    /** Returns every row of every table, but not how the index of words is laid out. */
    private static List<String> contents(Path file) {
        List<String> all = new ArrayList<>();
        for (String table : RawFile.query(
                file,
                "select name from sqlite_schema where type = 'table' and name not like 'programme_word_%'"
                        + " and name not like 'sqlite_%' order by name")) {
            String columns = RawFile.query(
                            file,
                            "select group_concat('quote(' || name || ')', ' || '' | '' || ') from pragma_table_info('"
                                    + table + "')")
                    .get(0);
            all.addAll(
                    RawFile.query(file, "select '" + table + ": ' || " + columns + " from " + table + " order by 1"));
        }
        return all;
    }

    private static Consumer<CalendarFold> sameAs(CalendarFold fold) {
        return other -> {
            assertThat(other.edition()).isEqualTo(fold.edition());
            assertThat(other.history()).isEqualTo(fold.history());
            assertThat(List.copyOf(other.history().entries().keySet()))
                    .isEqualTo(List.copyOf(fold.history().entries().keySet()));
            assertThat(other.vanished()).isEqualTo(fold.vanished());
            assertThat(other.shown()).isEqualTo(fold.shown());
        };
    }
}
