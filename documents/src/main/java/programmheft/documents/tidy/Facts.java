package programmheft.documents.tidy;

import java.util.LinkedHashMap;
import java.util.Map;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Provenance;
import programmheft.port.SourceLines;

/** Collects where each fact stands. */
final class Facts {
    private final Map<Fact, Origin> origins = new LinkedHashMap<>();
    private final String source;

    Facts(String source) {
        this.source = source;
    }

    /** Notes a fact that stands on a line, stated or in brackets. */
    void add(Fact fact, int line, boolean bracketed) {
        SourceLines lines = new SourceLines(source, line, line);
        origins.putIfAbsent(fact, bracketed ? Origin.derived("bracketed", lines) : Origin.stated(lines));
    }

    void add(Fact fact, int first, int last) {
        origins.putIfAbsent(fact, Origin.stated(new SourceLines(source, first, last)));
    }

    void assume(Fact fact, String rule) {
        origins.putIfAbsent(fact, Origin.assumed(rule));
    }

    Provenance all() {
        return new Provenance(origins);
    }
}
