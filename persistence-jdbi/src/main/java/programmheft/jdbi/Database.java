package programmheft.jdbi;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import programmheft.model.Event;

/** The database that holds a store, however it is reached. Whatever it has against the work is a StoreException. */
interface Database extends AutoCloseable {
    /** Does the work on one state of the store, whatever others save meanwhile. */
    <T> T read(Function<Handle, T> work);

    /** Does the work in one transaction, while nobody else writes anything of the event. */
    <T> T write(Event.Id event, Function<Handle, T> work);

    boolean canWrite();

    /** Returns what the database itself finds damaged of its files; takes as long as reading them. */
    List<String> damage();

    /** Returns how this database keeps words. */
    WordIndex words();

    Errors errors();

    @Override
    void close();
}
