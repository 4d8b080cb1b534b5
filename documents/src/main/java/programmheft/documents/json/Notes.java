package programmheft.documents.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Provenance;
import programmheft.port.SourceLines;

/** What comes up while one document is read, beside the event itself. */
final class Notes {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
            finding -> finding.position().orElseThrow(),
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column));

    private final String source;
    private final Set<Finding> faults = new LinkedHashSet<>();
    private final List<Finding> remarks = new ArrayList<>();
    private final Map<Fact, Origin> places = new LinkedHashMap<>();
    private final References references = new References();

    Notes(String source) {
        this.source = source;
    }

    /** Notes a fault that does not end the reading; the first hundred are kept. */
    void fault(Finding fault) {
        if (faults.size() < Limits.FAULTS) {
            faults.add(fault);
        }
    }

    void remark(Finding remark) {
        remarks.add(remark);
    }

    /** Notes where in this document the fact stands. */
    void place(Fact fact, Node node) {
        SourceLines lines = new SourceLines(source, node.spot().position().line(), node.lastLine());
        places.putIfAbsent(fact, Origin.stated(lines));
    }

    References references() {
        return references;
    }

    /** Follows the references, unless something that they lead to could not be read. */
    void followReferences() {
        if (faults.isEmpty()) {
            references.leadingNowhere().limit(Limits.FAULTS).forEach(this::fault);
        }
    }

    /** Throws the first fault, if there is one. */
    void stopAtFaults() {
        firstFault().ifPresent(first -> {
            throw new Fault(first);
        });
    }

    /** Returns the faults by their place. */
    List<Finding> faults() {
        return faults.stream().sorted(BY_PLACE).toList();
    }

    Optional<Finding> firstFault() {
        return faults().stream().findFirst();
    }

    /** Returns the remarks by their place. */
    List<Finding> remarks() {
        return remarks.stream().sorted(BY_PLACE).toList();
    }

    Provenance places() {
        return new Provenance(places);
    }
}
