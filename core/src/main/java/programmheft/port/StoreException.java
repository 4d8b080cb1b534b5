package programmheft.port;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import programmheft.check.Finding;
import programmheft.check.Messages;
import programmheft.model.Event;

/** The store cannot do what was asked: it is locked, read-only, damaged, newer, or no store at all. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * Makes an error whose message is the English sentence of the code.
     *
     * @param code a code of the catalogue
     * @param store the file or address of the store
     * @param detail what the library below says
     */
    public StoreException(String code, String store, String detail, @Nullable Throwable cause) {
        this(Finding.of(code, List.of(), store, detail), cause);
    }

    private StoreException(Finding finding, @Nullable Throwable cause) {
        super(Messages.in(Locale.ENGLISH).sentence(finding), cause);
        this.finding = finding;
    }

    /** Returns that the newest edition of an event is another one than the saver knows. */
    public static StoreException stale(String store, Event.Id event, int newest, int known) {
        return new StoreException(Finding.of("store-stale", List.of(), store, event.value(), newest, known), null);
    }

    /** Returns that a store which is only read is of an older version than the program. */
    public static StoreException older(String store, int version, int newest) {
        return new StoreException(Finding.of("store-older", List.of(), store, version, newest), null);
    }

    /** Returns what is wrong, with its values, to be said in any language. */
    public Finding finding() {
        return finding;
    }
}
