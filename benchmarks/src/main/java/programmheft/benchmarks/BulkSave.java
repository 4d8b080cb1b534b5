package programmheft.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import programmheft.jdbi.SqliteEventStore;
import programmheft.port.EventStore;
import programmheft.port.Provenance;

/**
 * Saves many events of 100 sessions with two speakers each, one after the other, and writes the same rows with prepared
 * batches of bare JDBC, one transaction an event: once all of them, and once without those that keep the calendar's history
 * and answer questions. Each turn begins three new files.
 */
final class BulkSave {
    private static final Instant SAVED = Instant.parse("2030-01-01T00:00:00Z");

    private final int sessions;
    private final int turns;
    private final List<Double> saves = new ArrayList<>();
    private final List<Double> rows = new ArrayList<>();
    private final List<Double> content = new ArrayList<>();

    /** A piece of work that is timed. */
    private interface Work {
        void run() throws SQLException;
    }

    BulkSave(int sessions, int turns) {
        this.sessions = sessions;
        this.turns = turns;
    }

    /** Measures; the first turn does not count. */
    BulkSave run() throws IOException, SQLException {
        for (int turn = 0; turn <= turns; turn++) {
            Path folder = Files.createTempDirectory("bulk-save");
            Path file = folder.resolve("store.db");
            boolean counts = turn > 0;
            time(counts, saves, () -> save(file));
            BareRows all = new BareRows(file);
            time(counts, rows, () -> all.write(folder.resolve("rows.db"), table -> true));
            time(counts, content, () -> all.write(folder.resolve("content.db"), BareRows::isContent));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
        return this;
    }

    private void save(Path file) {
        try (EventStore store = SqliteEventStore.open(file)) {
            for (int number = 0; number < sessions / ManyEvents.SESSIONS; number++) {
                store.save(ManyEvents.event(number), Provenance.none(), "bulk.txt", "0".repeat(64), SAVED);
            }
        }
    }

    /** Returns a table with a line for each of them. */
    String all() {
        return Markdown.table(
                List.of(String.format(Locale.ROOT, "%,d sessions", sessions), "s"),
                Stream.of(
                        line("saved through the port", saves),
                        line("the same rows, prepared batches", rows),
                        line("without history and search, prepared batches", content)));
    }

    /** Returns a table with a line for each limit: medians of the ratios of each turn. */
    String limits() {
        return Markdown.table(
                List.of("limit", "at most", "measured", "kept"),
                Stream.of(
                        Ratios.limit("saving : the same rows", 1.25, ratio(rows)),
                        Ratios.limit("saving : without history and search", 1.6, ratio(content))));
    }

    private double ratio(List<Double> others) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < saves.size(); i++) {
            ratios.add(saves.get(i) / others.get(i));
        }
        return StoreComparison.median(ratios);
    }

    private static List<String> line(String what, List<Double> times) {
        return List.of(what, Markdown.number(StoreComparison.median(times)));
    }

    private static void time(boolean counts, List<Double> times, Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        if (counts) {
            times.add((System.nanoTime() - start) / 1e9);
        }
    }
}
