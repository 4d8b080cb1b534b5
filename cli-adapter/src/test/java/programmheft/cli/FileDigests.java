package programmheft.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import programmheft.port.Source;

/** Tells whether a byte of any file changed. */
final class FileDigests {
    private FileDigests() {}

    /** Returns the digests of all files in a folder and below, by name. */
    static Map<String, String> of(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            Map<String, String> digests = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                digests.put(name, Source.of(name, Files.readAllBytes(file)).digest());
            }
            return digests;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
