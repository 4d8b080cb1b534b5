package programmheft.ical;

/**
 * The properties of our own, for facts that no standard property holds: in the notation of
 * {@link programmheft.ical.notation.Notation}. Other programs pass over them.
 */
final class OwnProperty {
    /** How all of them begin. */
    static final String ALL = "X-PROGRAMMHEFT-";

    /** In an entry: what its other properties do not tell of the item. */
    static final String ITEM = "X-PROGRAMMHEFT-ITEM";

    /** An item that has no entry of its own: a part told under its whole, a block whose parts are the entries. */
    static final String OTHER = "X-PROGRAMMHEFT-OTHER";

    /** The language of the words that the calendar adds; only the calendar of a whole event tells it. */
    static final String LANGUAGE = "X-PROGRAMMHEFT-LANGUAGE";

    /** What the calendar's other properties do not tell of the event. */
    static final String EVENT = "X-PROGRAMMHEFT-EVENT";

    static final String SPEAKER = "X-PROGRAMMHEFT-SPEAKER";

    static final String THEMED_ROOM = "X-PROGRAMMHEFT-THEMED-ROOM";

    /** A programme day with the {@link Outline} of its items. */
    static final String DAY = "X-PROGRAMMHEFT-DAY";

    /** The outline of the items that have no day. */
    static final String UNDATED = "X-PROGRAMMHEFT-UNDATED";

    /** When the event as a whole last changed, and the digests by which that is known. */
    static final String HISTORY = "X-PROGRAMMHEFT-HISTORY";

    /** Since when an item is missing that the calendar still shows. */
    static final String MISSING = "X-PROGRAMMHEFT-MISSING";

    /** The history of an item that once had an entry and has none now: its time is not known any more. */
    static final String TIMELESS = "X-PROGRAMMHEFT-TIMELESS";

    private OwnProperty() {}
}
