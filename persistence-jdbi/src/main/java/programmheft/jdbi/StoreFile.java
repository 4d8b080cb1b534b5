package programmheft.jdbi;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file of a store. Never read with Java's own means: closing it would take away the locks that SQLite holds on it
 * for another store in the same process (sqlite.org/howtocorrupt.html, section 2.2).
 */
final class StoreFile {
    private final Path path;
    private final Errors errors;

    StoreFile(Path given) {
        this.path = given.toAbsolutePath().normalize();
        this.errors = new Errors(given.toString(), SqliteCodes::of);
    }

    Errors errors() {
        return errors;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** Returns the file with something added to its name. */
    Path beside(String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }

    /** Returns the address for the driver; every sign that means something in an address is escaped. */
    String url(String options) {
        return "jdbc:sqlite:file:" + path.toUri().getRawPath() + "?" + options;
    }

    /** Makes the folder and an empty file; returns false if somebody else has made the file in between. */
    boolean create() {
        try {
            Path folder = path.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.createFile(path);
            return true;
        } catch (FileAlreadyExistsException already) {
            if (Files.isRegularFile(path)) {
                return false;
            }
            throw errors.of(already, path);
        } catch (IOException failed) {
            throw errors.of(failed, path);
        }
    }

    /** Removes the file if nothing was written to it. */
    void removeIfEmpty() {
        try {
            if (Files.size(path) == 0) {
                Files.delete(path);
            }
        } catch (IOException unchanged) {
            // it is gone already, or cannot be removed: an empty file is taken for a new store next time
        }
    }

    void refuseFolder() {
        if (Files.isDirectory(path)) {
            throw errors.of(Errors.NO_DATABASE, "it is a folder");
        }
    }

    boolean isEmpty() {
        return sizeOf(path) == 0;
    }

    /** Tells whether everything stands in the file itself, and nothing in a journal beside it. */
    boolean isWhole() {
        return !holdsSomething(beside("-wal")) && !isCutOff();
    }

    /** Tells whether a writer was cut off that was not writing ahead, or is at work. */
    boolean isCutOff() {
        return holdsSomething(beside("-journal"));
    }

    private boolean holdsSomething(Path journal) {
        return Files.exists(journal) && sizeOf(journal) > 0;
    }

    private long sizeOf(Path some) {
        try {
            return Files.size(some);
        } catch (IOException failed) {
            throw errors.of(Errors.FAILED, Errors.reason(failed), failed);
        }
    }
}
