package programmheft.jdbi;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Provenance;
import programmheft.port.SourceLines;

/**
 * Where facts come from, as rows. Lines are counted from the fact before in the same source, so that a line put in at
 * the top of a document does not change the row of every fact below it.
 */
final class Origins {
    private final Map<String, Integer> lastLine = new HashMap<>();

    private Origins() {}

    static void write(Provenance provenance, Rows rows) {
        Origins origins = new Origins();
        provenance.origins().forEach((fact, origin) -> origins.write(fact, origin, rows.add(Table.PROVENANCE)));
    }

    private void write(Fact fact, Origin origin, Row row) {
        row.text("fact", fact.path()).constant("kind", origin.kind()).text("rule", origin.rule());
        origin.lines().ifPresent(lines -> {
            row.text("source", lines.source())
                    .number("line_step", (long) lines.first() - lastLine.getOrDefault(lines.source(), 0))
                    .number("more_lines", (long) lines.last() - lines.first());
            lastLine.put(lines.source(), lines.first());
        });
    }

    static Provenance read(Rows rows) {
        Origins origins = new Origins();
        Map<Fact, Origin> all = new LinkedHashMap<>();
        rows.of(Table.PROVENANCE).forEach(row -> all.put(new Fact(row.line("fact")), origins.origin(row)));
        return new Provenance(all);
    }

    /** Returns a digest of all facts and their origins in order. */
    static String digest(Provenance provenance) {
        StringBuilder all = new StringBuilder();
        provenance
                .origins()
                .forEach((fact, origin) -> all.append(fact).append(origin).append('\n'));
        return Sha256.of(all.toString());
    }

    private Origin origin(Row row) {
        Optional<SourceLines> lines = row.text("source").map(source -> lines(source, row));
        return new Origin(row.constant("kind", Origin.Kind.class), lines, row.text("rule"));
    }

    private SourceLines lines(String source, Row row) {
        int first = Math.toIntExact(lastLine.getOrDefault(source, 0) + row.number("line_step"));
        lastLine.put(source, first);
        return new SourceLines(source, first, Math.toIntExact(first + row.number("more_lines")));
    }
}
