package programmheft.documents.text;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import programmheft.model.ClockTime;
import programmheft.model.DayDate;

/**
 * Chooses, among all dates of a text without an agenda, the one that is the day of the event: the one with a weekday,
 * a clock, or words such as "findet statt" beside it; never a deadline, a print date or the date of another event.
 */
final class EventDates {
    private static final Pattern DATELINE = Pattern.compile(
            "(?U)^[\\p{Lu}][\\p{L} .()/-]{2,40},\\s+(?:den\\s+)?\\d{1,2}\\.\\s?(?:\\p{L}+|\\d{1,2}\\.)\\s?\\d{4}\\b.{0,12}$");
    private static final Pattern ANOTHER = Pattern.compile(
            "(?iU)\\b(?:nächste[nrs]?|kommende[nrs]? jahr|ursprünglich|statt am|geplant war|verschoben|next|save the date for|sperrfrist|akkreditier\\w*|einsendeschluss|frist|beantrag\\w*|gegründet|seit)\\b");
    private static final Pattern HELD = Pattern.compile(
            "(?iU)\\b(?:findet|fand|statt|lädt|laden|einladen|eingeladen|beginnt|begann|treffen|trafen|kamen|termin|datum|wann|veranstaltung|tagung|konferenz|keynote|takes place|took place|invite|join)\\b");
    private static final Pattern CLOCK = Pattern.compile(
            "(?iU)\\b(?:um|ab|von|beginn:?|start:?|uhrzeit:?|zeit:?|at)?\\s*\\b(\\d{1,2})(?:[.:](\\d{2}))?\\s*(?:uhr)?\\s*(?:(?:bis|–|-)\\s*(\\d{1,2})(?:[.:](\\d{2}))?\\s*)?(?:uhr|h)\\b");
    private static final Pattern CLOCK_12 = Pattern.compile("(?iU)\\b(\\d{1,2})(?:[.:](\\d{2}))?\\s*([ap])\\.?m\\b");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.§/-])((?:19|20)\\d{2})(?![\\d/-])");
    private static final Pattern SEVERAL = Pattern.compile("(?iU)\\b(zwei|drei|vier|fünf|mehr)tägige?\\w*\\b");

    private final List<Line> lines;
    private final YearFinder years;
    private final List<DayDate> days = new ArrayList<>();
    private int line;
    private Optional<YearFinder.Found> derivedYear = Optional.empty();
    private Optional<DateMention> first = Optional.empty();
    private Optional<ClockTime> begins = Optional.empty();
    private Optional<ClockTime> ends = Optional.empty();

    EventDates(List<Line> lines, YearFinder years) {
        this.lines = lines;
        this.years = years;
        choose();
    }

    /** Returns the days of the event; only its year if no day is named; nothing if there is not even that. */
    List<DayDate> days() {
        return days;
    }

    /** Returns the first day if it is known in full. */
    Optional<LocalDate> day() {
        return days.stream().findFirst().flatMap(DayDate::date);
    }

    /** Returns the line of the dates. */
    int line() {
        return line;
    }

    /** Returns the date as it was found, to check its weekday. */
    Optional<DateMention> mention() {
        return first;
    }

    /** Returns the year if it was taken from elsewhere. */
    Optional<YearFinder.Found> derivedYear() {
        return derivedYear;
    }

    Optional<ClockTime> begins() {
        return begins;
    }

    Optional<ClockTime> ends() {
        return ends;
    }

    /** Returns the word that announces several days where only one is named, with its line. */
    Optional<HeadFacts.At<String>> severalAnnounced() {
        return lines.stream()
                .filter(some -> some.text().length() <= Line.LONGEST)
                .flatMap(some -> {
                    Matcher several = SEVERAL.matcher(some.text());
                    return several.find()
                            ? Stream.of(new HeadFacts.At<>(several.group(), some.number()))
                            : Stream.<HeadFacts.At<String>>empty();
                })
                .findFirst();
    }

    private void choose() {
        int best = 0;
        for (Line some : lines) {
            for (DateMention date : DateMention.in(some.text())) {
                int weight = weight(some, date);
                if (weight > best) {
                    best = weight;
                    take(some, date);
                }
            }
        }
        if (days.isEmpty()) {
            onlyTheYear();
        } else {
            clock();
        }
    }

    private int weight(Line some, DateMention date) {
        String around = date.around(some.text());
        if (date.impossible()
                || DATELINE.matcher(some.text()).matches()
                || DayHeading.isTrap(some.text(), date)
                || ANOTHER.matcher(around).find()) {
            return 0;
        }
        int weight = 2;
        weight += date.weekday().isPresent() ? 3 : 0;
        weight += date.year().isPresent() ? 1 : 0;
        weight += HELD.matcher(around).find() ? 2 : 0;
        weight += CLOCK.matcher(some.text().substring(date.end())).find() ? 2 : 0;
        weight += some.text().length() < 80 ? 1 : 0;
        return weight;
    }

    private void take(Line some, DateMention date) {
        List<DateMention> together = DateMention.in(some.text()).stream()
                .filter(other -> other.start() == date.start() && other.day().isPresent())
                .toList();
        days.clear();
        derivedYear = Optional.empty();
        first = Optional.of(date);
        line = some.number();
        for (DateMention one : together) {
            Optional<LocalDate> full = one.date();
            if (full.isEmpty()) {
                derivedYear = years.yearOf(one);
                full = derivedYear.map(
                        found -> one.day().orElseThrow().atYear(found.year().getValue()));
            }
            days.add(full.<DayDate>map(DayDate::of)
                    .orElseGet(() -> new DayDate.YearOpen(one.day().orElseThrow())));
        }
    }

    private void onlyTheYear() {
        for (Line some : lines.subList(0, Math.min(lines.size(), 12))) {
            Matcher year = YEAR.matcher(some.text());
            if (some.text().length() <= 300 && year.find() && !DayHeading.isTrap(some.text())) {
                days.add(new DayDate.Within(Year.of(Integer.parseInt(year.group(1)))));
                line = some.number();
                return;
            }
        }
    }

    private void clock() {
        for (Line some : lines.subList(line - 1, Math.min(lines.size(), line + 3))) {
            String text = some.number() == line
                    ? some.text().substring(first.orElseThrow().end())
                    : some.text();
            if (text.length() > 200
                    || (some.number() != line && !DateMention.in(text).isEmpty())) {
                continue;
            }
            Matcher clock = CLOCK.matcher(text);
            if (clock.find()) {
                begins = time(clock.group(1), clock.group(2), 0);
                ends = clock.group(3) == null ? Optional.empty() : time(clock.group(3), clock.group(4), 0);
                return;
            }
            Matcher half = CLOCK_12.matcher(text);
            if (half.find()) {
                begins = time(half.group(1), half.group(2), half.group(3).equalsIgnoreCase("p") ? 12 : 0);
                return;
            }
        }
    }

    private static Optional<ClockTime> time(String hour, String minute, int half) {
        int h = Integer.parseInt(hour);
        int shifted = half > 0 && h < 12 ? h + half : h;
        Clocks.Moment moment = new Clocks.Moment(shifted, minute == null ? 0 : Integer.parseInt(minute));
        return moment.exists() ? Optional.of(ClockTime.of(moment.hour(), moment.minute())) : Optional.empty();
    }
}
