package programmheft.jdbi;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * One connection, opened when it is first needed, kept, and used by one thread at a time. After a failure it is given
 * up: SQLite may have rolled back by itself, and what follows would run outside a transaction.
 */
final class Kept implements AutoCloseable {
    private final Jdbi jdbi;
    private final Consumer<Handle> farewell;
    private @Nullable Handle handle;

    /**
     * Prepares a connection; none is opened yet.
     *
     * @param farewell what to do before the connection is closed; may fail
     */
    Kept(Jdbi jdbi, Consumer<Handle> farewell) {
        this.jdbi = jdbi;
        this.farewell = farewell;
    }

    <T> T inTransaction(Function<Handle, T> work) {
        return with(open -> open.inTransaction(work::apply));
    }

    synchronized <T> T with(Function<Handle, T> work) {
        Handle open = handle == null ? jdbi.open() : handle;
        handle = open;
        boolean done = false;
        try {
            T result = work.apply(open);
            done = true;
            return result;
        } finally {
            if (!done) {
                close();
            }
        }
    }

    @Override
    public synchronized void close() {
        Handle open = handle;
        handle = null;
        if (open != null) {
            quietly(() -> farewell.accept(open));
            quietly(open::close);
        }
    }

    /** Does it as well as it can be done: Jdbi complains of a transaction that SQLite has rolled back already. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException lost) {
            // the connection is closed all the same, and the file is whole
        }
    }
}
