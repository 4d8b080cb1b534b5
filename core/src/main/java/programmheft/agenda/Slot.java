package programmheft.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.model.Appearance;
import programmheft.model.Item;

/**
 * A stretch of time in which an item takes place; half-open: the start is included, the end is not, so slots that touch
 * do not overlap.
 *
 * @param item what takes place
 * @param whole the item it is a part of
 * @param day the programme day; the slot itself may lie after midnight
 * @param start in the zone of the event; a start in the hour that a clock change leaves out is moved on by that hour,
 *     and with it an end that it would overtake; one in the hour that comes twice is in the first of the two
 * @param listed the untimed parts told under this slot, in printed order, those of parts included
 */
public record Slot(Item item, Optional<Item> whole, LocalDate day, ZonedDateTime start, End end, List<Item> listed) {
    public Slot {
        listed = List.copyOf(listed);
        end.at().filter(moment -> !moment.isAfter(start)).ifPresent(moment -> {
            throw new IllegalArgumentException(
                    "a slot must end after it starts, but starts at %s and ends at %s".formatted(start, moment));
        });
    }

    /** Tells whether both take place at some common moment. A slot without a known end counts for its first moment only. */
    public boolean overlaps(Slot other) {
        return start.toInstant().isBefore(other.until())
                && other.start.toInstant().isBefore(until());
    }

    /** Returns the appearances of the item and of the untimed parts listed under it. */
    public Stream<Appearance> appearances() {
        return Stream.concat(Stream.of(item), listed.stream()).flatMap(one -> one.appearances().stream());
    }

    /** Tells whether this is the other slot's item or one of its parts, at any depth. */
    public boolean within(Slot other) {
        return other.item.withParts().anyMatch(part -> part.id().equals(item.id()));
    }

    /** Returns when nothing overlaps it any more; without a known end it counts for its first moment only. */
    Instant until() {
        return end.at().orElseGet(() -> start.plusNanos(1)).toInstant();
    }
}
