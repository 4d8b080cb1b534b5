package programmheft.ical;

import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells a clock change that happens every year as an RRULE. It looks at the local dates of one whole cycle of weekdays
 * and leap years, since the JDK may know the rule in UTC, on another date, or as "24:00".
 */
final class YearlyRule {
    static final int FIRST_YEAR = 1970;
    private static final int CYCLE = 28;

    private YearlyRule() {}

    /** Returns the RRULE's value; nothing if the dates follow no rule that an RRULE can tell within one month. */
    static Optional<String> of(ZoneOffsetTransitionRule rule) {
        List<LocalDate> dates = IntStream.range(FIRST_YEAR, FIRST_YEAR + CYCLE)
                .mapToObj(
                        year -> rule.createTransition(year).getDateTimeBefore().toLocalDate())
                .toList();
        if (dates.stream().map(LocalDate::getMonth).distinct().count() > 1) {
            return Optional.empty();
        }
        return days(dates).map(days -> "FREQ=YEARLY;BYMONTH=" + dates.get(0).getMonthValue() + ";" + days);
    }

    private static Optional<String> days(List<LocalDate> dates) {
        IntSummaryStatistics days =
                dates.stream().mapToInt(LocalDate::getDayOfMonth).summaryStatistics();
        if (days.getMin() == days.getMax()) {
            return Optional.of("BYMONTHDAY=" + days.getMin());
        }
        if (dates.stream().map(LocalDate::getDayOfWeek).distinct().count() > 1) {
            return Optional.empty();
        }
        String weekday = dates.get(0).getDayOfWeek().name().substring(0, 2);
        if (dates.stream().allMatch(date -> date.getDayOfMonth() + 7 > date.lengthOfMonth())) {
            return Optional.of("BYDAY=-1" + weekday);
        }
        if (days.getMin() % 7 == 1 && days.getMax() == days.getMin() + 6) {
            return Optional.of("BYDAY=" + days.getMax() / 7 + weekday);
        }
        return days.getMax() == days.getMin() + 6
                ? Optional.of("BYMONTHDAY=" + all(days) + ";BYDAY=" + weekday)
                : Optional.empty();
    }

    private static String all(IntSummaryStatistics days) {
        return IntStream.rangeClosed(days.getMin(), days.getMax())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }
}
