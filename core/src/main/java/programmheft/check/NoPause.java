package programmheft.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.agenda.End;
import programmheft.agenda.Slot;
import programmheft.agenda.When;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Timing;

/**
 * A programme day goes on for a long time without a break, by stated ends. Breaks are pauses and meals, and ten minutes
 * in which nothing goes on in a room, or only what one can leave: registration, networking, a marketplace, a tour, an
 * evening programme. Workshops, themed rooms and excursions make their own breaks, and so do a block that lists one and
 * whatever lasts too long by itself. A break in one of several rooms is there for whoever wants it. Nothing is said about
 * what starts in the evening or at night, and about a day with a pause that has no time.
 */
final class NoPause implements Check {
    private static final Duration BREAK = Duration.ofMinutes(10);
    private static final String FOR_ALL = "";
    private static final String ANYWHERE = "\n";
    private static final Set<Format> ONE_CAN_LEAVE = EnumSet.of(
            Format.REGISTRATION,
            Format.WORKSHOP,
            Format.THEMED_ROOM,
            Format.MARKETPLACE,
            Format.TOUR,
            Format.EXCURSION,
            Format.NETWORKING,
            Format.SOCIAL);

    private final Duration longest;

    NoPause(Duration longest) {
        this.longest = longest;
    }

    @Override
    public String code() {
        return "no-pause";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Inherited inherited = Inherited.of(programme.event());
        Set<LocalDate> unclear = programme.agenda().untimed().stream()
                .filter(untimed -> untimed.item().format().isPause())
                .flatMap(untimed -> untimed.day().date().stream())
                .collect(Collectors.toSet());
        return programme.event().days().stream()
                .flatMap(day -> day.date().stream())
                .distinct()
                .filter(date -> !unclear.contains(date))
                .flatMap(date -> findings(programme.agenda().on(date), inherited).stream())
                .toList();
    }

    private List<Finding> findings(List<Slot> inTimeOrder, Inherited inherited) {
        Sweep sweep = new Sweep(inherited);
        inTimeOrder.stream()
                .filter(slot -> inherited.takesPlace(slot)
                        && Daytime.holds(slot.start())
                        && !ONE_CAN_LEAVE.contains(slot.item().format())
                        && !hasTimedParts(slot.item()))
                .forEach(sweep::take);
        return sweep.findings();
    }

    /** The parts of a block say more than the block. */
    private static boolean hasTimedParts(Item item) {
        return item.parts().stream()
                .anyMatch(part -> !(part.timing() instanceof Timing.Unstated) || hasTimedParts(part));
    }

    /** One way through a day. */
    private final class Sweep {
        private final Inherited inherited;
        private final List<Finding> found = new ArrayList<>();
        private final List<Slot> stretch = new ArrayList<>();
        private final Map<String, ZonedDateTime> ends = new HashMap<>();

        Sweep(Inherited inherited) {
            this.inherited = inherited;
        }

        List<Finding> findings() {
            if (!stretch.isEmpty()) {
                close(ends.getOrDefault(ANYWHERE, stretch.get(0).start()));
            }
            return found;
        }

        void take(Slot slot) {
            if (isBreak(slot)) {
                close(slot.start());
                return;
            }
            String room = inherited.room(slot.item()).orElse(FOR_ALL);
            ZonedDateTime free = freeFrom(room).orElse(slot.start());
            if (Duration.between(free, slot.start()).compareTo(BREAK) >= 0) {
                close(free);
            }
            stretch.add(slot);
            Stream.of(room, ANYWHERE)
                    .forEach(place -> ends.merge(place, end(slot), BinaryOperator.maxBy(Comparator.naturalOrder())));
        }

        /** Returns since when nothing goes on in the room; if nothing did, or what comes is for all, in any room. */
        private Optional<ZonedDateTime> freeFrom(String room) {
            return room.equals(FOR_ALL) || !ends.containsKey(room)
                    ? Optional.ofNullable(ends.get(ANYWHERE))
                    : Stream.of(room, FOR_ALL)
                            .flatMap(place -> Optional.ofNullable(ends.get(place)).stream())
                            .max(Comparator.naturalOrder());
        }

        private void close(ZonedDateTime at) {
            List<Slot> before =
                    stretch.stream().filter(slot -> slot.start().isBefore(at)).toList();
            ZonedDateTime end = Stream.of(at, ends.getOrDefault(ANYWHERE, at))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            if (!before.isEmpty()
                    && Duration.between(before.get(0).start(), end).compareTo(longest) > 0) {
                found.add(finding(before.get(0), before.get(before.size() - 1), end));
            }
            stretch.clear();
            ends.clear();
        }
    }

    private boolean isBreak(Slot slot) {
        return slot.item().format().isPause()
                || !(slot.end() instanceof End.Stated)
                || Duration.between(slot.start(), end(slot)).compareTo(longest) > 0
                || slot.listed().stream().anyMatch(part -> part.format().isPause());
    }

    private Finding finding(Slot first, Slot last, ZonedDateTime end) {
        return Finding.of(
                code(),
                List.of(first.item().id(), last.item().id()),
                first.item().title(),
                last.item().title(),
                Math.toIntExact(Duration.between(first.start(), end).toMinutes()),
                When.of(first.start(), end));
    }

    private static ZonedDateTime end(Slot slot) {
        return slot.end().at().orElseThrow();
    }
}
