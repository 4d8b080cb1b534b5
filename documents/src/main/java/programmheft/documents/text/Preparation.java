package programmheft.documents.text;

import java.util.List;

/**
 * Undoes one way in which a layout hides an agenda: afterwards each day and each clock stands at the start of a line of
 * its own. Lines keep their numbers, so that one printed line may come out as several with the same number.
 */
interface Preparation {
    List<Line> apply(List<Line> lines);

    /** Returns all of them in the order in which they are applied; a new one is added here. */
    static List<Preparation> all(People people) {
        return List.of(
                new FourDigitClocks(),
                new CountBeforeClock(),
                new ClocksInProse(),
                new DayGrid(),
                new Grids(),
                new LooseGrids(people),
                new BeforeClock(),
                new TornLines(),
                new BareHours(),
                new BrokenRanges(),
                new SecondZone(),
                new WeeklyHours(),
                new LabelledClocks(),
                new ClockBelowBullet(),
                new FlatTable(),
                new GluedItems(),
                new DatedLines(),
                new DatedBlocks(),
                new Cards(people),
                new PlacesBesideClocks(people),
                new ThemedDays(),
                new DayThenClock(),
                new Stages(),
                new StageHeadings(),
                new Sections(),
                new SeveralStarts(),
                new ClockOfSlots(),
                new ClockLast(),
                new CountedPoints(),
                new KindAboveTitle(people),
                new DetailsBelow(),
                new RoomLabels(),
                new WrappedItems(people),
                new ListBelowColon(people),
                new GluedCells(people),
                new FlatBullets(people),
                new PairedTalks(people));
    }

    /** Returns the lines as the agenda is read from them. */
    static List<Line> prepared(List<Line> lines, People people) {
        List<Line> prepared = lines;
        for (Preparation next : all(people)) {
            prepared = next.apply(prepared);
        }
        return prepared;
    }
}
