package programmheft.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final long BREAK = Timed.length(Duration.ofMinutes(10));
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

    private final long longest;

    NoPause(Duration longest) {
        this.longest = Timed.length(longest);
    }

    @Override
    public String code() {
        return "no-pause";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Set<LocalDate> unclear = programme.agenda().untimed().stream()
                .filter(untimed -> untimed.item().format().isPause())
                .flatMap(untimed -> untimed.day().date().stream())
                .collect(Collectors.toSet());
        List<Finding> found = new ArrayList<>();
        Survey survey = programme.survey();
        survey.takingPlaceByDay().forEach((date, slots) -> {
            if (!unclear.contains(date)) {
                found.addAll(findings(slots, survey.inherited()));
            }
        });
        return found;
    }

    private List<Finding> findings(List<Timed> inTimeOrder, Inherited inherited) {
        Sweep sweep = new Sweep(inherited);
        for (Timed slot : inTimeOrder) {
            if (Daytime.holds(slot.slot().start())
                    && !ONE_CAN_LEAVE.contains(slot.item().format())
                    && !hasTimedParts(slot.item())) {
                sweep.take(slot);
            }
        }
        return sweep.findings();
    }

    /** The parts of a block say more than the block. */
    private static boolean hasTimedParts(Item item) {
        for (Item part : item.parts()) {
            if (!(part.timing() instanceof Timing.Unstated) || hasTimedParts(part)) {
                return true;
            }
        }
        return false;
    }

    /** One way through a day. */
    private final class Sweep {
        private final Inherited inherited;
        private final List<Finding> found = new ArrayList<>();
        private final List<Timed> stretch = new ArrayList<>();
        private final Map<String, Timed> lasting = new HashMap<>();

        Sweep(Inherited inherited) {
            this.inherited = inherited;
        }

        List<Finding> findings() {
            close(Timed.NEVER);
            return found;
        }

        void take(Timed slot) {
            if (isBreak(slot)) {
                close(slot.start());
                return;
            }
            String room = inherited.room(slot.item()).orElse(FOR_ALL);
            long free = freeFrom(room, slot);
            if (slot.start() - free >= BREAK) {
                close(free);
            }
            stretch.add(slot);
            lasts(room, slot);
            lasts(ANYWHERE, slot);
        }

        private void lasts(String place, Timed slot) {
            Timed before = lasting.get(place);
            if (before == null || before.until() < slot.until()) {
                lasting.put(place, slot);
            }
        }

        /** Returns since when nothing goes on in the room; if nothing did, or what comes is for all, in any room. */
        private long freeFrom(String room, Timed next) {
            Timed there = lasting.get(room);
            if (room.equals(FOR_ALL) || there == null) {
                return until(ANYWHERE, next.start());
            }
            return Math.max(there.until(), until(FOR_ALL, there.until()));
        }

        private long until(String place, long otherwise) {
            Timed last = lasting.get(place);
            return last == null ? otherwise : last.until();
        }

        private void close(long at) {
            Timed longestThere = lasting.get(ANYWHERE);
            if (longestThere != null) {
                tell(at, longestThere);
            }
            stretch.clear();
            lasting.clear();
        }

        private void tell(long at, Timed longestThere) {
            Timed first = stretch.get(0);
            long end = Math.min(at, longestThere.until());
            if (first.start() < at && end - first.start() > longest) {
                Timed last = first;
                for (Timed one : stretch) {
                    last = one.start() < at ? one : last;
                }
                found.add(finding(first.slot(), last.slot(), end));
            }
        }
    }

    private boolean isBreak(Timed slot) {
        return slot.item().format().isPause()
                || !slot.hasStatedEnd()
                || slot.until() - slot.start() > longest
                || listsPause(slot.slot().listed());
    }

    private static boolean listsPause(List<Item> listed) {
        for (Item part : listed) {
            if (part.format().isPause()) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Slot first, Slot last, long end) {
        ZonedDateTime over = Timed.at(end, first.start().getZone());
        return Finding.of(
                code(),
                List.of(first.item().id(), last.item().id()),
                first.item().title(),
                last.item().title(),
                Math.toIntExact(Duration.between(first.start(), over).toMinutes()),
                When.of(first.start(), over));
    }
}
