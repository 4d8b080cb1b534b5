package programmheft.port;

import java.util.Optional;
import java.util.Set;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * What was put together of the first readings.
 *
 * @param numbered whether a document does not state the ids of its items, so that they are numbers
 * @param stated the ids that a document states
 * @param moreDays whether a text announces more days than it names
 */
record SoFar(Event event, Sources sources, boolean numbered, Set<Item.Id> stated, boolean moreDays) {
    private static final Origin STATED = new Origin(Origin.Kind.STATED, Optional.empty(), Optional.empty());

    static SoFar of(Reading first) {
        return new SoFar(
                first.event(),
                Sources.of(first),
                first.provenance().isNotStated(ItemIds.NUMBERED),
                ItemIds.stated(first),
                AnnouncedDays.areMissing(first));
    }

    SoFar with(Reading next, Differences differences) {
        MergedDates dates = MergedDates.of(event, moreDays, next.event(), AnnouncedDays.areMissing(next));
        SameIds ids = SameIds.of(
                dates.same().ofMine(event), stated, dates.same().ofTheirs(next.event()), ItemIds.stated(next));
        DayOrder order = new DayOrder(ids.mine().days(), ids.theirs().days());
        boolean same = event.equals(next.event());
        Merge merge = new Merge(
                ids.mine(),
                sources.renamed(fact -> order.ofMine(ids.namesOfMine().of(fact))),
                ids.theirs(),
                Sources.of(next)
                        .renamed(fact -> order.ofTheirs(ids.namesOfTheirs().of(fact))),
                same ? new Differences() : differences);
        Event both = MergedEvent.of(merge, dates, order);
        return new SoFar(
                same ? ids.mine() : both,
                merge.sources(),
                numbered || next.provenance().isNotStated(ItemIds.NUMBERED),
                ids.stated(),
                moreDays || AnnouncedDays.areMissing(next));
    }

    /** Returns where the facts come from, and which ids are no mere numbers. */
    Provenance provenance() {
        event.items().map(Item::id).forEach(id -> {
            Fact fact = Fact.item(id, "id");
            if (numbered && !stated.contains(id)) {
                sources.remove(fact);
            } else if (numbered && !sources.isStated(fact)) {
                sources.put(fact, STATED);
            } else if (numbered) {
                sources.spell(fact);
            }
        });
        if (numbered) {
            sources.put(ItemIds.NUMBERED, Origin.assumed("ordinals"));
        }
        return sources.provenance();
    }
}
