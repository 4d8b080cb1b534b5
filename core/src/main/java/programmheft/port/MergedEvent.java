package programmheft.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.model.Attendance;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Series;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

/** What two readings say of one event. */
final class MergedEvent {
    private static final Comparison<ClockTime> CLOCK = Comparison.equal(time -> time);
    private static final Comparison<Integer> NUMBER = Comparison.equal(number -> number);
    private static final Comparison<Attendance> ATTENDANCE = new AttendanceComparison();

    private final Merge merge;
    private final Event mine;
    private final Event theirs;
    private final Settling settling;

    private MergedEvent(Merge merge) {
        this.merge = merge;
        mine = merge.mine();
        theirs = merge.theirs();
        settling = merge.about(Settling.Subject.event());
    }

    /**
     * Returns what both say.
     *
     * @param dates of the event, put together already
     */
    static Event of(Merge merge, MergedDates dates, DayOrder order) {
        return new MergedEvent(merge).with(dates, order);
    }

    private Event with(MergedDates dates, DayOrder order) {
        Titles titles = Titles.together(
                new Titles(mine.title(), mine.subtitle()),
                new Titles(theirs.title(), theirs.subtitle()),
                this::isOnlyTheMotto,
                settling);
        Event.Id id = id();
        dates.settle(settling);
        List<Speaker> speakers = merge.all(
                mine.speakers(),
                theirs.speakers(),
                speaker -> Fact.speaker(speaker.id()),
                (one, other) -> MergedPeople.speaker(one, other, merge));
        List<ThemedRoom> rooms = merge.all(
                mine.themedRooms(), theirs.themedRooms(), room -> Fact.themedRoom(room.id()), merge::together);
        MergedPeople people = new MergedPeople(speakers);
        MergedItems items = new MergedItems(merge, people);
        List<Day> days = new MergedDays(merge, dates, items).in(order);
        List<Item> undated = new ArrayList<>(items.staying(mine.undated()));
        undated.addAll(items.added(theirs.undated()));
        return new Event(
                id,
                titles.title(),
                titles.subtitle(),
                settling.settle("motto", mine.motto(), theirs.motto(), Wording.TITLE),
                series(),
                dates.with(days),
                settling.settle("begins", mine.begins(), theirs.begins(), CLOCK),
                settling.settle("ends", mine.ends(), theirs.ends(), CLOCK),
                settling.choose("zone", mine.zone(), theirs.zone(), Comparison.equal(zone -> zone.getId())),
                settling.unite("languages", mine.languages(), theirs.languages(), ListedComparisons.LANGUAGE),
                MergedPlace.of(mine.place(), theirs.place(), settling),
                MergedAccess.of(mine.access(), theirs.access(), settling),
                settling.unite("organisers", mine.organisers(), theirs.organisers(), ListedComparisons.ORGANISER),
                settling.unite("contacts", mine.contacts(), theirs.contacts(), ListedComparisons.CONTACT),
                speakers,
                people.together(mine.appearances(), theirs.appearances(), settling),
                rooms,
                days,
                undated,
                settling.unite("links", mine.links(), theirs.links(), ListedComparisons.LINK),
                settling.settle("attendance", mine.attendance(), theirs.attendance(), ATTENDANCE),
                Statuses.together(mine.status(), theirs.status(), settling),
                settling.unite("waivers", mine.waivers(), theirs.waivers(), ListedComparisons.WAIVER));
    }

    /** An id that a document states counts more than one made of the title. */
    private Event.Id id() {
        Fact fact = Fact.event("id");
        boolean weMadeItUp = !merge.sources().isStated(fact);
        if (merge.others().isStated(fact) && weMadeItUp) {
            merge.sources().take(fact, merge.others(), fact);
            return theirs.id();
        }
        if (merge.others().isStated(fact)) {
            return settling.choose("id", mine.id(), theirs.id(), Comparison.equal(Event.Id::value));
        }
        return mine.id();
    }

    private boolean isOnlyTheMotto(String title) {
        return Stream.of(mine.motto(), theirs.motto())
                .flatMap(Optional::stream)
                .anyMatch(motto -> Wording.same(motto, title));
    }

    private Optional<Series> series() {
        Optional<Series> ours = mine.series();
        Optional<Series> others = theirs.series();
        if (ours.isEmpty() || others.isEmpty()) {
            return settling.settle("series", ours, others, Comparison.equal(Series::name));
        }
        String name = settling.choose("series", ours.get().name(), others.get().name(), Wording.NAME);
        boolean same = Wording.NAME.together(name, others.get().name()).isPresent();
        return Optional.of(new Series(
                name,
                same
                        ? settling.settle(
                                "series/number",
                                ours.get().number(),
                                others.get().number(),
                                NUMBER)
                        : ours.get().number()));
    }
}
