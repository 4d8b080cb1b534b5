package programmheft.jdbi;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import programmheft.port.StoreException;

/** A copy of a store, made beside its place and moved there when it is whole. */
final class Backup {
    private final Connections connections;
    private final Path copy;
    private final Path part;

    Backup(Connections connections, Path copy) {
        this.connections = connections;
        this.copy = copy;
        this.part = copy.resolveSibling(copy.getFileName() + ".part");
    }

    void make() {
        if (Files.exists(copy)) {
            throw failed("there is a file \"" + copy + "\"", null);
        }
        try {
            Files.deleteIfExists(part);
            write();
            Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw failed(Errors.reason(failed), failed);
        } finally {
            removePart();
        }
    }

    /** SQLite does not wait for the disk when it copies. */
    private void write() throws IOException {
        try {
            connections.copyInto(part);
        } catch (StoreException refused) {
            if (refused.finding().code().equals(Errors.DAMAGED)) {
                throw refused;
            }
            throw failed(
                    String.valueOf(
                            refused.getCause() == null
                                    ? refused
                                    : refused.getCause().getMessage()),
                    refused);
        }
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private StoreException failed(String detail, @Nullable Throwable cause) {
        return connections.errors().of(Errors.NOT_COPIED, detail, cause);
    }

    private void removePart() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            // it is called .part, and the next backup removes it
        }
    }
}
