package programmheft.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.agenda.When;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Item;
import programmheft.model.Timing;

/**
 * A part starts before the item that holds it, or is not over when that one ends. The nearest item around it that has a
 * time counts. Only stated times accuse, and none that is only about. Parts that overlap each other are a matter of
 * parallel-without-room.
 */
final class PartOutsideItsWhole implements Check {
    @Override
    public String code() {
        return "part-outside-its-whole";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Inherited inherited = programme.survey().inherited();
        List<Finding> found = new ArrayList<>();
        for (Day day : programme.event().days()) {
            day.date().ifPresent(date -> {
                Look look = new Look(date, inherited, found);
                day.items().forEach(item -> look.into(item, item));
            });
        }
        return found;
    }

    /** One walk through the items of a day. */
    private final class Look {
        private final LocalDate day;
        private final Inherited inherited;
        private final List<Finding> found;

        Look(LocalDate day, Inherited inherited, List<Finding> found) {
            this.day = day;
            this.inherited = inherited;
            this.found = found;
        }

        /** Looks at the parts of an item and at theirs; timed is the item itself or the nearest around it with a time. */
        void into(Item item, Item timed) {
            for (Item part : item.parts()) {
                if (leavesOut(timed.timing(), part.timing())
                        && exact(part)
                        && exact(timed)
                        && inherited.takesPlace(part)) {
                    found.add(finding(part, timed));
                }
                into(part, part.timing().start().isPresent() ? part : timed);
            }
        }

        private Finding finding(Item part, Item whole) {
            return Finding.of(
                    code(),
                    List.of(part.id(), whole.id()),
                    part.title(),
                    When.of(part.timing(), day).orElseThrow(),
                    whole.title(),
                    When.of(whole.timing(), day).orElseThrow());
        }
    }

    private static boolean leavesOut(Timing whole, Timing part) {
        Optional<ClockTime> from = whole.start();
        Optional<ClockTime> start = part.start();
        if (from.isEmpty() || start.isEmpty()) {
            return false;
        }
        return start.get().isBefore(from.get()) || isTooLate(whole.end(), start.get(), part.end());
    }

    private static boolean isTooLate(Optional<ClockTime> until, ClockTime start, Optional<ClockTime> end) {
        return until.isPresent()
                && (!start.isBefore(until.get())
                        || (end.isPresent() && until.get().isBefore(end.get())));
    }

    private static boolean exact(Item item) {
        return !(item.timing() instanceof Timing.From from && from.precision() == Timing.Precision.ABOUT)
                && !(item.timing() instanceof Timing.Between between && between.precision() == Timing.Precision.ABOUT);
    }
}
