package programmheft.port;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import programmheft.agenda.Agenda;
import programmheft.change.CalendarFold;
import programmheft.change.Changes;
import programmheft.change.Continuation;
import programmheft.change.Matching;
import programmheft.check.Finding;
import programmheft.check.Programme;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * What was read, as the next edition of its event: under the ids of the editions before it, with what was cancelled
 * kept. Nothing is stored before {@link #save}.
 *
 * @param last the edition that it continues
 * @param event what was read, under the ids that stay
 * @param provenance where its facts come from, under the same ids
 * @param remarks what the reader saw, about the items under the same ids
 * @param changes what is different from the last edition; empty for the first one
 */
public record NextEdition(
        Optional<Edition> last, Event event, Provenance provenance, List<Finding> remarks, Changes changes) {
    public NextEdition {
        remarks = List.copyOf(remarks);
    }

    /** Continues the event in the store, or begins it. */
    public static NextEdition of(Reading reading, EventStore store) {
        Optional<Edition> last = store.find(reading.event().id());
        return last.map(edition -> continuing(reading, edition, store)).orElseGet(() -> first(reading));
    }

    private static NextEdition first(Reading reading) {
        Event event = reading.event();
        return new NextEdition(
                Optional.empty(),
                event,
                withoutNumbering(reading.provenance()),
                reading.remarks(),
                new Changes(event, event, List.of()));
    }

    private static NextEdition continuing(Reading reading, Edition last, EventStore store) {
        CalendarFold calendar = store.calendar(last.event().id(), last.head().number());
        Matching matching = Matching.of(last.event(), calendar.missing(), reading.event(), ItemIds.stated(reading));
        Continuation same = matching.continuation(calendar.history().entries().keySet());
        Event event = calendar.withCancelled(same.event());
        Set<Item.Id> known = new HashSet<>(calendar.history().entries().keySet());
        Map<Fact, Fact> facts = renamed(same);
        return new NextEdition(
                Optional.of(last),
                event,
                withoutNumbering(reading.provenance()).renamed(fact -> renamed(fact, facts)),
                reading.remarks().stream()
                        .map(remark -> remark.renamed(same.items()))
                        .toList(),
                Changes.between(last.event(), event, known));
    }

    /** Returns the same edition with those items of the last one that vanished, as cancelled. */
    public NextEdition confirming(Set<Item.Id> cancelled) {
        return last.map(edition -> {
                    Event confirmed = CalendarFold.cancelled(event, edition.event(), cancelled);
                    return new NextEdition(
                            last, confirmed, provenance, remarks, Changes.between(edition.event(), confirmed));
                })
                .orElse(this);
    }

    /** Returns what the checks look at: the event with what was remarked and the edition before it. */
    public Programme programme(Instant now) {
        Programme programme = new Programme(event, Agenda.of(event), remarks, Optional.empty(), Optional.of(now));
        return last.map(edition -> programme.after(edition.event())).orElse(programme);
    }

    /** Tells whether saving it would store anything. */
    public boolean isNew() {
        return last.map(edition -> !edition.event().equals(event)).orElse(true);
    }

    /**
     * Saves it, unless somebody else saved another edition since it was worked out.
     *
     * @param complete adds who saves it and what is to be said about it
     * @throws StoreException if the store cannot take it
     */
    @CanIgnoreReturnValue
    public Edition.Head save(
            EventStore store, Source source, Instant now, Function<Edition.Draft, Edition.Draft> complete) {
        int basedOn = last.map(edition -> edition.head().number()).orElse(0);
        Edition.Draft draft = Edition.Draft.of(event, provenance, source.name(), source.digest(), now);
        return store.save(complete.apply(draft).basedOn(basedOn));
    }

    private static Provenance withoutNumbering(Provenance provenance) {
        return provenance.without(ItemIds.NUMBERED);
    }

    private static Map<Fact, Fact> renamed(Continuation same) {
        Map<Fact, Fact> facts = new LinkedHashMap<>();
        same.items().forEach((from, to) -> facts.put(Fact.item(from), Fact.item(to)));
        same.speakers().forEach((from, to) -> facts.put(Fact.speaker(from), Fact.speaker(to)));
        same.themedRooms().forEach((from, to) -> facts.put(Fact.themedRoom(from), Fact.themedRoom(to)));
        return facts;
    }

    private static Fact renamed(Fact fact, Map<Fact, Fact> facts) {
        return fact.about().map(facts::get).map(fact::movedTo).orElse(fact);
    }
}
