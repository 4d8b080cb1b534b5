package programmheft.port;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import programmheft.model.Item;

/** Where the facts of an event come from while readings are put together: all who say a fact, whose word counts first. */
final class Sources {
    private final String name;
    private final Map<Fact, List<Origin>> all = new LinkedHashMap<>();
    private final NavigableSet<Fact> byPath = new TreeSet<>();

    private Sources(String name) {
        this.name = name;
    }

    static Sources of(Reading reading) {
        Map<Fact, Origin> origins = reading.provenance().origins();
        Sources sources = new Sources(origins.values().stream()
                .flatMap(origin -> origin.lines().stream())
                .map(SourceLines::source)
                .findFirst()
                .orElse(reading.event().id().value()));
        origins.forEach((fact, origin) -> sources.of(fact.itself()).add(origin));
        reading.event().items().forEach(sources::whoAndWhere);
        return sources;
    }

    /** People and strands that no line lists stand where an item names them first. */
    private void whoAndWhere(Item item) {
        Stream.concat(
                        item.appearances().stream().map(one -> Fact.speaker(one.speaker())),
                        item.themedRoom().map(Fact::themedRoom).stream())
                .filter(fact -> !all.containsKey(fact))
                .forEach(fact -> inTheLinesOf(Fact.item(item.id())).ifPresent(origin -> put(fact, origin)));
    }

    Sources renamed(UnaryOperator<Fact> names) {
        Sources renamed = new Sources(name);
        all.forEach((fact, origins) -> renamed.set(names.apply(fact), origins));
        return renamed;
    }

    Provenance provenance() {
        Map<Fact, Origin> origins = new LinkedHashMap<>();
        all.forEach((fact, said) -> {
            for (int i = 0; i < said.size(); i++) {
                origins.put(i == 0 ? fact : fact.saidBy(i + 1), said.get(i));
            }
        });
        return new Provenance(origins);
    }

    /** Returns the name of the source, or the id of the event if nothing tells it. */
    String name() {
        return name;
    }

    /** Returns where the fact stands, else what it is a part of, as {@code page.txt:12}; else the name of the source. */
    String place(Fact fact) {
        return first(fact)
                .flatMap(Origin::lines)
                .map(lines -> lines.source() + ":" + lines.first())
                .orElse(name);
    }

    /** Tells whether nobody says the fact: the reader took what is usual. */
    boolean isAssumed(Fact fact) {
        return first(fact).filter(Sources::isAssumed).isPresent();
    }

    boolean isStated(Fact fact) {
        return first(fact).filter(origin -> origin.kind() == Origin.Kind.STATED).isPresent();
    }

    /** Notes that the others say the fact as well, or less of it. */
    void also(Fact fact, Sources others, Fact theirs) {
        Map<Fact, List<Origin>> said = others.within(theirs);
        if (!said.isEmpty()) {
            spell(fact);
            said.forEach((one, origins) -> add(one.moved(theirs, fact), origins));
        } else if (all.containsKey(fact)) {
            others.first(theirs).ifPresent(origin -> add(fact, List.of(origin)));
        }
    }

    /** Notes that the others say the very same; who states it counts more than who only lets it follow. */
    void same(Fact fact, Sources others, Fact theirs) {
        also(fact, others, theirs);
        within(fact).keySet().forEach(one -> of(one).sort(Comparator.comparing(Origin::kind)));
    }

    /** Notes that the fact, and all facts inside it, are taken from the others; those so far said nothing of it. */
    void take(Fact fact, Sources others, Fact theirs) {
        Map<Fact, List<Origin>> said = others.within(theirs);
        said.forEach((one, origins) -> set(one.moved(theirs, fact), origins));
        if (!said.containsKey(theirs)) {
            others.first(theirs).ifPresent(origin -> put(fact, origin));
        }
    }

    /** Notes that the others say more of the fact, so that their word counts. */
    void prefer(Fact fact, Sources others, Fact theirs) {
        spell(fact);
        Map<Fact, List<Origin>> before = within(fact);
        take(fact, others, theirs);
        before.forEach(this::add);
    }

    /** Notes who else says something of the fact, whatever they say of its parts. */
    void alsoOnly(Fact fact, Sources others) {
        if (others.all.containsKey(fact)) {
            add(fact, others.of(fact));
        }
    }

    /** Gives a fact whose origin is that of its whole an origin of its own. */
    void spell(Fact fact) {
        if (!all.containsKey(fact)) {
            first(fact).ifPresent(origin -> put(fact, origin));
        }
    }

    void put(Fact fact, Origin origin) {
        set(fact, List.of(origin));
    }

    boolean knows(Fact fact) {
        return all.containsKey(fact);
    }

    void remove(Fact fact) {
        all.remove(fact);
        byPath.remove(fact);
    }

    private void set(Fact fact, List<Origin> origins) {
        List<Origin> said = of(fact);
        said.clear();
        said.addAll(origins);
    }

    private Optional<Origin> first(Fact fact) {
        return Optional.ofNullable(all.get(fact))
                .map(origins -> origins.get(0))
                .or(() -> fact.whole().flatMap(this::inTheLinesOf));
    }

    /** Returns that something is said where its whole stands, however it is known that the whole is one. */
    private Optional<Origin> inTheLinesOf(Fact whole) {
        return first(whole).map(origin -> origin.lines().map(Origin::stated).orElse(origin));
    }

    private Map<Fact, List<Origin>> within(Fact top) {
        List<Fact> facts = new ArrayList<>(byPath.subSet(new Fact(top.path() + "/"), new Fact(top.path() + "0")));
        facts.add(top);
        Map<Fact, List<Origin>> some = new LinkedHashMap<>();
        facts.stream().filter(all::containsKey).forEach(fact -> some.put(fact, List.copyOf(of(fact))));
        return some;
    }

    /** What is only assumed says nothing once somebody says it. */
    private void add(Fact fact, List<Origin> more) {
        List<Origin> said = of(fact);
        more.stream().filter(origin -> !said.contains(origin)).forEach(said::add);
        if (said.stream().anyMatch(origin -> !isAssumed(origin))) {
            said.removeIf(Sources::isAssumed);
        }
    }

    private List<Origin> of(Fact fact) {
        byPath.add(fact);
        return all.computeIfAbsent(fact, none -> new ArrayList<>());
    }

    private static boolean isAssumed(Origin origin) {
        return origin.kind() == Origin.Kind.ASSUMED;
    }
}
