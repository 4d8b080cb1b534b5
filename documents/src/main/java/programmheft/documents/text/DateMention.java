package programmheft.documents.text;

import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
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
    private static final String WEEKDAY =
            "(?<![\\p{L}\\d])(?=[\\dA-Z])(?:(" + Calendar.WEEKDAY + "),?\\s*(?:dem|den|d\\.|the)?\\s*)?";
    private static final String YEAR = "((?:19|20)\\d{2})";
    // "Freitag, 13. bis Sonntag, 15. November"
    private static final String NEXT =
            "(?:,|und|bis|and|to|&|\\+|/|-|–|—)\\s*(?:" + Calendar.WEEKDAY + ",?\\s*(?:dem|den|d\\.|the)?\\s*)?";
    /** "16 Jan 26": two digits only where nothing else follows. */
    private static final String SHORT_YEAR = "(?:,?\\s*" + YEAR + "|\\s['’]?([23]\\d)(?=\\s*(?:$|[,;)|]|\\sto\\s)))?";

    private static final Pattern DATE = Pattern.compile(
            WEEKDAY
                    // 11. und 12. September 2019, 11.–12. September, 11. September 2019
                    + "(?:((?:\\d{1,2}(?:\\.|st|nd|rd|th)?\\s*,?\\s*" + NEXT
                    + "){0,9}\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*(?:of\\s+)?("
                    + Calendar.MONTH + ")(?!\\p{L})" + SHORT_YEAR
                    // September 11, 2019
                    + "|(" + Calendar.MONTH
                    + ")(?!\\p{L})\\s+((?:\\d{1,2}(?:st|nd|rd|th)?\\s*,?\\s*" + NEXT
                    + "){0,9}\\d{1,2}(?!\\d))(?:st|nd|rd|th)?(?:,?\\s*"
                    + YEAR + ")?"
                    // 13.-15.05.2004, 8.11.2014, 22.05.25, 13.5.
                    + "|((?:\\d{1,2}\\.?(?:\\d{1,2}\\.)?\\s*" + NEXT
                    + "){0,9}\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?((?:19|20)?\\d{2})(?!\\d|[.:]\\d)|(?!\\d))"
                    // 2019-09-11
                    + "|" + YEAR + "-(\\d{2})-(\\d{2})"
                    // 13/03/2026 and 03/13/2026, where one of them can be no month
                    + "|(1[3-9]|2\\d|3[01])/(0?[1-9]|1[0-2])/" + YEAR + "|(0?[1-9]|1[0-2])/(1[3-9]|2\\d|3[01])/" + YEAR
                    + ")",
            Pattern.UNICODE_CASE);
    /** Finds quickly that there is none. */
    private static final Pattern MAYBE = Pattern.compile(
            "\\d\\.\\s?(?:\\d|und|bis|&|\\+|-|–|—|/)|\\d{4}-\\d|\\d/\\d{1,2}/\\d|\\d.{0,12}(?:Jan|Jän|Feb|Mär|Mar|Apr|Mai|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec|JAN|JÄN|FEB|MÄR|MAR|APR|MAI|MAY|JUN|JUL|AUG|SEP|OKT|OCT|NOV|DEZ|DEC)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mär|Mai|Okt|Dez|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MÄR|MAI|OKT|DEZ)[\\p{L}.]*\\s\\d");

    private static final Pattern CAPITALS = Pattern.compile("(?<!\\p{L})[\\p{Lu}]{2,10}(?!\\p{L})");

    private static final Question<List<DateMention>> FOUND = new Question<>(DateMention::look);
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})\\.\\d{1,2}\\.");
    /** "8. November * Kreishaus * Anmeldung nötig" tells three things. */
    private static final Splitter PARTS = Splitter.onPattern("\\s[*·•]\\s");

    private static final Pattern THROUGH = Pattern.compile("bis|to|-|–|—");
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
        String sentence = text.substring(from, to < 0 ? text.length() : to);
        return PARTS.splitToStream(sentence)
                .filter(part -> part.contains(printed))
                .findFirst()
                .orElse(sentence);
    }

    /** Returns the dates in a text, in their order; "11. und 12. September 2019" are two. */
    static List<DateMention> in(String text) {
        return FOUND.of(text);
    }

    private static List<DateMention> look(String text) {
        return text.length() <= Line.LONGEST && DateGlance.mayHold(text) ? List.copyOf(closely(text)) : List.of();
    }

    /** Returns the same without the glance that spares most texts the closer look. */
    static List<DateMention> closely(String text) {
        if (!MAYBE.matcher(text).find()) {
            return List.of();
        }
        String plain = capitalised(text);
        List<DateMention> found = new ArrayList<>(DateSpan.in(plain));
        boolean spans = !found.isEmpty();
        Matcher matcher = DATE.matcher(plain);
        while (matcher.find()) {
            if (!isPartOfNumber(plain, matcher) && !(spans && isIn(found, matcher.start()))) {
                found.addAll(of(matcher));
            }
        }
        if (spans) {
            found.sort(Comparator.comparingInt(DateMention::start));
        }
        return found;
    }

    private static boolean isIn(List<DateMention> found, int at) {
        return found.stream().anyMatch(date -> date.start() <= at && at < date.end());
    }

    /** "FRI 6 FEB" as "Fri 6 Feb": words in capitals may name months and weekdays, too. */
    private static String capitalised(String text) {
        Matcher capitals = CAPITALS.matcher(text);
        return capitals.find()
                ? capitals.replaceAll(found -> {
                    String word = found.group();
                    boolean known = Calendar.month(word).isPresent()
                            || Calendar.weekday(word).isPresent();
                    return known ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
                })
                : text;
    }

    private static boolean isPartOfNumber(String text, Matcher matcher) {
        int before = matcher.start() - 1;
        return before >= 0
                && (Character.isLetterOrDigit(text.charAt(before)) || "+/".indexOf(text.charAt(before)) >= 0);
    }

    private static List<DateMention> of(Matcher match) {
        if (match.group(2) != null) {
            String year = match.group(4) != null ? match.group(4) : match.group(5);
            return several(match, match.group(2), Calendar.month(match.group(3)), year);
        }
        if (match.group(6) != null) {
            return several(match, match.group(7), Calendar.month(match.group(6)), match.group(8));
        }
        if (match.group(9) != null) {
            return several(match, match.group(9), Optional.of(Integer.valueOf(match.group(10))), match.group(11));
        }
        if (match.group(12) != null) {
            return several(match, match.group(14), Optional.of(Integer.valueOf(match.group(13))), match.group(12));
        }
        return match.group(15) != null
                ? several(match, match.group(15), Optional.of(Integer.valueOf(match.group(16))), match.group(17))
                : several(match, match.group(19), Optional.of(Integer.valueOf(match.group(18))), match.group(20));
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
        String plain = DAY_AND_MONTH.matcher(days).replaceAll("$1.");
        Matcher number = NUMBER.matcher(plain);
        int last = 0;
        while (number.find()) {
            int next = Integer.parseInt(number.group());
            boolean through = THROUGH.isIn(plain.substring(last, number.start()));
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
