package programmheft.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.agenda.When;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Item;

/**
 * A stated time meets a clock change in the zone of the event. An error where the time does not exist, because the
 * clock is put forward over it; only a hint where it exists twice, because the clock is put back, and where the clock
 * change makes an item shorter or longer than its times say. An end just when the clock is changed is clear. What lasts
 * longer than a day may be an hour shorter or longer.
 */
final class ClockChange implements Check {
    @Override
    public String code() {
        return "clock-change";
    }

    @Override
    public List<Finding> run(Programme programme) {
        ZoneId zone = programme.event().zone();
        List<Finding> found = new ArrayList<>();
        for (Day day : programme.event().days()) {
            day.date()
                    .filter(date -> hasChange(date, day.items(), zone))
                    .ifPresent(date -> day.items().stream()
                            .flatMap(Item::withParts)
                            .filter(programme.survey().inherited()::takesPlace)
                            .forEach(item -> finding(item, date, zone).ifPresent(found::add)));
        }
        return found;
    }

    /** Tells whether the clock is changed while the items of a day go on, or a little before or after. */
    private static boolean hasChange(LocalDate date, List<Item> items, ZoneId zone) {
        Instant before = date.minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
        ZoneOffsetTransition next = zone.getRules().nextTransition(before);
        return next != null
                && next.getInstant()
                        .isBefore(date.plusDays(3L + lastDay(items))
                                .atStartOfDay()
                                .toInstant(ZoneOffset.UTC));
    }

    /** Returns how many days after its own the last time on a programme day is. */
    private static int lastDay(List<Item> items) {
        int last = 0;
        for (Item item : items) {
            int own = Math.max(
                    daysLater(item.timing().start()), daysLater(item.timing().end()));
            last = Math.max(Math.max(last, own), lastDay(item.parts()));
        }
        return last;
    }

    private static int daysLater(Optional<ClockTime> time) {
        return time.isPresent() ? time.get().daysLater() : 0;
    }

    private Optional<Finding> finding(Item item, LocalDate day, ZoneId zone) {
        return When.of(item.timing(), day)
                .flatMap(when -> met(when, zone).map(change -> {
                    Finding finding = Finding.of(code(), List.of(item.id()), item.title(), when, hour(change));
                    return change.isGap() && hits(when, change) ? finding : finding.withLevel(Level.HINT);
                }));
    }

    private static Optional<ZoneOffsetTransition> met(When when, ZoneId zone) {
        return Stream.concat(Stream.of(when.start()), when.end().stream())
                .flatMap(time -> Optional.ofNullable(zone.getRules().getTransition(time)).stream())
                .filter(change -> hits(when, change))
                .findFirst()
                .or(() -> when.end().flatMap(end -> alters(when.start(), end, zone)));
    }

    /** Tells whether the start or the end lies in the hour that is left out or comes twice. */
    private static boolean hits(When when, ZoneOffsetTransition change) {
        LocalDateTime from = earlier(change);
        LocalDateTime until = later(change);
        return (!when.start().isBefore(from) && when.start().isBefore(until))
                || when.end()
                        .filter(end -> end.isAfter(from) && end.isBefore(until))
                        .isPresent();
    }

    private static Optional<ZoneOffsetTransition> alters(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        Duration stated = Duration.between(start, end);
        Duration real = Duration.between(start.atZone(zone), end.atZone(zone));
        return stated.equals(real) || stated.compareTo(Duration.ofDays(1)) > 0
                ? Optional.empty()
                : Optional.ofNullable(
                        zone.getRules().nextTransition(start.atZone(zone).toInstant()));
    }

    /** Returns the hour that is left out or comes twice. */
    private static When hour(ZoneOffsetTransition change) {
        return new When(earlier(change), Optional.of(later(change)), false);
    }

    private static LocalDateTime earlier(ZoneOffsetTransition change) {
        return change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
    }

    private static LocalDateTime later(ZoneOffsetTransition change) {
        return change.isGap() ? change.getDateTimeAfter() : change.getDateTimeBefore();
    }
}
