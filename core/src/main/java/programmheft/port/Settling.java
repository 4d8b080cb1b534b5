package programmheft.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import programmheft.check.Aspect;
import programmheft.check.Finding;
import programmheft.check.Said;
import programmheft.model.Item;

/**
 * Puts together what two readings say of one thing, fact by fact. What only one says is added, what both say is kept
 * once, and the first one's word counts where they contradict each other, which is a finding. Notes who said what.
 */
final class Settling {
    private final Subject subject;
    private final Sources mine;
    private final Sources theirs;
    private final Differences differences;

    Settling(Subject subject, Sources mine, Sources theirs, Differences differences) {
        this.subject = subject;
        this.mine = mine;
        this.theirs = theirs;
        this.differences = differences;
    }

    /**
     * What the facts are about.
     *
     * @param fact the name of the fact that is called so
     * @param name as a finding calls it; nothing for the event itself
     * @param items the items that a finding is about
     */
    record Subject(Function<String, Fact> fact, Optional<String> name, List<Item.Id> items) {
        static Subject event() {
            return new Subject(Fact::event, Optional.empty(), List.of());
        }

        static Subject of(Item item) {
            return new Subject(
                    component -> Fact.item(item.id(), component), Optional.of(item.title()), List.of(item.id()));
        }

        /** Returns something else that findings call by a name: a speaker, a themed room. */
        static Subject of(Fact whole, String name) {
            return new Subject(component -> new Fact(whole.path() + "/" + component), Optional.of(name), List.of());
        }
    }

    /** Returns the same for something that stands there and has a name of its own. */
    Settling named(String name) {
        return new Settling(new Subject(subject.fact, Optional.of(name), subject.items), mine, theirs, differences);
    }

    /** Returns what both say of the fact. */
    <T> Optional<T> settle(String component, Optional<T> ours, Optional<T> others, Comparison<T> comparison) {
        Fact fact = subject.fact.apply(component);
        if (others.isEmpty()) {
            return ours;
        }
        if (ours.isEmpty()) {
            mine.take(fact, theirs, fact);
            return others;
        }
        Optional<T> both = comparison.together(ours.get(), others.get());
        if (both.isPresent()) {
            return Optional.of(agree(fact, ours.get(), both.get(), others.get()));
        }
        if (theirs.isAssumed(fact)) {
            return ours;
        }
        if (mine.isAssumed(fact)) {
            mine.take(fact, theirs, fact);
            return others;
        }
        differ(component, comparison.words(ours.get()), comparison.words(others.get()));
        return ours;
    }

    /** Returns what both say of a fact that is always told. */
    <T> T choose(String component, T ours, T others, Comparison<T> comparison) {
        return settle(component, Optional.of(ours), Optional.of(others), comparison)
                .orElse(ours);
    }

    /** Returns all that one of the two lists; those that both list are put together and stand once. */
    <T> List<T> unite(String component, List<T> ours, List<T> others, Comparison<T> comparison) {
        if (others.isEmpty()) {
            return ours;
        }
        List<T> all = new ArrayList<>(ours);
        boolean[] met = new boolean[ours.size()];
        for (int i = 0; i < ours.size(); i++) {
            mine.spell(element(component, i));
        }
        for (int j = 0; j < others.size(); j++) {
            T one = others.get(j);
            int same = indexOf(one, ours, met, comparison);
            if (same < 0) {
                all.add(one);
                mine.take(element(component, all.size() - 1), theirs, element(component, j));
            } else {
                met[same] = true;
                T both = comparison.together(ours.get(same), one).orElseThrow();
                all.set(same, both);
                agree(element(component, same), ours.get(same), both, one, element(component, j));
            }
        }
        mine.alsoOnly(subject.fact.apply(component), theirs);
        return all;
    }

    /** Notes that the word of the first one counts, although the other says something else. */
    void differ(String component, List<Object> taken, List<Object> other) {
        Fact fact = subject.fact.apply(component);
        differ(component, new Said(taken, mine.place(fact)), new Said(other, theirs.place(fact)));
    }

    /** Notes that the word of the other one counts, since it says more, although they contradict each other. */
    void overrule(String component, List<Object> ours, List<Object> taken) {
        Fact fact = subject.fact.apply(component);
        differ(component, new Said(taken, theirs.place(fact)), new Said(ours, mine.place(fact)));
    }

    private void differ(String component, Said taken, Said other) {
        String fact = component.substring(component.lastIndexOf('/') + 1);
        boolean isTheNameItself = fact.equals("title") || fact.equals("name");
        Optional<String> of = isTheNameItself ? Optional.empty() : subject.name;
        differences.add(new Aspect(fact, of), subject.items, taken, other);
    }

    /** Notes that both are held to be one item. */
    void takenForOne(String ours, String others) {
        Fact title = subject.fact.apply("title");
        differences.add(Finding.of(
                "taken-for-one",
                subject.items,
                new Said(List.of(ours), mine.place(title)),
                new Said(List.of(others), theirs.place(title))));
    }

    /** Notes that the other one's word counts, since it says more. */
    void prefer(String component) {
        Fact fact = subject.fact.apply(component);
        mine.prefer(fact, theirs, fact);
    }

    /** Notes that the other one says the same, or less. */
    void also(String component) {
        Fact fact = subject.fact.apply(component);
        mine.also(fact, theirs, fact);
    }

    /** Notes that the other one says the same. */
    void same(String component) {
        Fact fact = subject.fact.apply(component);
        mine.same(fact, theirs, fact);
    }

    /** Notes that the year of a day follows only if it does in both. */
    void yearOfTheDate() {
        Fact year = subject.fact.apply("year");
        if (theirs.knows(year)) {
            also("year");
        } else if (theirs.knows(subject.fact.apply("date"))) {
            mine.remove(year);
        }
    }

    /** Notes that both are sources of the fact itself. */
    void alsoOnly(Fact fact) {
        mine.alsoOnly(fact, theirs);
    }

    private <T> T agree(Fact fact, T ours, T both, T others) {
        agree(fact, ours, both, others, fact);
        return both;
    }

    private <T> void agree(Fact fact, T ours, T both, T others, Fact theirFact) {
        if (!both.equals(others)) {
            mine.also(fact, theirs, theirFact);
        } else if (both.equals(ours)) {
            mine.same(fact, theirs, theirFact);
        } else {
            mine.prefer(fact, theirs, theirFact);
        }
    }

    /** Returns which one of ours it is, the very same before one that only says the like. */
    private static <T> int indexOf(T one, List<T> ours, boolean[] met, Comparison<T> comparison) {
        int alike = -1;
        for (int i = ours.size() - 1; i >= 0; i--) {
            if (!met[i] && ours.get(i).equals(one)) {
                return i;
            }
            if (!met[i] && comparison.together(ours.get(i), one).isPresent()) {
                alike = i;
            }
        }
        return alike;
    }

    private Fact element(String component, int index) {
        return subject.fact.apply(component + "/" + (index + 1));
    }
}
