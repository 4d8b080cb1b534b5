package programmheft.jdbi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** A step from one version of a store to the next; its script is in the resources, its version is its place. */
record Step(int version, String name, String script) {
    private static final List<String> NAMES = List.of("editions", "provenance", "calendars", "patience", "points");

    /**
     * Returns all steps in order.
     *
     * @param database the folder of the scripts: the steps are the same in each, only the words of their SQL differ
     */
    static List<Step> all(String database) {
        return IntStream.rangeClosed(1, NAMES.size())
                .mapToObj(version -> read(database, version, NAMES.get(version - 1)))
                .toList();
    }

    String checksum() {
        return Sha256.of(script);
    }

    /** Takes the step and notes it. */
    void take(Handle handle) {
        SqlScript.statements(script).forEach(handle::execute);
        handle.execute("insert into schema_step(version, name, checksum) values (?, ?, ?)", version, name, checksum());
    }

    /** Returns whether the steps up to that version are just those that made the tables. */
    static boolean taken(List<Step> steps, int version, Handle handle) {
        List<String> expected =
                steps.stream().limit(version).map(Step::checksum).toList();
        return handle.createQuery("select checksum from schema_step order by version")
                .map((row, context) -> row.getString(1))
                .list()
                .equals(expected);
    }

    private static Step read(String database, int version, String name) {
        String resource = String.format(Locale.ROOT, "%s/V%03d__%s.sql", database, version, name);
        try (InputStream in = Step.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource '%s' is missing from the library".formatted(resource));
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Step(version, name, script.replace("\r\n", "\n"));
        } catch (IOException failed) {
            throw new UncheckedIOException("the resource '%s' cannot be read".formatted(resource), failed);
        }
    }
}
