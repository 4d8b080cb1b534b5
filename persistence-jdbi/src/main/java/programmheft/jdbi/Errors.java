package programmheft.jdbi;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import programmheft.model.Event;
import programmheft.port.StoreException;

/** Says what went wrong in the words of the port, so that no exception of a library gets through it. */
final class Errors {
    static final String DAMAGED = "store-damaged";
    static final String FAILED = "store-failed";
    static final String FOREIGN = "store-foreign";
    static final String FULL = "store-full";
    static final String LOCKED = "store-locked";
    static final String MISSING = "store-missing";
    static final String NEWER = "store-newer";
    static final String NO_DATABASE = "store-no-database";
    static final String NO_FOLDER = "store-no-folder";
    static final String NO_NATIVE_LIBRARY = "store-no-native-library";
    static final String NOT_COPIED = "store-not-copied";
    static final String OPENED_FOR_READING = "store-opened-for-reading";
    static final String READ_ONLY = "store-read-only";
    static final String UNREACHABLE = "store-unreachable";

    private final String store;
    private final Function<SQLException, Optional<String>> codes;

    /**
     * Speaks for a store.
     *
     * @param store its name as messages say it
     * @param codes finds the code for what the database says, if it says that much
     */
    Errors(String store, Function<SQLException, Optional<String>> codes) {
        this.store = store;
        this.codes = codes;
    }

    StoreException of(String code, String detail) {
        return of(code, detail, null);
    }

    StoreException of(String code, String detail, @Nullable Throwable cause) {
        return new StoreException(code, store, detail, cause);
    }

    /** Says in words why a file could not be made or removed: Java's own exceptions often hold no more than its name. */
    StoreException of(IOException failed, Path file) {
        if (failed instanceof FileAlreadyExistsException already) {
            return of(NO_FOLDER, already.getFile(), failed);
        }
        Path there = nearest(file);
        if (!there.equals(file) && !Files.isDirectory(there)) {
            return of(NO_FOLDER, there.toString(), failed);
        }
        boolean refused = failed instanceof AccessDeniedException || failed instanceof NoSuchFileException;
        return of(refused || !Files.isWritable(there) ? READ_ONLY : FAILED, reason(failed), failed);
    }

    static String reason(IOException failed) {
        return failed instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : String.valueOf(failed.getMessage());
    }

    /** Returns the file, or the innermost of its folders that there is. */
    private static Path nearest(Path file) {
        Path folder = file.getParent();
        return Files.exists(file) || folder == null ? file : nearest(folder);
    }

    StoreException older(int version, int newest) {
        return StoreException.older(store, version, newest);
    }

    StoreException stale(Event.Id event, int newest, int known) {
        return StoreException.stale(store, event, newest, known);
    }

    /** Does the work; whatever the database has against it ends in a StoreException. */
    <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreException said) {
            throw said;
        } catch (RuntimeException | LinkageError failed) {
            throw translate(failed);
        }
    }

    /** Puts something together from what was stored; if that is not possible, the store is damaged. */
    <T> T assembled(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException | StoreException failed) {
            throw failed;
        } catch (RuntimeException impossible) {
            throw of(DAMAGED, String.valueOf(impossible.getMessage()), impossible);
        }
    }

    private StoreException translate(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            // the driver's own class is not visible here
            if (cause instanceof LinkageError
                    || cause.getClass().getSimpleName().equals("NativeLibraryNotFoundException")) {
                return of(NO_NATIVE_LIBRARY, String.valueOf(cause.getMessage()), failed);
            }
        }
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            Optional<String> code = cause instanceof SQLException sql ? codes.apply(sql) : Optional.empty();
            if (code.isPresent()) {
                return of(code.get(), String.valueOf(cause.getMessage()), failed);
            }
        }
        return of(FAILED, String.valueOf(failed.getMessage()), failed);
    }
}
