package programmheft.agenda;

import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import programmheft.agenda.Figures.Amount;
import programmheft.model.Item;

/** The time that slots take, each less what its parts among them take: no moment of a block counts twice. */
final class OwnTime {
    private final Map<Item.Id, Slot> among;
    private final Function<Slot, Instant> until;

    /** Tells until when a slot counts; one that counts until its start takes no time. */
    OwnTime(List<Slot> among, Function<Slot, Instant> until) {
        this.among = Maps.uniqueIndex(among, slot -> slot.item().id());
        this.until = until;
    }

    /** Makes the time that is known: a slot without a known end takes none. */
    static OwnTime known(List<Slot> among) {
        return new OwnTime(among, slot -> slot.end().at().orElse(slot.start()).toInstant());
    }

    /** Returns the ranges that are the slot's own, none of them empty. */
    Set<Range<Instant>> of(Slot slot) {
        RangeSet<Instant> own = TreeRangeSet.create();
        own.add(range(slot));
        slot.item().parts().stream()
                .flatMap(Item::withParts)
                .flatMap(part -> Optional.ofNullable(among.get(part.id())).stream())
                .forEach(part -> own.remove(range(part)));
        return own.asRanges();
    }

    Amount amount(Slot slot) {
        Duration own = of(slot).stream()
                .map(range -> Duration.between(range.lowerEndpoint(), range.upperEndpoint()))
                .reduce(Duration.ZERO, Duration::plus);
        return slot.end()
                .fold(
                        stated -> new Amount(own, Duration.ZERO),
                        (atTheLatest, next) -> new Amount(Duration.ZERO, own),
                        () -> Amount.NONE);
    }

    Amount sum() {
        return among.values().stream().map(this::amount).reduce(Amount.NONE, Amount::plus);
    }

    private Range<Instant> range(Slot slot) {
        return Range.closedOpen(slot.start().toInstant(), until.apply(slot));
    }
}
