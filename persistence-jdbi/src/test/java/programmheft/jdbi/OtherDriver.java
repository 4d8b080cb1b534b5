package programmheft.jdbi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks at stores by another driver than ours, with another SQLite in it: that of Python, which reads the rows and works the
 * digests out of them itself.
 */
final class OtherDriver implements AutoCloseable {
    static final String MISSING = "skipped: there is no python3 with SQLite 3.37 or newer to look at stores with";

    private final Process process;
    private final BufferedReader out;
    private final Writer in;

    private OtherDriver(Process process) {
        this.process = process;
        out = process.inputReader(StandardCharsets.UTF_8);
        in = process.outputWriter(StandardCharsets.UTF_8);
    }

    /**
     * What it sees of a store.
     *
     * @param damage empty if all is well
     * @param editions how many editions each event has
     * @param compared of how many of them the digest was worked out
     */
    record Seen(String damage, Map<String, Integer> editions, int compared) {
        Seen {
            editions = Map.copyOf(editions);
        }
    }

    /** Starts it, if it is there. */
    static Optional<OtherDriver> start() {
        try (InputStream script = OtherDriver.class.getResourceAsStream("other_driver.py")) {
            String text = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            OtherDriver driver = new OtherDriver(new ProcessBuilder("python3", "-c", text)
                    .redirectError(Redirect.DISCARD)
                    .start());
            return driver.line().equals("ready") ? Optional.of(driver) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** Looks at a store; as any other program would, it takes in what lies in the journal. */
    Seen look(Path file) {
        try {
            in.write(file + "\n");
            in.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        String damage = line();
        int compared = Integer.parseInt(line());
        Map<String, Integer> editions = new TreeMap<>();
        for (String line = line(); !line.equals("end"); line = line()) {
            List<String> words = List.of(line.split(" ", -1));
            editions.put(words.get(0), Integer.valueOf(words.get(1)));
        }
        return new Seen(damage, editions, compared);
    }

    /** Returns what is wrong with a store of one event, each edition of which only has a title and a motto. */
    Optional<String> damage(Path file, String event, int acknowledged) {
        Seen seen = look(file);
        int editions = seen.editions().getOrDefault(event, 0);
        if (!seen.damage().isEmpty()) {
            return Optional.of("the other driver: " + seen.damage());
        }
        int all = seen.editions().values().stream().mapToInt(Integer::intValue).sum();
        return editions >= acknowledged && seen.compared() == all
                ? Optional.empty()
                : Optional.of("the other driver: " + seen + " where " + acknowledged + " editions should be");
    }

    private String line() {
        try {
            return String.valueOf(out.readLine());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
