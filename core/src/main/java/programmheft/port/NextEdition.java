package programmheft.port;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import programmheft.change.CalendarFold;
import programmheft.change.CalendarHistory;
import programmheft.change.Changes;
import programmheft.change.Continuation;
import programmheft.change.Matching;
import programmheft.check.Programme;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Status;

/**
 * What was read, as the next edition of its event: under the ids of the editions before it, with what was cancelled
 * kept. Nothing is stored before {@link #save}.
 */
public final class NextEdition {
    private final Optional<Edition> last;
    private final Event shown;
    private final Set<Item.Id> known;
    private final UnaryOperator<Fact> renamed;
    private final Reading reading;

    private NextEdition(
            Optional<Edition> last, Event shown, Set<Item.Id> known, UnaryOperator<Fact> renamed, Reading reading) {
        this.last = last;
        this.shown = shown;
        this.known = known;
        this.renamed = renamed;
        this.reading = reading;
    }

    /** Continues the event in the store, or begins it. */
    public static NextEdition of(Reading reading, EventStore store) {
        return store.find(reading.event().id())
                .map(last -> continuing(
                        reading,
                        last,
                        store.calendar(last.event().id(), last.head().number())))
                .orElseGet(() -> first(reading));
    }

    /** Begins an event that no store has. */
    public static NextEdition first(Reading reading) {
        Reading first = new Reading(reading.event(), reading.provenance().without(ItemIds.NUMBERED), reading.remarks());
        return new NextEdition(Optional.empty(), reading.event(), Set.of(), UnaryOperator.identity(), first);
    }

    /** Continues one edition, whatever was before it. */
    public static NextEdition after(Edition last, Reading reading) {
        CalendarFold calendar = CalendarFold.empty(CalendarHistory.CANCELLED_AFTER)
                .then(last.event(), last.head().savedAt());
        return continuing(reading, last, calendar);
    }

    /** Continues the last edition together with its calendar, which may also show what that edition lacks. */
    public static NextEdition continuing(Reading reading, Edition last, CalendarFold calendar) {
        Set<Item.Id> known = calendar.history().entries().keySet();
        Continuation same = Matching.of(last.event(), calendar.missing(), reading.event(), ItemIds.stated(reading))
                .continuation(known);
        UnaryOperator<Fact> renamed = FactNames.of(same)::of;
        Reading continued = new Reading(
                calendar.withCancelled(same.event()),
                reading.provenance().without(ItemIds.NUMBERED).renamed(renamed),
                reading.remarks().stream()
                        .map(remark -> remark.renamed(same.items()))
                        .toList());
        return new NextEdition(Optional.of(last), calendar.shown(), known, renamed, continued);
    }

    /** Returns the edition that it continues; nothing if it is the first. */
    public Optional<Edition> last() {
        return last;
    }

    /** Returns what was read, under the ids that stay. */
    public Reading reading() {
        return reading;
    }

    /** Returns where things stand in the document, by the ids that stay. */
    public Provenance renamed(Provenance places) {
        return places.renamed(renamed);
    }

    /** Returns what is different from the last edition; nothing for the first one. */
    public Changes changes() {
        Event event = reading.event();
        return last.map(edition -> Changes.between(edition.event(), event, known))
                .orElseGet(() -> new Changes(event, event, List.of()));
    }

    /**
     * Returns the items that calendars show and that are not there any more, now or since an earlier edition, but that
     * nobody cancelled.
     */
    public Set<Item.Id> vanished() {
        Set<Item.Id> there = reading.event().items().map(Item::id).collect(Collectors.toSet());
        return shown.items()
                .filter(item -> item.status() != Status.CANCELLED)
                .map(Item::id)
                .filter(id -> !there.contains(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the same edition with those items, which vanished, as cancelled. */
    public NextEdition cancelling(Set<Item.Id> items) {
        Event confirmed = CalendarFold.cancelled(reading.event(), shown, items);
        return new NextEdition(
                last, shown, known, renamed, new Reading(confirmed, reading.provenance(), reading.remarks()));
    }

    /** Returns what the checks look at: the event, what was remarked, the edition before it, and the moment. */
    public Programme programme(Instant now) {
        Programme programme = Programme.of(reading.event(), reading.remarks()).at(now);
        return last.map(edition -> programme.after(edition.event())).orElse(programme);
    }

    /** Tells whether it says something that the last edition does not. */
    public boolean isNew() {
        return last.map(edition -> !edition.event().equals(reading.event())).orElse(true);
    }

    /**
     * Saves it, unless somebody else saved another edition since it was worked out.
     *
     * @param now the instant of saving; cut to the second
     * @param complete adds who saves it and what is to be said about it
     * @throws StoreException if the store cannot take it, or if its newest edition is another one now
     */
    @CanIgnoreReturnValue
    public Edition.Head save(EventStore store, Source source, Instant now, UnaryOperator<Edition.Draft> complete) {
        int basedOn = last.map(edition -> edition.head().number()).orElse(0);
        Edition.Draft draft =
                Edition.Draft.of(reading.event(), reading.provenance(), source.name(), source.digest(), now);
        return store.save(complete.apply(draft).basedOn(basedOn));
    }
}
