package programmheft.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import programmheft.jdbi.SqliteEventStore;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.port.EventStore;
import programmheft.port.Provenance;

/**
 * Saves and loads editions in a SQLite file, turn by turn with bare JDBC on a copy of it: what is compared meets the same
 * noise. Not with JMH, since each save makes the file another one. Times are those on the wall, for they hold what the disk
 * takes; medians, after as many turns of warming up.
 */
final class StoreComparison {
    private static final int ITEMS = 800;
    private static final int CHANGED = 8;
    private static final int LOADED = 1000;
    /** Of the items that are no parts, which are two of five. */
    private static final int ONE_OF = 38;

    private static final Instant MIDNIGHT = Instant.parse("2030-01-01T00:00:00Z");

    private final int turns;
    private final List<Double> saves = new ArrayList<>();
    private final List<Double> copies = new ArrayList<>();
    private final List<Double> rows = new ArrayList<>();
    private final List<Double> loads = new ArrayList<>();
    private final List<Double> byHand = new ArrayList<>();
    private final List<Double> cells = new ArrayList<>();

    /** A piece of work that is timed. */
    private interface Work {
        void run() throws SQLException;
    }

    StoreComparison(int turns) {
        this.turns = turns;
    }

    /** Measures. */
    StoreComparison run() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("store-comparison");
        Path copy = folder.resolve("bare.db");
        Event event = LargeEvent.of(ITEMS);
        try (EventStore store = SqliteEventStore.open(folder.resolve("store.db"))) {
            save(event, 0, store);
        }
        Files.copy(folder.resolve("store.db"), copy);
        try (EventStore store = SqliteEventStore.open(folder.resolve("store.db"));
                BareStore bare = new BareStore(copy)) {
            for (int turn = 1; turn <= 2 * turns; turn++) {
                Event next = changed(event, turn);
                Event other = event.toBuilder().id(new Event.Id("copy-" + turn)).build();
                int edition = turn;
                boolean counts = turn > turns;
                time(counts, saves, () -> save(next, edition, store));
                time(counts, rows, () -> bare.change(CHANGED, edition + 1));
                time(counts, copies, () -> save(other, 0, store));
                event = next;
            }
        }
        compareLoading(folder.resolve("loaded.db"));
        return this;
    }

    private void compareLoading(Path file) throws SQLException {
        Event event = LargeEvent.of(LOADED);
        try (EventStore store = SqliteEventStore.open(file)) {
            save(event, 0, store);
        }
        try (EventStore store = SqliteEventStore.open(file);
                BareStore bare = new BareStore(file)) {
            requireSame(event, bare.load());
            for (int turn = 1; turn <= 2 * turns; turn++) {
                boolean counts = turn > turns;
                time(counts, loads, () -> load(event.id(), store));
                time(counts, byHand, bare::load);
                time(counts, cells, bare::query);
            }
        }
    }

    private static void requireSame(Event event, BareProgramme loaded) {
        if (!loaded.days().equals(event.days()) || !loaded.speakers().equals(event.speakers())) {
            throw new IllegalStateException("what is loaded by hand is not what was saved");
        }
    }

    /** Returns a table with a line for each of them. */
    String all() {
        return Markdown.table(
                List.of("store, " + ITEMS + " items", "ms"),
                Stream.of(
                        line("save an edition with " + CHANGED + " new titles", saves),
                        line("the changed rows, bare JDBC", rows),
                        line("save the whole as a new event", copies),
                        line("load " + LOADED + " items", loads),
                        line("the same by hand with JDBC", byHand),
                        line("the same cells, made into nothing", cells)));
    }

    /** Returns a table with a line for each limit. */
    String limits() {
        return Markdown.table(
                List.of("limit", "at most", "measured", "kept"),
                Stream.of(
                        Ratios.limit("save : changed rows", 2, median(saves) / median(rows)),
                        Ratios.limit("10 × save : save the whole", 1, 10 * median(saves) / median(copies)),
                        Ratios.limit("load : by hand with JDBC", 1.25, median(loads) / median(byHand))));
    }

    private static List<String> line(String what, List<Double> times) {
        return List.of(what, Markdown.number(median(times)));
    }

    private static void time(boolean counts, List<Double> times, Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        if (counts) {
            times.add((System.nanoTime() - start) / 1e6);
        }
    }

    static double median(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static void save(Event event, int seconds, EventStore store) {
        store.save(event, Provenance.none(), "store.txt", "0".repeat(64), MIDNIGHT.plusSeconds(seconds));
    }

    private static void load(Event.Id id, EventStore store) {
        if (store.find(id).isEmpty()) {
            throw new IllegalStateException("there is no event " + id);
        }
    }

    /** One of a hundred items, parts counted, gets another title each time. */
    static Event changed(Event event, int turn) {
        int[] count = {0};
        List<Day> days = event.days().stream()
                .map(day -> new Day(
                        day.when(),
                        day.begins(),
                        day.ends(),
                        day.items().stream()
                                .map(item -> count[0]++ % ONE_OF == turn % ONE_OF ? renamed(item, turn) : item)
                                .toList()))
                .toList();
        return event.toBuilder().days(days).build();
    }

    private static Item renamed(Item item, int turn) {
        return item.toBuilder()
                .title(item.title().replaceFirst(" v[0-9]+$", "") + " v" + turn)
                .build();
    }
}
