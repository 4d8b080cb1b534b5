package programmheft.documents.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.documents.words.Calendar;

/** Finds the year of dates that are printed without one: elsewhere with the same day, in the title, in any other date. */
final class YearFinder {
    private static final Pattern YEAR = Pattern.compile(
            "(?iU)(?<!\\d|\\.|until |since |seit |bis |vor |im jahre? |between )\\b((?:19|20)\\d{2})(?!\\d)");
    /** The year in the address of an upload. */
    private static final Pattern PATH = Pattern.compile("/(20\\d{2})/(?:\\d{1,2}/)?");

    private static final int HEAD = 12;
    private static final int HEADLINE = 160;

    /** A year before this one stands in a text for its history, unless it is part of the same date. */
    private static final int LONG_AGO = 1995;

    private final List<Dated> dated = new ArrayList<>();
    private final List<Found> inTheHead = new ArrayList<>();

    /** Years of deadlines, of print and of uploads: only where nothing else tells. */
    private final List<Found> elsewhere = new ArrayList<>();

    private final Optional<Found> given;

    /** A year and the line it stands in; 0 if no line says it, but whoever had the text read. */
    record Found(Year year, int line) {
        boolean given() {
            return line == 0;
        }
    }

    private record Dated(DateMention date, int line) {}

    /**
     * Looks for years.
     *
     * @param given the year to take where no other fits
     */
    YearFinder(List<Line> lines, Optional<Year> given) {
        this.given = given.map(year -> new Found(year, 0));
        for (Line line : lines) {
            List<DateMention> dates = DateMention.in(line.text());
            for (DateMention date : dates) {
                if (!DayHeading.isTrap(line.text(), date)) {
                    dated.add(new Dated(date, line.number()));
                } else {
                    date.year().ifPresent(year -> elsewhere.add(new Found(year, line.number())));
                }
            }
            Matcher path = PATH.matcher(line.text().length() > Line.LONGEST ? "" : line.text());
            while (path.find()) {
                elsewhere.add(new Found(Year.of(Integer.parseInt(path.group(1))), line.number()));
            }
            if (!dates.isEmpty() && DayHeading.isTrap(line.text())) {
                continue;
            }
            boolean maybe = line.text().contains("20") || line.text().contains("19");
            if (maybe && inTheHead.size() < HEAD && line.text().length() <= HEADLINE) {
                Matcher year = YEAR.matcher(line.text());
                while (year.find()) {
                    inTheHead.add(new Found(Year.of(Integer.parseInt(year.group(1))), line.number()));
                }
            }
        }
    }

    /**
     * Returns the year that makes the weekday right, if one was printed; else the given one; nothing if no year is near at
     * hand.
     */
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
        candidates.addAll(elsewhere);
        Optional<DayOfWeek> weekday = date.weekday().flatMap(Calendar::weekday);
        return candidates.stream()
                .filter(found -> day.isValidYear(found.year().getValue()))
                .filter(found -> weekday.map(
                                printed -> LocalDate.of(found.year().getValue(), day.getMonth(), day.getDayOfMonth())
                                                .getDayOfWeek()
                                        == printed)
                        .orElse(true))
                .findFirst()
                .or(() -> given.filter(found -> day.isValidYear(found.year().getValue())));
    }
}
