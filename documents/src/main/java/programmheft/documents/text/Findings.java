package programmheft.documents.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Provenance;
import programmheft.port.SourceLines;

/** What a reading gathers beside the event: where facts come from, and what is worth a remark. */
final class Findings {
    private final String source;
    private final Map<Fact, Origin> origins = new LinkedHashMap<>();
    private final List<Finding> remarks = new ArrayList<>();

    Findings(String source) {
        this.source = source;
    }

    List<Finding> remarks() {
        return remarks;
    }

    void remark(Line line, String code, Object... values) {
        remarks.add(Finding.at(new Position(line.number(), line.column()), code, values));
    }

    /** Remarks on the document as a whole. */
    void remark(String code, Object... values) {
        remarks.add(Finding.at(new Position(1, 1), code, values));
    }

    /** Remarks on a date whose year does not stand beside it; returns where the year comes from. */
    Origin yearTaken(Line date, YearFinder.Found year) {
        if (year.given()) {
            remark(date, "assumed-year", year.year().toString());
            return Origin.assumed("assumed-year");
        }
        remark(date, "derived-year", year.year().toString(), year.line());
        return Origin.derived("year-from-text", lines(year.line()));
    }

    void stated(Fact fact, int line) {
        origins.put(fact, Origin.stated(lines(line)));
    }

    void derived(Fact fact, String rule, int line) {
        origins.put(fact, Origin.derived(rule, lines(line)));
    }

    void assumed(Fact fact, String rule) {
        origins.put(fact, Origin.assumed(rule));
    }

    void put(Fact fact, Origin origin) {
        origins.put(fact, origin);
    }

    Provenance provenance() {
        return new Provenance(origins);
    }

    /** Returns the remarks by line. */
    List<Finding> byLine() {
        return remarks.stream()
                .sorted(Comparator.comparing(
                        remark -> remark.position().orElseThrow().line()))
                .toList();
    }

    private SourceLines lines(int line) {
        return new SourceLines(source, line, line);
    }
}
