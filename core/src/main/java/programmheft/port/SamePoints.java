package programmheft.port;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.change.Matching;
import programmheft.change.Reason;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;

/**
 * Which item of one text is which of another. Matching does it for two editions, of which the later one moves and
 * renames; texts leave out and say otherwise. So a place in the list makes nothing sure here, and somebody who speaks
 * only once in both texts gives the same talk in both, whatever its title.
 */
final class SamePoints {
    /** A programme has one of them at most, and a text may say no more of it than that. */
    private static final Set<Format> ONE_OF_A_KIND =
            EnumSet.of(Format.REGISTRATION, Format.OPENING, Format.PANEL, Format.AWARD, Format.CLOSING);

    private final Map<Item.Id, Item> mine;
    private final Map<Item.Id, Item> theirs;
    private final Resemblance resemblance;
    private final Map<Item.Id, Item.Id> mineOf = new LinkedHashMap<>();

    private SamePoints(Event mine, Event theirs, Matching matching) {
        this.mine = byId(mine);
        this.theirs = byId(theirs);
        resemblance = new Resemblance(matching.speakers());
    }

    /**
     * Returns the matching of two readings whose days are called alike.
     *
     * @param stated ids that the documents of both state, so that they are ids and no numbers
     */
    static Matching of(Event mine, Event theirs, Set<Item.Id> stated) {
        Matching matching = Matching.of(onTheOnlyDay(mine), List.of(), onTheOnlyDay(theirs), stated);
        SamePoints same = new SamePoints(mine, theirs, matching);
        if (mine.days().equals(theirs.days()) && mine.undated().equals(theirs.undated())) {
            same.mine.keySet().forEach(id -> same.mineOf.put(id, id));
        } else {
            same.believe(matching.items());
            same.byWhoAppearsOnce();
            same.byKind();
        }
        Map<Item.Id, Matching.Pair<Item.Id>> pairs = new LinkedHashMap<>();
        same.mineOf.forEach((later, id) -> pairs.put(later, new Matching.Pair<>(id, Reason.LIKENESS)));
        return new Matching(mine, theirs, pairs, matching.speakers(), matching.themedRooms());
    }

    /** What has no day can only be on the only one; so two texts of which one names the day look more alike. */
    private static Event onTheOnlyDay(Event event) {
        Optional<Day> day = event.firstDate()
                .filter(date -> event.dates().size() == 1)
                .map(date -> Day.on(
                        date,
                        Stream.concat(
                                        event.days().stream().flatMap(some -> some.items().stream()),
                                        event.undated().stream())
                                .toList()));
        if (event.undated().isEmpty() || day.isEmpty()) {
            return event;
        }
        Event.Builder moved = Event.builder(event.id().value(), event.title())
                .speakers(event.speakers())
                .themedRooms(event.themedRooms())
                .day(day.get());
        event.appearances().forEach(moved::with);
        return moved.build();
    }

    private void believe(Map<Item.Id, Matching.Pair<Item.Id>> pairs) {
        pairs.forEach((later, pair) -> {
            if (pair.reason() == Reason.ID || resemblance.isSame(ours(pair.before()), other(later))) {
                mineOf.put(later, pair.before());
            }
        });
    }

    private void byWhoAppearsOnce() {
        SetMultimap<Part, Item.Id> ours = LinkedHashMultimap.create();
        mine.values()
                .forEach(item ->
                        item.appearances().forEach(one -> ours.put(new Part(one.speaker(), one.role()), item.id())));
        SetMultimap<Part, Item.Id> others = LinkedHashMultimap.create();
        theirs.values()
                .forEach(item -> item.appearances()
                        .forEach(one -> resemblance
                                .same(one)
                                .ifPresent(speaker -> others.put(new Part(speaker, one.role()), item.id()))));
        SetMultimap<Item.Id, Item.Id> found = LinkedHashMultimap.create();
        others.asMap().forEach((part, items) -> {
            Set<Item.Id> once = ours.get(part);
            if (items.size() == 1 && once.size() == 1) {
                Item.Id later = items.iterator().next();
                Item.Id id = once.iterator().next();
                if (areOpen(id, later) && resemblance.areOneBy(part.role, ours(id), other(later))) {
                    found.put(later, id);
                }
            }
        });
        pairUnlessTorn(found);
    }

    /** Whose people speak in two items of the other text is none of these. */
    private void pairUnlessTorn(SetMultimap<Item.Id, Item.Id> found) {
        found.asMap().forEach((later, ids) -> {
            Item.Id id = ids.iterator().next();
            boolean wantedOnce = found.values().stream().filter(id::equals).count() == 1;
            if (ids.size() == 1 && wantedOnce) {
                mineOf.put(later, id);
            }
        });
    }

    private void byKind() {
        for (Format kind : ONE_OF_A_KIND) {
            List<Item> ours = ofKind(kind, mine);
            List<Item> others = ofKind(kind, theirs);
            if (ours.size() == 1 && others.size() == 1 && areOneByKind(ours.get(0), others.get(0))) {
                mineOf.put(others.get(0).id(), ours.get(0).id());
            }
        }
    }

    private boolean areOneByKind(Item ours, Item other) {
        return areOpen(ours.id(), other.id())
                && (GenericTitle.is(ours.title()) || GenericTitle.is(other.title()))
                && !Resemblance.haveOtherClocks(ours, other)
                && !resemblance.shareNobody(ours, other);
    }

    private boolean areOpen(Item.Id id, Item.Id later) {
        return !mineOf.containsKey(later) && !mineOf.containsValue(id);
    }

    private Item ours(Item.Id id) {
        return Optional.ofNullable(mine.get(id)).orElseThrow();
    }

    private Item other(Item.Id later) {
        return Optional.ofNullable(theirs.get(later)).orElseThrow();
    }

    private static List<Item> ofKind(Format kind, Map<Item.Id, Item> items) {
        return items.values().stream().filter(item -> item.format() == kind).toList();
    }

    private static Map<Item.Id, Item> byId(Event event) {
        return event.items()
                .collect(Collectors.toMap(Item::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private record Part(Speaker.Id speaker, Role role) {}
}
