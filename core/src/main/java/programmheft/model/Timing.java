package programmheft.model;

import java.util.Optional;

/** When an item takes place, as the document says it. Dates and the zone come in when the agenda is made. */
public sealed interface Timing {
    /** Returns the stated start. */
    default Optional<ClockTime> start() {
        return Optional.empty();
    }

    /** Returns the stated end, exclusive. */
    default Optional<ClockTime> end() {
        return Optional.empty();
    }

    /** How exact a stated time is. */
    enum Precision {
        EXACT,
        /** "ca. 13:00". */
        ABOUT,
        /** "ab 13:00": from then on, with no fixed moment. */
        ONWARDS
    }

    /** Nothing is said about the time. */
    static Timing unstated() {
        return new Unstated(Optional.empty());
    }

    /** No clock time, but the item comes after another one. */
    static Timing after(Item.Id item) {
        return new Unstated(Optional.of(item));
    }

    /** A part that goes on as long as the item it is part of, beside the other parts. */
    static Timing withWhole() {
        return new WithWhole();
    }

    /** Returns a start whose end the document does not say. */
    static Timing from(ClockTime start) {
        return new From(start, Precision.EXACT);
    }

    /** Half-open: the start is included, the end is not. */
    static Timing between(ClockTime start, ClockTime end) {
        return new Between(start, end, Precision.EXACT);
    }

    /** Returns that an item takes the whole programme day, from midnight to midnight. */
    static Timing allDay() {
        return new AllDay();
    }

    /** No clock time. */
    record Unstated(Optional<Item.Id> after) implements Timing {}

    /** As long as the whole it is part of. */
    record WithWhole() implements Timing {}

    /** The whole programme day. */
    record AllDay() implements Timing {}

    /** A start, and no end in the document. */
    record From(ClockTime from, Precision precision) implements Timing {
        @Override
        public Optional<ClockTime> start() {
            return Optional.of(from);
        }
    }

    /** A start and an end, half-open. */
    record Between(ClockTime from, ClockTime until, Precision precision) implements Timing {
        public Between {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException(
                        "an item must end after it starts, but starts at %s and ends at %s".formatted(from, until));
            }
        }

        @Override
        public Optional<ClockTime> start() {
            return Optional.of(from);
        }

        @Override
        public Optional<ClockTime> end() {
            return Optional.of(until);
        }
    }
}
