package programmheft.ical;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import programmheft.change.CalendarHistory;
import programmheft.ical.notation.Notation;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

/** The notation of each kind of fact, written and read: all that it says beyond a base that says next to nothing. */
final class OwnFacts {
    private static final String NOBODY = "\u2400";
    private static final Item ITEM = Item.builder(NOBODY, NOBODY).build();
    private static final Speaker SPEAKER = Speaker.person(NOBODY, NOBODY);
    private static final ThemedRoom THEMED_ROOM = ThemedRoom.of(NOBODY, NOBODY);
    private static final DayLine DAY =
            new DayLine(new DayDate.Numbered(Integer.MAX_VALUE), Optional.empty(), Optional.empty(), "");
    private static final CalendarHistory.Entry HISTORY =
            CalendarHistory.Entry.unstored(new CalendarHistory.Stamp(Instant.EPOCH, Instant.EPOCH, 0));
    private static final Missing MISSING = new Missing(ITEM.id(), 0, 0, Optional.empty());

    private static final Timeless TIMELESS = new Timeless(ITEM.id(), HISTORY);

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
        return Notation.of(item.toBuilder().parts(List.of()).build(), ITEM);
    }

    static Optional<String> of(Speaker speaker) {
        return Notation.of(speaker, SPEAKER);
    }

    static Optional<String> of(ThemedRoom room) {
        return Notation.of(room, THEMED_ROOM);
    }

    static Optional<String> of(Day day) {
        return Notation.of(new DayLine(day.when(), day.begins(), day.ends(), Outline.of(day.items())), DAY);
    }

    /** Returns nothing for the history of what no store keeps: its stamps stand in the entries. */
    static Optional<String> of(CalendarHistory.Entry whole) {
        return whole.exported().isEmpty() ? Optional.empty() : Notation.of(whole, HISTORY);
    }

    static Optional<String> timeless(Item.Id id, CalendarHistory.Entry entry) {
        return Notation.of(new Timeless(id, entry), TIMELESS);
    }

    static Optional<String> missing(Item.Id id, CalendarHistory.Entry entry) {
        return entry.missing() == 0
                ? Optional.empty()
                : Notation.of(new Missing(id, entry.missing(), entry.lastEdition(), entry.cancelled()), MISSING);
    }

    static Item item(String notation) {
        return Notation.read(notation, ITEM);
    }

    static Speaker speaker(String notation) {
        return Notation.read(notation, SPEAKER);
    }

    static ThemedRoom themedRoom(String notation) {
        return Notation.read(notation, THEMED_ROOM);
    }

    static DayLine day(String notation) {
        return Notation.read(notation, DAY);
    }

    static CalendarHistory.Entry history(String notation) {
        return Notation.read(notation, HISTORY);
    }

    static Timeless timeless(String notation) {
        return Notation.read(notation, TIMELESS);
    }

    static Missing missing(String notation) {
        return Notation.read(notation, MISSING);
    }
}
