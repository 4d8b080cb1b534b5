package programmheft.ical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import programmheft.change.CalendarHistory;
import programmheft.ical.notation.Basis;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

/** The notation of each kind of fact, written and read: all that it says beyond a base that says next to nothing. */
final class OwnFacts {
    private static final String NOBODY = "\u2400";
    private static final Item.Id NO_ITEM = new Item.Id(NOBODY);
    private static final CalendarHistory.Entry NO_HISTORY =
            CalendarHistory.Entry.unstored(new CalendarHistory.Stamp(Instant.EPOCH, Instant.EPOCH, 0));

    private static final Basis<Item> ITEM =
            Basis.of(Item.builder(NOBODY, NOBODY).build());
    private static final Basis<Speaker> SPEAKER = Basis.of(Speaker.person(NOBODY, NOBODY));
    private static final Basis<ThemedRoom> THEMED_ROOM = Basis.of(ThemedRoom.of(NOBODY, NOBODY));
    private static final Basis<DayLine> DAY =
            Basis.of(new DayLine(new DayDate.Numbered(Integer.MAX_VALUE), Optional.empty(), Optional.empty(), ""));
    private static final Basis<CalendarHistory.Entry> HISTORY = Basis.of(NO_HISTORY);
    private static final Basis<Missing> MISSING = Basis.of(new Missing(NO_ITEM, 0, 0, Optional.empty()));
    private static final Basis<Timeless> TIMELESS = Basis.of(new Timeless(NO_ITEM, NO_HISTORY));

    private OwnFacts() {}

    /**
     * A programme day.
     *
     * @param items the outline of its items
     */
    record DayLine(DayDate when, Optional<ClockTime> begins, Optional<ClockTime> ends, String items) {}

    /** An item that is shown although the newest edition lacks it, see {@link CalendarHistory.Entry}. */
    record Missing(Item.Id item, int missing, int lastEdition, Optional<Instant> cancelled) {}

    /** An item that once had an entry and has none now. */
    record Timeless(Item.Id item, CalendarHistory.Entry history) {}

    /** Returns all that an item says, but for its parts. */
    static Optional<String> of(Item item) {
        return ITEM.tell(item.toBuilder().parts(List.of()).build());
    }

    static Optional<String> of(Speaker speaker) {
        return SPEAKER.tell(speaker);
    }

    static Optional<String> of(ThemedRoom room) {
        return THEMED_ROOM.tell(room);
    }

    static Optional<String> of(Day day) {
        return DAY.tell(new DayLine(day.when(), day.begins(), day.ends(), Outline.of(day.items())));
    }

    /** Returns nothing for the history of what no store keeps: its stamps stand in the entries. */
    static Optional<String> of(CalendarHistory.Entry whole) {
        return whole.exported().isEmpty() ? Optional.empty() : HISTORY.tell(whole);
    }

    static Optional<String> timeless(Item.Id id, CalendarHistory.Entry entry) {
        return TIMELESS.tell(new Timeless(id, entry));
    }

    static Optional<String> missing(Item.Id id, CalendarHistory.Entry entry) {
        return entry.missing() == 0
                ? Optional.empty()
                : MISSING.tell(new Missing(id, entry.missing(), entry.lastEdition(), entry.cancelled()));
    }

    static Item item(String notation) {
        return ITEM.read(notation);
    }

    static Speaker speaker(String notation) {
        return SPEAKER.read(notation);
    }

    static ThemedRoom themedRoom(String notation) {
        return THEMED_ROOM.read(notation);
    }

    static DayLine day(String notation) {
        return DAY.read(notation);
    }

    static CalendarHistory.Entry history(String notation) {
        return HISTORY.read(notation);
    }

    static Timeless timeless(String notation) {
        return TIMELESS.read(notation);
    }

    static Missing missing(String notation) {
        return MISSING.read(notation);
    }
}
