package programmheft.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts the real launcher, as a user with an ASCII locale does. */
final class Launcher {
    static final Path FILE = Path.of(System.getProperty("programmheft.launcher", "../programmheft"))
            .toAbsolutePath()
            .normalize();

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private byte[] input = {};

    Launcher(Path folder) {
        this.folder = folder;
        environment.put("PATH", System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("PROGRAMMHEFT_NO_BUILD", "1");
        environment.put("LC_ALL", "C");
    }

    Launcher with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Launcher without(String variable) {
        environment.remove(variable);
        return this;
    }

    Launcher input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Launcher file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return this;
    }

    Launcher file(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return this;
    }

    Run run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(FILE.toString()));
        command.addAll(List.of(args));
        return runCommand(command);
    }

    /** Runs a line of the shell, in which {@code $P} is the launcher. */
    Run shell(String line) throws IOException, InterruptedException {
        with("P", FILE.toString());
        return runCommand(List.of("/bin/sh", "-c", line));
    }

    Run runCommand(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("programmheft", ".out");
        Path err = Files.createTempFile("programmheft", ".err");
        try {
            Process process = start(command, ProcessBuilder.Redirect.to(out.toFile()), err);
            try (OutputStream stdin = process.getOutputStream()) {
                stdin.write(input);
            } catch (IOException ended) {
                // it did not read its input, as it may
            }
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IllegalStateException("still running after two minutes: " + command);
            }
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    Process start(List<String> command, ProcessBuilder.Redirect out, Path err) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out)
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }
}
