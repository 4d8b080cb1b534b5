package programmheft.documents.tidy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import programmheft.documents.words.Calendar;
import programmheft.model.DayDate;

/**
 * A date as printed.
 *
 * @param yearInBrackets whether the year was not stated
 * @param weekday the weekday as printed
 */
record DateText(DayDate date, boolean yearInBrackets, Optional<String> weekday) {
    private static final String WEEKDAY = "(?:(" + Calendar.WEEKDAY + "),? +)?";
    private static final String YEAR = "(?:,? +(\\(?)(-?[0-9]{4,9})(\\)?))?";
    private static final String NTH = "([0-9]{1,2})(?:st|nd|rd|th)?";
    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY + "(?<day>[0-9]{1,2})(?:\\.|st|nd|rd|th)? ?(?<month>" + Calendar.MONTH + ")" + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + "(?<month>" + Calendar.MONTH + ") (?<day>" + NTH + ")" + YEAR);
    private static final Pattern IN_DIGITS =
            Pattern.compile(WEEKDAY + "(?:([0-9]{4})-([0-9]{2})-([0-9]{2})|([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4}))");
    private static final Pattern COUNTED = Pattern.compile("(?:Tag|Day) ([0-9]{1,10})");
    private static final Pattern YEAR_ALONE = Pattern.compile("-?[0-9]{4,9}");
    private static final int LONGEST = 100;

    /** Returns the date, a day that is only counted, or a year alone; nothing if the text is none of them. */
    static Optional<DateText> find(String read) {
        if (read.length() > LONGEST) {
            return Optional.empty();
        }
        return inWords(DAY_FIRST, read)
                .or(() -> inWords(MONTH_FIRST, read))
                .or(() -> inDigits(read))
                .or(() -> counted(read))
                .or(() -> yearAlone(read));
    }

    /** Returns the date, but without a weekday where none was printed. */
    static DateText parse(String read) {
        return find(read).orElseThrow(Misread::value);
    }

    /** Returns the full date, as a deadline needs one. */
    static LocalDate parseFull(String read) {
        return parse(read).date.date().orElseThrow(Misread::value);
    }

    private static Optional<DateText> inWords(Pattern pattern, String read) {
        Matcher matcher = pattern.matcher(read);
        int year = matcher.groupCount() - 1;
        if (!matcher.matches() || isHalfBracketed(matcher.group(year - 1), matcher.group(year + 1))) {
            return Optional.empty();
        }
        int day = Integer.parseInt(matcher.group("day").replaceAll("[a-z]", ""));
        int month = Calendar.month(matcher.group("month")).orElseThrow(Misread::value);
        @Nullable String digits = matcher.group(year);
        return existing(
                read,
                () -> new DateText(
                        digits == null ? new DayDate.YearOpen(MonthDay.of(month, day)) : on(digits, month, day),
                        digits != null && !matcher.group(year - 1).isEmpty(),
                        Optional.ofNullable(matcher.group(1))));
    }

    private static boolean isHalfBracketed(@Nullable String opening, @Nullable String closing) {
        return opening != null && closing != null && opening.isEmpty() != closing.isEmpty();
    }

    private static Optional<DateText> inDigits(String read) {
        Matcher matcher = IN_DIGITS.matcher(read);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean iso = matcher.group(2) != null;
        String year = matcher.group(iso ? 2 : 7);
        int month = Integer.parseInt(matcher.group(iso ? 3 : 6));
        int day = Integer.parseInt(matcher.group(iso ? 4 : 5));
        return existing(read, () -> new DateText(on(year, month, day), false, Optional.ofNullable(matcher.group(1))));
    }

    private static DayDate on(String year, int month, int day) {
        return DayDate.of(LocalDate.of(Integer.parseInt(year), month, day));
    }

    private static Optional<DateText> counted(String read) {
        Matcher matcher = COUNTED.matcher(read);
        return matcher.matches()
                ? existing(read, () -> plain(new DayDate.Numbered(Numbers.parse(matcher.group(1)))))
                : Optional.empty();
    }

    private static Optional<DateText> yearAlone(String read) {
        return YEAR_ALONE.matcher(read).matches()
                ? existing(read, () -> plain(new DayDate.Within(Year.of(Integer.parseInt(read)))))
                : Optional.empty();
    }

    private static DateText plain(DayDate date) {
        return new DateText(date, false, Optional.empty());
    }

    private static Optional<DateText> existing(String read, java.util.function.Supplier<DateText> made) {
        try {
            return Optional.of(made.get());
        } catch (DateTimeException | IllegalArgumentException none) {
            throw Misread.of("bad-date", read);
        }
    }

    /** Returns the weekday that the date falls on if the document printed another one. */
    Optional<DayOfWeek> mismatch() {
        Optional<DayOfWeek> printed = weekday.flatMap(Calendar::weekday);
        return date.date()
                .map(LocalDate::getDayOfWeek)
                .filter(actual -> printed.isPresent() && printed.get() != actual);
    }

    /** Returns the date in German, without its weekday. */
    static String print(DayDate date, boolean yearInBrackets) {
        if (date instanceof DayDate.Numbered numbered) {
            return "Tag " + numbered.number();
        }
        if (date instanceof DayDate.Within within) {
            return year(within.year().getValue());
        }
        if (date instanceof DayDate.YearOpen open) {
            return dayAndMonth(open.day());
        }
        LocalDate full = date.date().orElseThrow();
        String year = year(full.getYear());
        return dayAndMonth(MonthDay.from(full)) + " " + (yearInBrackets ? "(" + year + ")" : year);
    }

    private static String dayAndMonth(MonthDay day) {
        return day.getDayOfMonth() + ". " + Calendar.germanMonth(day.getMonthValue());
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%s%04d", year < 0 ? "-" : "", Math.abs(year));
    }
}
