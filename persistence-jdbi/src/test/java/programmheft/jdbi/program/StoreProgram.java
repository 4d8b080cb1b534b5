package programmheft.jdbi.program;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import programmheft.jdbi.SqliteEventStore;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.Provenance;
import programmheft.port.StoreException;

/** A program that saves into a store or lists it. In a package of its own: it is no part of the module under test. */
public final class StoreProgram {
    private StoreProgram() {}

    public static void main(String... arguments) {
        Path file = Path.of(arguments[1]);
        try {
            switch (arguments[0]) {
                case "save" -> save(file, arguments[2], Integer.parseInt(arguments[3]));
                case "list" -> list(file);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } catch (StoreException failed) {
            System.out.println(failed.finding().code());
            System.exit(3);
        }
    }

    private static void save(Path file, String id, int editions) {
        try (SqliteEventStore store = patiently(() -> SqliteEventStore.open(file))) {
            for (int i = 0; i < editions; i++) {
                String title = "von " + ProcessHandle.current().pid() + " zum " + i + ". Mal";
                Event event = Event.builder(id, title).motto(title).build();
                Edition.Head head = patiently(() -> store.save(event, Provenance.none(), "s", "d", Instant.EPOCH));
                System.out.println(head.number());
            }
        }
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
