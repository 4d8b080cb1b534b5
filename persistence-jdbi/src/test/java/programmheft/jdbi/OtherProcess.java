package programmheft.jdbi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import programmheft.jdbi.program.StoreProgram;

/** A second process that uses a store by means of {@link StoreProgram}. */
final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private OtherProcess(List<String> command) {
        try {
            process =
                    new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
            out = process.inputReader(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Saves so many editions of the event and prints the number of each when it is saved. */
    static OtherProcess saving(Path file, String event, int editions) {
        return run(List.of(), "save", file.toString(), event, Integer.toString(editions));
    }

    /** Runs the program with the options for Java and its own arguments. */
    static OtherProcess run(List<String> options, String... arguments) {
        return new OtherProcess(command(options, arguments));
    }

    static OtherProcess ofCommand(List<String> command) {
        return new OtherProcess(command);
    }

    static List<String> command(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        if (!options.contains("-cp")) {
            command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        }
        command.add(StoreProgram.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Saves what it can of so many editions, once it is told to go; prints the number of each, or why not. */
    static OtherProcess racing(Path file, String event, int editions) {
        return run(List.of(), "race", file.toString(), event, Integer.toString(editions));
    }

    void go() {
        try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String line() {
        try {
            return String.valueOf(out.readLine());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns all that it prints until it ends. */
    List<String> lines() {
        return out.lines().toList();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Kills it as the kernel does, with no farewell; what it has printed can still be read. */
    void kill() throws InterruptedException {
        boolean unused = process.toHandle().destroyForcibly(); // Process.destroyForcibly closes what it has printed
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
