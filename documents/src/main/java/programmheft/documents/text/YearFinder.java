package programmheft.documents.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import programmheft.documents.words.Calendar;

/** Finds the year of dates that are printed without one: elsewhere with the same day, in the title, in any other date. */
final class YearFinder {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d|\\.)((?:19|20)\\d{2})(?!\\d)");
    private static final int HEAD = 12;

    /** A year before this one stands in a text for its history, unless it is part of the same date. */
    private static final int LONG_AGO = 1995;

    private final List<Dated> dated = new ArrayList<>();
    private final List<Found> inTheHead = new ArrayList<>();

    /** A year and the line it stands in. */
    record Found(Year year, int line) {}

    private record Dated(DateMention date, int line) {}

    YearFinder(List<Line> lines) {
        for (Line line : lines) {
            if (DayHeading.isTrap(line.text())) {
                continue;
            }
            DateMention.in(line.text()).forEach(date -> dated.add(new Dated(date, line.number())));
            if (inTheHead.size() < HEAD) {
                Matcher year = YEAR.matcher(line.text());
                while (year.find()) {
                    inTheHead.add(new Found(Year.of(Integer.parseInt(year.group(1))), line.number()));
                }
            }
        }
    }

    /** Returns the year that makes the weekday right, if one was printed; nothing if no year is near at hand. */
    Optional<Found> yearOf(DateMention date) {
        MonthDay day = date.day().orElseThrow();
        List<Found> candidates = new ArrayList<>();
        dated.stream()
                .filter(other -> other.date().year().isPresent()
                        && other.date().day().filter(day::equals).isPresent())
                .forEach(other -> candidates.add(new Found(other.date().year().get(), other.line())));
        inTheHead.stream().filter(found -> found.year().getValue() >= LONG_AGO).forEach(candidates::add);
        dated.stream()
                .filter(other -> other.date().year().isPresent())
                .forEach(other -> candidates.add(new Found(other.date().year().get(), other.line())));
        Optional<DayOfWeek> weekday = date.weekday().flatMap(Calendar::weekday);
        return candidates.stream()
                .filter(found -> day.isValidYear(found.year().getValue()))
                .filter(found -> weekday.map(
                                printed -> LocalDate.of(found.year().getValue(), day.getMonth(), day.getDayOfMonth())
                                                .getDayOfWeek()
                                        == printed)
                        .orElse(true))
                .findFirst();
    }
}
