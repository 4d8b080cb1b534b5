package programmheft.documents.tidy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import programmheft.documents.words.Calendar;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.DayDate;

/**
 * The heading of a programme day: {@code Mittwoch, 11. September 2019, 09:00–18:00 Uhr}.
 *
 * @param bracketed whether the whole of it was not stated
 */
record DayHeading(DateText date, boolean bracketed, Optional<ClockTime> begins, Optional<ClockTime> ends) {
    static final String UNDATED = "Ohne Tag";

    private static final int LONGEST = 200;
    private static final Pattern HOURS = Pattern.compile(
            ", (?:(ab|from|bis|until) )?" + Clock.TIME + "(?:" + Clock.DASH + Clock.TIME + ")?(?: Uhr)?$");

    /** Returns the heading; nothing if the line is none. */
    static Optional<DayHeading> find(String content) {
        if (content.length() > LONGEST) {
            return Optional.empty();
        }
        Stated stated = Stated.of(content);
        Matcher hours = HOURS.matcher(stated.value());
        boolean withHours = hours.find();
        String date = withHours ? stated.value().substring(0, hours.start()) : stated.value();
        return DateText.find(date)
                .filter(found -> !(found.date() instanceof DayDate.Within))
                .map(found -> withHours
                        ? within(found, stated.bracketed(), hours)
                        : new DayHeading(found, stated.bracketed(), Optional.empty(), Optional.empty()));
    }

    private static DayHeading within(DateText date, boolean bracketed, Matcher hours) {
        ClockTime first = Clock.of(hours, 2);
        boolean onlyEnd = hours.group(1) != null
                && (hours.group(1).equals("bis") || hours.group(1).equals("until"));
        if (hours.group(5) == null) {
            return new DayHeading(
                    date,
                    bracketed,
                    onlyEnd ? Optional.empty() : Optional.of(first),
                    onlyEnd ? Optional.of(first) : Optional.empty());
        }
        ClockTime end = Clock.of(hours, 5);
        if (!first.isBefore(end)) {
            throw Misread.of("end-not-after-start", first, end).at(hours.start(5));
        }
        return new DayHeading(date, bracketed, Optional.of(first), Optional.of(end));
    }

    static String print(Day day, boolean yearInBrackets, boolean inBrackets) {
        String weekday = day.date()
                .map(LocalDate::getDayOfWeek)
                .map(some -> Calendar.germanWeekday(some) + ", ")
                .orElse("");
        String heading = weekday + DateText.print(day.when(), yearInBrackets) + hours(day);
        return inBrackets ? "(" + heading + ")" : heading;
    }

    private static String hours(Day day) {
        if (day.begins().isPresent() && day.ends().isPresent()) {
            return ", " + day.begins().get() + "–" + day.ends().get() + " Uhr";
        }
        return day.begins()
                .map(some -> ", ab " + some + " Uhr")
                .or(() -> day.ends().map(some -> ", bis " + some + " Uhr"))
                .orElse("");
    }
}
