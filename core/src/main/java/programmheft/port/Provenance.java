package programmheft.port;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import programmheft.model.Item;

/**
 * Where the facts of an event come from. It lies beside the event, never inside it. A fact without an origin is one
 * that somebody entered.
 *
 * @param origins in the order in which the facts were read
 */
public record Provenance(Map<Fact, Origin> origins) {
    private static final Provenance NONE = new Provenance(Map.of());

    public Provenance {
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
    }

    /** Returns that nothing is known of where the facts come from. */
    public static Provenance none() {
        return NONE;
    }

    /** Returns where the fact comes from; nothing if somebody entered it. */
    public Optional<Origin> of(Fact fact) {
        return Optional.ofNullable(origins.get(fact));
    }

    /**
     * Returns where all who say the fact say it, in order: the one whose word was taken first, then the others that say
     * the same or less, which lie beside it as {@code #2}, {@code #3} and so on. Nothing if
     * somebody entered it.
     */
    public List<Origin> sources(Fact fact) {
        List<Origin> all = new ArrayList<>();
        of(fact).ifPresent(all::add);
        for (int source = 2; origins.containsKey(fact.saidBy(source)); source++) {
            of(fact.saidBy(source)).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /** Returns where an item stands in its document. */
    public Optional<SourceLines> linesOf(Item.Id item) {
        return of(Fact.item(item)).flatMap(Origin::lines);
    }

    /** Returns the same without one fact. */
    Provenance without(Fact fact) {
        Map<Fact, Origin> fewer = new LinkedHashMap<>(origins);
        fewer.remove(fact);
        return new Provenance(fewer);
    }

    /** Returns the same under other names of the facts. */
    Provenance renamed(UnaryOperator<Fact> name) {
        Map<Fact, Origin> renamed = new LinkedHashMap<>();
        origins.forEach((fact, origin) -> renamed.put(name.apply(fact), origin));
        return new Provenance(renamed);
    }

    /** Tells whether the document does not say the fact, so that it is shown in brackets. */
    public boolean isNotStated(Fact fact) {
        return of(fact).filter(origin -> origin.kind() != Origin.Kind.STATED).isPresent();
    }
}
