package programmheft.documents.text;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.model.ClockTime;
import programmheft.model.Timing;

/** Turns the clocks of one day, in printed order, into times; each doubt becomes a remark. */
final class Clockwork {
    private static final int EVENING = 17 * 60;
    private static final int EARLY = 6 * 60;
    private static final int HALF_DAY = 12 * 60;

    private final Findings findings;
    private final List<Clocks.Found> clocks;
    private final boolean afternoonsAreHidden;
    private final boolean someSayHalf;
    private int last = -1;
    private int lastDays;

    /**
     * Begins a day.
     *
     * @param dayItems all items of the day: where no clock is 13:00 or later and none says am or pm, "1:00" may mean 13:00
     */
    Clockwork(List<Draft> dayItems, Findings findings) {
        this.findings = findings;
        this.clocks = dayItems.stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.parts.stream()))
                .flatMap(item -> item.clock.stream())
                .toList();
        this.someSayHalf = clocks.stream().anyMatch(Clocks.Found::halfDay);
        this.afternoonsAreHidden = clocks.stream()
                .noneMatch(clock -> clock.halfDay()
                        || clock.start().hour() > 12
                        || clock.end().filter(end -> end.hour() > 12).isPresent());
    }

    /** Returns the timing of the next item of the day. */
    Timing next(Draft item) {
        Clocks.Found clock = item.clock.orElseThrow();
        Line line = item.firstLine;
        if (!clock.start().exists()) {
            findings.remark(line, "bad-clock-time", clock.start().toString());
            return Timing.unstated();
        }
        ClockTime start = start(clock, line);
        return end(shifted(clock, start), item, start, line)
                .<Timing>map(end -> new Timing.Between(start, end, clock.precision()))
                .orElseGet(() -> new Timing.From(start, clock.precision()));
    }

    /** If the printed "p.m." was a slip for the start, it was one for the end, too. */
    private static Clocks.Found shifted(Clocks.Found clock, ClockTime start) {
        boolean slip = clock.halfDay()
                && clock.start().minutes() - HALF_DAY
                        == start.time().getHour() * 60 + start.time().getMinute();
        return slip ? clock.halfDayEarlier() : clock;
    }

    /** "9:15–10:15 p.m." between 9:00 and 10:15 in the morning. */
    private boolean isSlip(Clocks.Found clock) {
        int minutes = clock.start().minutes();
        int next = clocks.indexOf(clock) + 1;
        return clock.halfDay()
                && minutes >= HALF_DAY
                && last >= 0
                && minutes - HALF_DAY >= last
                && next < clocks.size()
                && clocks.get(next).start().minutes() < minutes
                && clocks.get(next).start().minutes() >= minutes - HALF_DAY;
    }

    /** "2.50" below "2.45 – 3.45 pm": where others say am or pm, one that does not goes on with the half of the day. */
    private boolean isUnmarkedAfternoon(Clocks.Found clock) {
        int minutes = clock.start().minutes();
        return someSayHalf
                && !clock.halfDay()
                && last >= HALF_DAY
                && minutes < last
                && minutes < HALF_DAY
                && minutes + HALF_DAY >= last;
    }

    private ClockTime start(Clocks.Found clock, Line line) {
        int minutes = clock.start().minutes();
        if (isSlip(clock)) {
            minutes -= HALF_DAY;
            findings.remark(line, "half-day-clock", clock.start().toString(), time(minutes, 0));
        } else if (isUnmarkedAfternoon(clock)) {
            minutes += HALF_DAY;
        } else if (afternoonsAreHidden && minutes < last && minutes + HALF_DAY >= last && minutes < 12 * 60) {
            minutes += HALF_DAY;
            findings.remark(line, "half-day-clock", clock.start().toString(), time(minutes, 0));
        } else if (minutes < last && lastDays == 0 && last >= EVENING && minutes < EARLY) {
            lastDays = 1;
        } else if (minutes < last && (lastDays == 0 || minutes >= EARLY)) {
            findings.remark(line, "clock-runs-backwards", clock.start().toString(), time(last, 0));
        }
        last = minutes;
        return time(minutes, minutes < EARLY || minutes == 24 * 60 ? lastDays : 0);
    }

    private Optional<ClockTime> end(Clocks.Found clock, Draft item, ClockTime start, Line line) {
        if (clock.end().isEmpty()) {
            return Optional.empty();
        }
        Clocks.Moment printed = clock.end().get();
        if (!printed.exists()) {
            findings.remark(line, "bad-clock-time", printed.toString());
            return Optional.empty();
        }
        List<ClockTime> readings = new ArrayList<>();
        readings.add(time(printed.minutes(), start.daysLater()));
        if (afternoonsAreHidden && printed.minutes() < HALF_DAY) {
            readings.add(time(printed.minutes() + HALF_DAY, start.daysLater()));
        }
        if (start.time().getHour() * 60 >= EVENING && printed.minutes() <= EARLY) {
            readings.add(time(printed.minutes(), start.daysLater() + 1));
        }
        Optional<ClockTime> end = readings.stream().filter(start::isBefore).findFirst();
        if (end.isEmpty()) {
            String code = readings.get(0).equals(start) ? "zero-length" : "ends-before-it-starts";
            findings.remark(line, code, item.title, start.toString(), printed.toString());
        }
        return end;
    }

    private static ClockTime time(int minutes, int days) {
        return minutes >= 24 * 60
                ? new ClockTime(LocalTime.MIDNIGHT, days + 1)
                : new ClockTime(LocalTime.of(minutes / 60, minutes % 60), days);
    }
}
