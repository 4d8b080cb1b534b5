package programmheft.check;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import programmheft.agenda.End;
import programmheft.agenda.Slot;
import programmheft.model.Item;

/**
 * A slot with its moments worked out. Programmes state whole minutes, so moments are told in half seconds since 1970: the
 * one after a start is what a slot without a known end takes.
 *
 * @param ordinal its place among the slots of the event in time order
 * @param number the number of its item in the {@link Family}
 * @param until when nothing overlaps it any more; one without a known end takes its first moment only
 */
record Timed(Slot slot, int ordinal, int number, long start, long until) {
    /** Later than all programmes. */
    static final long NEVER = Long.MAX_VALUE;

    static Timed of(Slot slot, int ordinal, int number) {
        long start = moment(slot.start().toEpochSecond());
        long until = slot.end().at().map(end -> moment(end.toEpochSecond())).orElse(start + 1);
        return new Timed(slot, ordinal, number, start, until);
    }

    static long length(Duration duration) {
        return 2 * duration.toSeconds();
    }

    /** Returns a moment as a date and time. */
    static ZonedDateTime at(long moment, ZoneId zone) {
        return Instant.ofEpochSecond(moment / 2).atZone(zone);
    }

    static long moment(long epochSecond) {
        return 2 * epochSecond;
    }

    /** Returns until when it certainly lasts: of one without a stated end only the first moment is certain. */
    long certainlyUntil() {
        return hasStatedEnd() ? until : start + 1;
    }

    /** Returns until when it may last; an end that nobody knows may be ever so late. */
    long possiblyUntil() {
        return slot.end() instanceof End.Unknown ? NEVER : until;
    }

    boolean hasStatedEnd() {
        return slot.end() instanceof End.Stated;
    }

    Item item() {
        return slot.item();
    }
}
