package programmheft.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * The process around the command: the only class that asks the machine.
 *
 * @param folder the working folder, absolute
 */
record World(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        Path folder,
        InstantSource clock) {
    World {
        environment = Map.copyOf(environment);
    }

    static World ofProcess() {
        // not System.out: it swallows what goes wrong, and has a charset of its own
        return new World(
                // buffered: FileInputStream.readNBytes seeks, which a pipe refuses
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                Clock.systemUTC());
    }

    /** Returns a variable of the environment; one that is empty counts as not set. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
