package programmheft.port;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import programmheft.check.Aspect;
import programmheft.check.Finding;
import programmheft.check.Said;
import programmheft.model.Item;

/** What putting readings together finds, each contradiction once. */
final class Differences {
    private final List<Finding> all = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();

    /** Notes that one source's word counts and the other's does not. */
    void add(Aspect aspect, List<Item.Id> items, Said taken, Said other) {
        if (told.add(List.of(aspect, taken.words(), other.words()))) {
            add(Finding.of("sources-differ", items, aspect, taken, other));
        }
    }

    void add(Finding finding) {
        all.add(finding);
    }

    /** Returns those about the event before those about people, and those before the ones about items. */
    List<Finding> all() {
        return all.stream().sorted(Comparator.comparing(Differences::rank)).toList();
    }

    private static int rank(Finding finding) {
        boolean ofTheEvent = finding.items().isEmpty()
                && finding.values().get(0) instanceof Aspect aspect
                && aspect.of().isEmpty();
        return ofTheEvent ? 0 : finding.items().isEmpty() ? 1 : 2;
    }
}
