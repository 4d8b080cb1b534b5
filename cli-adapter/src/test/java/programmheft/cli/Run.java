package programmheft.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One run of the command inside this process. */
record Run(int exitCode, String out, String err) {
    static final Instant NOW = Instant.parse("2026-02-01T10:00:00Z");

    /** Makes runs in a folder; its environment holds HOME, below that folder, and nothing else. */
    static final class Desk {
        private final Path folder;
        private final Map<String, String> environment = new HashMap<>();
        private String input = "";
        private Instant now = NOW;

        Desk(Path folder) {
            this.folder = folder;
            environment.put("HOME", folder.resolve("home").toString());
        }

        Desk with(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        Desk without(String variable) {
            environment.remove(variable);
            return this;
        }

        Desk input(String text) {
            input = text;
            return this;
        }

        Desk at(Instant instant) {
            now = instant;
            return this;
        }

        Desk file(String name, String text) {
            return file(name, text.getBytes(StandardCharsets.UTF_8));
        }

        Desk file(String name, byte[] bytes) {
            try {
                Files.write(folder.resolve(name), bytes);
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
            return this;
        }

        Path path(String name) {
            return folder.resolve(name);
        }

        String text(String name) {
            try {
                return Files.readString(folder.resolve(name));
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        }

        /** Returns the names of the files in a folder, sorted. */
        List<String> list(String name) {
            try (Stream<Path> files = Files.list(folder.resolve(name))) {
                return files.map(file -> file.getFileName().toString()).sorted().toList();
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        }

        Run run(String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exitCode = Programmheft.run(
                    new World(
                            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                            out,
                            err,
                            environment,
                            folder,
                            () -> now),
                    args);
            return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
