package programmheft.agenda;

import com.google.common.collect.Range;
import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.agenda.Figures.Amount;
import programmheft.agenda.Figures.Counts;
import programmheft.model.Appearance;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;

/** Works out the figures of a programme. */
final class Counting {
    private static final Set<Format> DISCUSSION = Set.of(Format.DISCUSSION, Format.PANEL, Format.WORKSHOP);

    private final Event event;
    private final Wholes wholes;
    private final List<Slot> slots;

    Counting(Agenda agenda) {
        event = agenda.event();
        wholes = agenda.wholes();
        slots = agenda.takingPlace(agenda.slots());
    }

    Figures figures() {
        Map<Format, Amount> byFormat = sums(slot -> slot.item().format());
        return new Figures(
                byFormat,
                sums(Slot::day),
                byRole(),
                counts(),
                widest(),
                sum(byFormat, Format::isPause),
                percent(sum(byFormat, DISCUSSION::contains), sum(byFormat, format -> !format.isPause())));
    }

    private <K extends Comparable<? super K>> Map<K, Amount> sums(Function<Slot, K> key) {
        OwnTime time = OwnTime.known(slots);
        return slots.stream()
                .collect(Collectors.groupingBy(
                        key, TreeMap::new, Collectors.reducing(Amount.NONE, time::amount, Amount::plus)));
    }

    private Map<Role, Amount> byRole() {
        Map<Role, Amount> sums = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<Slot> with = slots.stream()
                    .filter(slot -> wholes.appearances(slot).anyMatch(one -> one.role() == role))
                    .toList();
            if (!with.isEmpty()) {
                sums.put(role, OwnTime.known(with).sum());
            }
        }
        return sums;
    }

    private Counts counts() {
        List<Item> items = event.items().filter(wholes::takesPlace).toList();
        Stream<Appearance> forTheEvent = event.appearances().stream().filter(one -> Wholes.takesPlace(one.status()));
        return new Counts(
                listed(Speaker.Kind.PERSON),
                listed(Speaker.Kind.INSTITUTION),
                Math.toIntExact(Stream.concat(forTheEvent, items.stream().flatMap(wholes::appearances))
                        .count()),
                items.size(),
                slots.size());
    }

    private int listed(Speaker.Kind kind) {
        return Math.toIntExact(
                event.speakers().stream().filter(one -> one.kind() == kind).count());
    }

    private int widest() {
        OwnTime time = new OwnTime(slots, Slot::until);
        Map<Instant, Integer> changes = new TreeMap<>();
        for (Slot slot : slots) {
            for (Range<Instant> own : time.of(slot)) {
                changes.merge(own.lowerEndpoint(), 1, Integer::sum);
                changes.merge(own.upperEndpoint(), -1, Integer::sum);
            }
        }
        int width = 0;
        int widest = 0;
        for (int change : changes.values()) {
            width += change;
            widest = Math.max(widest, width);
        }
        return widest;
    }

    private static Amount sum(Map<Format, Amount> byFormat, Predicate<Format> counts) {
        return byFormat.entrySet().stream()
                .filter(entry -> counts.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Amount.NONE, Amount::plus);
    }

    private static int percent(Amount part, Amount whole) {
        long seconds = whole.total().toSeconds();
        return seconds == 0
                ? 0
                : Math.toIntExact(LongMath.divide(100 * part.total().toSeconds(), seconds, RoundingMode.HALF_UP));
    }
}
