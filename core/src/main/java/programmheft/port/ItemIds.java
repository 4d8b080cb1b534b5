package programmheft.port;

import java.util.Set;
import java.util.stream.Collectors;
import programmheft.model.Item;

/**
 * Which items have an id that their document states. A reader that had to number the items says so by the fact
 * {@code itemIds}, assumed; then only those count whose own fact {@code items/ID/id} is stated.
 */
final class ItemIds {
    static final Fact NUMBERED = Fact.event("itemIds");

    private ItemIds() {}

    static Set<Item.Id> stated(Reading reading) {
        Provenance provenance = reading.provenance();
        boolean numbered = provenance.isNotStated(NUMBERED);
        return reading.event()
                .items()
                .map(Item::id)
                .filter(id -> !numbered || isStated(provenance, id))
                .collect(Collectors.toSet());
    }

    private static boolean isStated(Provenance provenance, Item.Id id) {
        return provenance
                .of(Fact.item(id, "id"))
                .filter(origin -> origin.kind() == Origin.Kind.STATED)
                .isPresent();
    }
}
