package programmheft.change;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import programmheft.model.Appearance;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;

/**
 * Finds who of a later edition is who of the earlier one: by id where the names are alike, by name, and else by an item
 * in which both appear in the same role under names that are alike.
 */
final class SpeakerMatching {
    private final Map<Speaker.Id, Speaker> before = new LinkedHashMap<>();
    private final Map<Speaker.Id, Speaker> after = new LinkedHashMap<>();
    private final Map<Speaker.Id, Matching.Pair<Speaker.Id>> pairs = new LinkedHashMap<>();

    private SpeakerMatching(Event before) {
        before.speakers().forEach(speaker -> this.before.put(speaker.id(), speaker));
    }

    static Map<Speaker.Id, Matching.Pair<Speaker.Id>> of(
            Event before, Event after, Map<Item.Id, Matching.Pair<Item.Id>> items) {
        SpeakerMatching matching = new SpeakerMatching(before);
        matching.byId(after.speakers());
        matching.byName();
        matching.byItem(before, after, items);
        return matching.pairs;
    }

    private void byId(List<Speaker> all) {
        for (Speaker later : all) {
            Speaker same = before.get(later.id());
            if (same != null && (same.name().equals(later.name()) || alike(same, later))) {
                pair(same, later, Reason.ID);
            } else {
                after.put(later.id(), later);
            }
        }
    }

    private void byName() {
        if (!after.isEmpty()) {
            Map<Folded, @Nullable Speaker> earlier = once(before.values());
            once(after.values()).forEach((name, later) -> {
                Speaker same = earlier.get(name);
                if (same != null && later != null) {
                    pair(same, later, Reason.TITLE);
                }
            });
        }
    }

    /** Returns who has a name alone; nobody under a name that two have. */
    private static Map<Folded, @Nullable Speaker> once(Collection<Speaker> all) {
        Map<Folded, @Nullable Speaker> once = new LinkedHashMap<>();
        for (Speaker speaker : all) {
            Folded name = Folded.of(speaker.name());
            once.put(name, once.containsKey(name) ? null : speaker);
        }
        return once;
    }

    private void byItem(Event earlier, Event later, Map<Item.Id, Matching.Pair<Item.Id>> items) {
        if (!before.isEmpty() && !after.isEmpty()) {
            appearances(earlier.appearances(), later.appearances());
            SameItems.each(earlier, later, items, (then, now) -> appearances(then.appearances(), now.appearances()));
        }
    }

    private void appearances(List<Appearance> earlier, List<Appearance> later) {
        for (Appearance appearance : later) {
            Speaker open = after.get(appearance.speaker());
            if (open != null) {
                earlier.stream()
                        .filter(same -> same.role() == appearance.role())
                        .flatMap(same -> Optional.ofNullable(before.get(same.speaker())).stream())
                        .filter(same -> alike(same, open))
                        .findFirst()
                        .ifPresent(same -> pair(same, open, Reason.LIKENESS));
            }
        }
    }

    private static boolean alike(Speaker one, Speaker other) {
        return one.kind() == other.kind() && Namesakes.mayBe(Folded.of(one.name()), Folded.of(other.name()));
    }

    private void pair(Speaker earlier, Speaker later, Reason reason) {
        pairs.put(later.id(), new Matching.Pair<>(earlier.id(), reason));
        before.remove(earlier.id());
        after.remove(later.id());
    }
}
