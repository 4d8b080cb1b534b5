package programmheft.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    private SpeakerMatching(Event before, Event after) {
        before.speakers().forEach(speaker -> this.before.put(speaker.id(), speaker));
        after.speakers().forEach(speaker -> this.after.put(speaker.id(), speaker));
    }

    static Map<Speaker.Id, Matching.Pair<Speaker.Id>> of(
            Event before, Event after, Map<Item.Id, Matching.Pair<Item.Id>> items) {
        SpeakerMatching matching = new SpeakerMatching(before, after);
        matching.byId();
        matching.byName();
        matching.byItem(before, after, items);
        return matching.pairs;
    }

    private void byId() {
        for (Speaker later : List.copyOf(after.values())) {
            Speaker same = before.get(later.id());
            if (same != null && (same.name().equals(later.name()) || alike(same, later))) {
                pair(same, later, Reason.ID);
            }
        }
    }

    private void byName() {
        Map<Folded, Speaker> names = new HashMap<>();
        Set<Folded> twice = new HashSet<>();
        for (Speaker earlier : before.values()) {
            Folded name = Folded.of(earlier.name());
            if (names.putIfAbsent(name, earlier) != null) {
                twice.add(name);
            }
        }
        for (Speaker later : List.copyOf(after.values())) {
            Speaker same = names.get(Folded.of(later.name()));
            if (same != null && !twice.contains(Folded.of(same.name())) && before.containsKey(same.id())) {
                pair(same, later, Reason.TITLE);
            }
        }
    }

    private void byItem(Event earlier, Event later, Map<Item.Id, Matching.Pair<Item.Id>> items) {
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        Map<Item.Id, Item> earlierItems = earlier.items().collect(Collectors.toMap(Item::id, item -> item));
        appearances(earlier.appearances(), later.appearances());
        later.items()
                .forEach(item -> Optional.ofNullable(items.get(item.id()))
                        .map(pair -> earlierItems.get(pair.before()))
                        .ifPresent(same -> appearances(same.appearances(), item.appearances())));
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
