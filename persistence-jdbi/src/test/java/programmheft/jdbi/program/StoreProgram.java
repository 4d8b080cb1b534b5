package programmheft.jdbi.program;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import programmheft.jdbi.SqliteEventStore;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.Provenance;
import programmheft.port.StoreException;

/** A program that saves into a store, alone or in a race, or lists it. In a package of its own: it is no part of the module under test. */
public final class StoreProgram {
    private StoreProgram() {}

    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        try {
            switch (arguments[0]) {
                case "save" -> save(file, arguments[2], Integer.parseInt(arguments[3]));
                case "visit" ->
                    visit(file, arguments[2], Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
                case "race" -> race(file, arguments[2], Integer.parseInt(arguments[3]));
                case "list" -> list(file);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } catch (StoreException failed) {
            System.out.println(failed.finding().code());
            System.out.println(failed.getMessage());
            System.exit(3);
        }
    }

    private static void save(Path file, String id, int editions) {
        save(file, id, 0, editions);
    }

    /** Opens the store, saves so many editions and closes it, so many times. */
    private static void visit(Path file, String id, int editions, int visits) {
        for (int visit = 0; visit < visits; visit++) {
            save(file, id, visit * editions, (visit + 1) * editions);
        }
    }

    private static void save(Path file, String id, int from, int to) {
        try (SqliteEventStore store = patiently(() -> SqliteEventStore.open(file))) {
            for (int i = from; i < to; i++) {
                Edition.Draft draft = draft(id, i);
                Edition.Head head = patiently(() -> store.save(draft));
                System.out.println(head.number());
            }
        }
    }

    /** Begins when a line comes in; tries to save each edition after the one before, and prints those it has saved. */
    private static void race(Path file, String id, int editions) throws IOException {
        try (SqliteEventStore store = patiently(() -> SqliteEventStore.open(file))) {
            System.out.println("ready");
            System.in.read();
            for (int i = 0; i < editions; i++) {
                Edition.Draft draft = draft(id, i).basedOn(i);
                try {
                    System.out.println(patiently(() -> store.save(draft)).number());
                } catch (StoreException stale) {
                    System.out.println(stale.finding().code());
                }
            }
        }
    }

    private static Edition.Draft draft(String id, int i) {
        String title = "von " + ProcessHandle.current().pid() + " zum " + i + ". Mal";
        Event event = Event.builder(id, title).motto(title).build();
        return Edition.Draft.of(event, Provenance.none(), "s", "d", Instant.EPOCH);
    }

    /** Tries again when others have had the store for five seconds: on a busy machine they may. */
    private static <T> T patiently(Supplier<T> work) {
        while (true) {
            try {
                return work.get();
            } catch (StoreException failed) {
                if (!failed.finding().code().equals("store-locked")) {
                    throw failed;
                }
            }
        }
    }

    private static void list(Path file) {
        try (SqliteEventStore store = SqliteEventStore.openReadOnly(file)) {
            store.list().stream()
                    .map(head -> store.find(head.event()).orElseThrow().event())
                    .forEach(event -> System.out.println(event.id() + " " + event.title()));
        }
    }
}
