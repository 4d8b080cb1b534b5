package programmheft.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.agenda.When;
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
        Inherited inherited = Inherited.of(programme.event());
        ZoneId zone = programme.event().zone();
        return programme.event().days().stream()
                .flatMap(day -> day.date().stream()
                        .flatMap(date -> day.items().stream()
                                .flatMap(Item::withParts)
                                .flatMap(item ->
                                        finding(item, date, zone)
                                                .filter(found -> inherited.takesPlace(item))
                                                .stream())))
                .toList();
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
