package programmheft.port;

import java.util.List;
import java.util.Optional;
import programmheft.check.Aspect;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.check.Said;
import programmheft.model.Event;

/** Texts that announce several days ("zweitägig") but name only one, beside texts that know of one day only. */
final class AnnouncedDays {
    private static final String CODE = "days-missing";

    private AnnouncedDays() {}

    static boolean areMissing(Reading reading) {
        return remark(reading).isPresent();
    }

    /** Notes a contradiction for each text that announces several days if no text names a second one. */
    static void compare(List<Reading> byWeight, Event together, Differences differences) {
        Optional<Said> oneDay = byWeight.stream()
                .filter(reading ->
                        !areMissing(reading) && reading.event().firstDate().isPresent())
                .findFirst()
                .map(reading -> new Said(
                        DayDates.words(DayDates.of(reading.event())),
                        Sources.of(reading).place(Fact.event("dates"))));
        if (oneDay.isPresent() && together.dates().size() == 1) {
            for (Reading reading : byWeight) {
                remark(reading)
                        .ifPresent(remark -> differences.add(
                                new Aspect("dates", Optional.empty()),
                                List.of(),
                                oneDay.get(),
                                announced(remark, reading)));
            }
        }
    }

    private static Said announced(Finding remark, Reading reading) {
        String line = remark.position()
                .map(Position::line)
                .map(number -> ":" + number)
                .orElse("");
        return new Said(List.of(remark.values().get(0)), Sources.of(reading).name() + line);
    }

    private static Optional<Finding> remark(Reading reading) {
        return reading.remarks().stream()
                .filter(remark -> remark.code().equals(CODE))
                .findFirst();
    }
}
