package programmheft.jdbi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the programs of a PostgreSQL server are: those of a jar if it is there (-Pembedded-postgres), else Debian's. */
final class PostgresBinaries {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String JAR = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /** Returns the folder of the programs, for which an archive may be unpacked into the given one. */
    static Optional<Path> find(Path folder) {
        return unpacked(folder).or(PostgresBinaries::debian);
    }

    private static Optional<Path> debian() {
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                    .max(Comparator.comparing(PostgresBinaries::number))
                    .map(version -> version.resolve("bin"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int number(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.matches("[0-9]{1,4}") ? Integer.parseInt(name) : 0;
    }

    private static Optional<Path> unpacked(Path folder) {
        try (InputStream archive = PostgresBinaries.class.getResourceAsStream(JAR)) {
            if (archive == null) {
                return Optional.empty();
            }
            Path file = folder.resolve("postgres.txz");
            Files.copy(archive, file);
            Shell.run(List.of("tar", "-xJf", file.toString(), "-C", folder.toString()));
            return Optional.of(folder.resolve("bin"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
