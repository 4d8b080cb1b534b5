package programmheft.documents.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import programmheft.documents.words.Calendar;

/**
 * A date in a line.
 *
 * @param day the day and month, if there is such a day
 * @param year the year, if printed
 * @param weekday the weekday as printed
 * @param printed the date as printed, without the weekday
 * @param start where it begins in the text of the line, weekday included
 * @param end where it ends
 */
record DateMention(
        Optional<MonthDay> day, Optional<Year> year, Optional<String> weekday, String printed, int start, int end) {
    private static final String WEEKDAY = "(?:(" + Calendar.WEEKDAY + "),?\\s*(?:dem|den|d\\.|the)?\\s*)?";
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final Pattern DATE = Pattern.compile(
            WEEKDAY
                    // 11. und 12. September 2019, 11.–12. September, 11. September 2019
                    + "(?:((?:\\d{1,2}\\.?\\s*(?:,|und|bis|and|&|/|-|–|—)\\s*)*\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*("
                    + Calendar.MONTH + ")(?!\\p{L})(?:,?\\s*" + YEAR + ")?"
                    // September 11, 2019
                    + "|(" + Calendar.MONTH
                    + ")(?!\\p{L})\\s+((?:\\d{1,2}(?:st|nd|rd|th)?\\s*(?:and|&|to|-|–|—)\\s*)*\\d{1,2}(?!\\d))(?:st|nd|rd|th)?(?:,?\\s*"
                    + YEAR + ")?"
                    // 13.-15.05.2004, 8.11.2014, 22.05.25, 13.5.
                    + "|((?:\\d{1,2}\\.?(?:\\d{1,2}\\.)?\\s*(?:und|bis|&|/|-|–|—)\\s*)*\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?((?:19|20)?\\d{2})(?!\\d|[.:]\\d)|(?!\\d))"
                    // 2019-09-11
                    + "|" + YEAR + "-(\\d{2})-(\\d{2}))",
            Pattern.UNICODE_CASE);
    /** Finds quickly that there is none. */
    private static final Pattern MAYBE = Pattern.compile(
            "\\d\\.\\s?(?:\\d|und|bis|&|-|–|—|/)|\\d{4}-\\d|\\d.{0,12}(?:Jan|Jän|Feb|Mär|Mar|Apr|Mai|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mär|Mai|Okt|Dez)[a-z.ä]*\\s\\d");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    /** Returns the date if day, month and year are known and exist. */
    Optional<LocalDate> date() {
        return day.isPresent()
                        && year.isPresent()
                        && day.get().isValidYear(year.get().getValue())
                ? Optional.of(day.get().atYear(year.get().getValue()))
                : Optional.empty();
    }

    /** Tells whether the calendar has no such day. */
    boolean impossible() {
        return day.isEmpty()
                || (year.isPresent() && !day.get().isValidYear(year.get().getValue()));
    }

    /** Returns the sentence of the text in which the date stands. */
    String around(String text) {
        int from = text.lastIndexOf(". ", Math.max(0, start - 3)) + 1;
        int to = text.indexOf(". ", end);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    /** Returns the dates in a text, in their order; "11. und 12. September 2019" are two. */
    static List<DateMention> in(String text) {
        if (text.length() > Line.LONGEST || !MAYBE.matcher(text).find()) {
            return List.of();
        }
        List<DateMention> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            if (!isPartOfNumber(text, matcher)) {
                found.addAll(of(matcher));
            }
        }
        return found;
    }

    private static boolean isPartOfNumber(String text, Matcher matcher) {
        int before = matcher.start() - 1;
        return before >= 0
                && (Character.isLetterOrDigit(text.charAt(before)) || "+/".indexOf(text.charAt(before)) >= 0);
    }

    private static List<DateMention> of(Matcher match) {
        if (match.group(2) != null) {
            return several(match, match.group(2), Calendar.month(match.group(3)), match.group(4));
        }
        if (match.group(5) != null) {
            return several(match, match.group(6), Calendar.month(match.group(5)), match.group(7));
        }
        if (match.group(8) != null) {
            return several(match, match.group(8), Optional.of(Integer.valueOf(match.group(9))), match.group(10));
        }
        return several(match, match.group(13), Optional.of(Integer.valueOf(match.group(12))), match.group(11));
    }

    private static List<DateMention> several(Matcher match, String days, Optional<Integer> month, String year) {
        Optional<Year> full = Optional.ofNullable(year)
                .map(digits ->
                        Year.of(digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits)));
        List<Integer> numbers = numbers(days);
        List<DateMention> found = new ArrayList<>();
        for (int number : numbers) {
            found.add(new DateMention(
                    month.flatMap(m -> monthDay(m, number)),
                    full,
                    found.isEmpty() ? Optional.ofNullable(match.group(1)) : Optional.empty(),
                    match.group().strip(),
                    match.start(),
                    match.end()));
        }
        return found;
    }

    /** A dash or "bis" between two days means the days between them, too. */
    private static List<Integer> numbers(String days) {
        List<Integer> numbers = new ArrayList<>();
        String plain = days.replaceAll("(\\d{1,2})\\.\\d{1,2}\\.", "$1.");
        Matcher number = NUMBER.matcher(plain);
        int last = 0;
        while (number.find()) {
            int next = Integer.parseInt(number.group());
            boolean through = plain.substring(last, number.start()).matches(".*(?:bis|to|-|–|—).*");
            for (int between = through && !numbers.isEmpty() ? numbers.get(numbers.size() - 1) + 1 : next;
                    between < next && next - between < 14;
                    between++) {
                numbers.add(between);
            }
            numbers.add(next);
            last = number.end();
        }
        return numbers;
    }

    private static Optional<MonthDay> monthDay(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
