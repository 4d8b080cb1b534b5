package programmheft.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import programmheft.port.Source;

/**
 * A document that the user named.
 *
 * @param modified when the file was last changed; 1970 for the standard input and for pipes, which would say "now"
 */
record Input(Source source, Instant modified) {
    static final String STDIN = "-";

    /** No programme is as long as that; the reader of JSON takes as much. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    static Input read(String name, Session session) {
        if (name.equals(STDIN)) {
            return stdin(session);
        }
        try {
            Path file = session.world().folder().resolve(name);
            if (Files.isDirectory(file)) {
                throw Failure.input(null, "folder-given", name);
            }
            try (InputStream in = Files.newInputStream(file)) {
                Source source = Source.of(name, bounded(in, name));
                return new Input(
                        source,
                        Files.isRegularFile(file)
                                ? Files.getLastModifiedTime(file).toInstant()
                                : Instant.EPOCH);
            }
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw Failure.input(missing, "file-missing", name);
        } catch (AccessDeniedException denied) {
            throw Failure.input(denied, "no-permission", name, session.labels().text("reason.denied"));
        } catch (IOException failed) {
            throw Failure.input(failed, "no-permission", name, Reason.of(failed, session.labels()));
        }
    }

    private static Input stdin(Session session) {
        String name = session.labels().text("stdin");
        // the launcher says so: Java would take the next file that it opens for the standard input
        if (session.world().variable("PROGRAMMHEFT_STDIN").equals(Optional.of("closed"))) {
            throw Failure.input(null, "stdin-closed");
        }
        try {
            return new Input(Source.of(name, bounded(session.world().in(), name)), Instant.EPOCH);
        } catch (IOException failed) {
            throw Failure.input(failed, "no-permission", name, Reason.of(failed, session.labels()));
        }
    }

    private static byte[] bounded(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Failure.input(null, "too-large", name, MOST_BYTES / 1024 / 1024);
        }
        return bytes;
    }
}
