package programmheft.documents.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.documents.words.Calendar;

/**
 * Days from one month to the next: {@code 30. August bis 1. September 2026}, {@code 30.08.–01.09.2026}, {@code April 30 – May
 * 2, 2026}. Of a span of more than two weeks only the first day and the last are meant.
 */
final class DateSpan {
    private static final String WEEKDAY =
            "(?<![\\p{L}\\d])(?=[\\dA-Z])(?:(?<weekday>" + Calendar.WEEKDAY + "),?\\s*(?:dem|den|d\\.|the)?\\s*)?";
    private static final String OTHER_WEEKDAY = "(?:" + Calendar.WEEKDAY + ",?\\s*(?:dem|den|d\\.|the)?\\s*)?";
    private static final String TO = "\\s*,?\\s*(?:bis(?: zum)?|to|until|-|–|—)\\s*";
    private static final String YEAR = "(?:,?\\s*(?<year>(?:19|20)\\d{2}))?";
    private static final String FIRST_YEAR = "(?:,?\\s*(?:19|20)\\d{2})?";
    private static final Pattern DAY_FIRST = Pattern.compile(WEEKDAY
            + "(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*(?<month>" + Calendar.MONTH + ")(?!\\p{L})" + FIRST_YEAR + TO
            + OTHER_WEEKDAY + "(?<last>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*(?<lastMonth>" + Calendar.MONTH
            + ")(?!\\p{L})" + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile(WEEKDAY + "(?<month>" + Calendar.MONTH
            + ")\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?" + FIRST_YEAR + TO + OTHER_WEEKDAY + "(?<lastMonth>"
            + Calendar.MONTH + ")\\s(?<last>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)" + YEAR);
    private static final Pattern NUMBERS = Pattern.compile(WEEKDAY
            + "(?<![\\d.])(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.(?:(?:19|20)?\\d{2})?" + TO + OTHER_WEEKDAY
            + "(?<last>\\d{1,2})\\.\\s?(?<lastMonth>\\d{1,2})\\.(?:\\s?(?<year>(?:19|20)?\\d{2})(?!\\d|[.:]\\d))?");
    private static final int TWO_WEEKS = 14;
    private static final int SOME_LEAP_YEAR = 2024;

    private DateSpan() {}

    /** Returns the days of all spans; those within one month are no spans. */
    static List<DateMention> in(String text) {
        List<DateMention> found = new ArrayList<>();
        if (!mayHold(text)) {
            return found;
        }
        for (Pattern pattern : List.of(DAY_FIRST, MONTH_FIRST, NUMBERS)) {
            Matcher span = pattern.matcher(text);
            while (span.find()) {
                found.addAll(days(span));
            }
        }
        return found;
    }

    /** Most texts have nothing that leads from one day to another. */
    private static boolean mayHold(String text) {
        return text.indexOf('–') > 0
                || text.indexOf('-') > 0
                || text.indexOf('—') > 0
                || text.contains("bis")
                || text.contains("to")
                || text.contains("until");
    }

    private static List<DateMention> days(Matcher span) {
        Optional<MonthDay> first = monthDay(span.group("month"), span.group("day"));
        Optional<MonthDay> last = monthDay(span.group("lastMonth"), span.group("last"));
        if (first.isEmpty()
                || last.isEmpty()
                || first.get().getMonth() == last.get().getMonth()) {
            return List.of();
        }
        Optional<Year> year = Optional.ofNullable(span.group("year"))
                .map(digits -> Year.of((digits.length() == 2 ? 2000 : 0) + Integer.parseInt(digits)));
        List<DateMention> days = new ArrayList<>();
        for (MonthDay day : between(first.get(), last.get(), year)) {
            days.add(new DateMention(
                    Optional.of(day),
                    year.map(ends -> day.isAfter(last.get()) ? ends.minusYears(1) : ends),
                    days.isEmpty() ? Optional.ofNullable(span.group("weekday")) : Optional.empty(),
                    span.group().strip(),
                    span.start(),
                    span.end()));
        }
        return days;
    }

    private static List<MonthDay> between(MonthDay first, MonthDay last, Optional<Year> year) {
        int ends = year.map(Year::getValue).orElse(SOME_LEAP_YEAR);
        LocalDate to = last.atYear(ends);
        LocalDate from = first.atYear(first.isAfter(last) ? ends - 1 : ends);
        List<MonthDay> days = from.datesUntil(to.plusDays(1))
                .limit(TWO_WEEKS + 1L)
                .map(MonthDay::from)
                .toList();
        return days.size() > TWO_WEEKS ? List.of(first, last) : days;
    }

    private static Optional<MonthDay> monthDay(String month, String day) {
        Optional<Integer> number =
                Character.isDigit(month.charAt(0)) ? Optional.of(Integer.valueOf(month)) : Calendar.month(month);
        try {
            return number.map(known -> MonthDay.of(known, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
