package programmheft.documents.json;

import java.util.LinkedHashMap;
import java.util.Map;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.SourceLines;

/** Where each fact comes from: a list, since its order says in which order the facts were read. */
final class OriginJson {
    private OriginJson() {}

    static ToJson write(Map.Entry<Fact, Origin> entry) {
        Origin origin = entry.getValue();
        return new ToJson()
                .text("fact", entry.getKey().path())
                .word("kind", origin.kind())
                .optionalObject("lines", origin.lines(), OriginJson::lines)
                .optionalText("rule", origin.rule());
    }

    static Map<Fact, Origin> read(FromJson document) {
        Map<Fact, Origin> origins = new LinkedHashMap<>();
        document.list("provenance", in -> {
            Fact fact = new Fact(in.text("fact"));
            if (origins.putIfAbsent(fact, origin(in)) != null) {
                throw in.faultOf("fact", "json-fact-given-twice", Shown.of(fact.path()));
            }
            return fact;
        });
        return origins;
    }

    private static Origin origin(FromJson in) {
        return new Origin(
                in.word("kind", Origin.Kind.class),
                in.optionalObject("lines", OriginJson::lines),
                in.optionalText("rule"));
    }

    private static ToJson lines(SourceLines lines) {
        return new ToJson()
                .text("source", lines.source())
                .number("first", lines.first())
                .number("last", lines.last());
    }

    private static SourceLines lines(FromJson in) {
        return new SourceLines(in.text("source"), in.number("first"), in.number("last"));
    }
}
