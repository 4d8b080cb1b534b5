package programmheft.documents.text;

import java.util.List;

/** One kind of line that stands below a clock and its title. */
interface LineBelow {
    /** Reads the line into the block if it is of this kind; tells whether it was. */
    boolean read(Line line, Block block);

    /** Returns all kinds in the order in which they are asked; a new one is added here. */
    static List<LineBelow> all(People people, Titles titles, Columns columns) {
        return List.of(
                new EndBelow(),
                new AfterwardsBelow(),
                new TrackBelow(titles),
                new PartInRoom(),
                new RoomBelow(columns),
                new ParallelBelow(titles),
                new WithModerator(people),
                new TwoTalking(people),
                new RoleBelow(people),
                new QuotedBelow(people),
                new WrappedTitle(people),
                new NamedTalk(people, titles),
                new LabelledPeople(people),
                new PeopleBelow(people),
                new AffiliationBelow(),
                new PointBelow(titles),
                new FormatBelow(titles),
                new NoteBelow());
    }
}
