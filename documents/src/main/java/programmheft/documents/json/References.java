package programmheft.documents.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import programmheft.check.Finding;

/** What has an id in the document, and who names it. The model holds this too, but does not know where it stands. */
final class References {
    /** What can be named. */
    enum Kind {
        SPEAKER,
        THEMED_ROOM,
        ITEM
    }

    private record Use(Kind kind, String id, Spot spot) {}

    private final Map<Kind, Map<String, Spot>> declared = new EnumMap<>(Kind.class);
    private final List<Use> uses = new ArrayList<>();

    References() {
        for (Kind kind : Kind.values()) {
            declared.put(kind, new LinkedHashMap<>());
        }
    }

    /** Takes an id down; refuses one that stands for something else of its kind. */
    void declare(Kind kind, String id, Spot spot) {
        Spot first = of(kind).putIfAbsent(id, spot);
        if (first != null) {
            throw Fault.at(
                    spot, "json-id-given-twice", Shown.of(id), first.position().line());
        }
    }

    void use(Kind kind, String id, Spot spot) {
        uses.add(new Use(kind, id, spot));
    }

    /** Returns a fault for each name that nothing has. */
    Stream<Finding> leadingNowhere() {
        return uses.stream()
                .filter(use -> !of(use.kind).containsKey(use.id))
                .map(use -> Fault.at(
                                use.spot,
                                "json-leads-nowhere",
                                Shown.of(use.id),
                                Shown.of(Nearest.to(use.id, of(use.kind).keySet())))
                        .finding());
    }

    private Map<String, Spot> of(Kind kind) {
        return declared.getOrDefault(kind, Map.of());
    }
}
