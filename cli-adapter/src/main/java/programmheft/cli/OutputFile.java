package programmheft.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A file that is written whole or not at all, and not touched if it holds the same already. */
final class OutputFile {
    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    private final Path file;

    OutputFile(Path file) {
        this.file = file;
    }

    void write(byte[] bytes) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            Files.write(file, bytes, StandardOpenOption.WRITE); // a pipe or a device: there is nothing to replace
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file;
        if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return;
        }
        replace(target, bytes);
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        Path part = create(target);
        try {
            Files.write(part, bytes, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
            UNFINISHED.remove(part);
        }
    }

    /** Not createTempFile: what it makes nobody else may read. */
    private static Path create(Path target) throws IOException {
        for (int i = 0; ; i++) {
            Path part = target.resolveSibling(".%s.%d.part".formatted(target.getFileName(), i));
            try {
                UNFINISHED.add(Files.createFile(part));
                return part;
            } catch (FileAlreadyExistsException taken) {
                if (i > 1000) {
                    throw taken;
                }
            }
        }
    }

    /** Removes what an interrupted run would leave behind. */
    static void removeUnfinished() {
        for (Path part : UNFINISHED) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException ignored) {
                // the process is ending; there is nobody left to tell
            }
        }
    }
}
