package programmheft.documents.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.documents.words.Calendar;
import programmheft.model.DayDate;
import programmheft.port.Origin;
import programmheft.port.SourceLines;

/** Finds out when each day of the agenda is: from its heading, the year from elsewhere, or from the dates in the text. */
final class DayDates {
    private final String source;
    private final YearFinder years;
    private final List<LocalDate> inTheText;
    private final Optional<DayDate> withoutYear;
    private final Findings findings;

    /**
     * When a day is and how that is known.
     *
     * @param origin where the date stands or what it was derived from; none for a day that is only counted
     * @param yearOnly whether only the year was derived
     */
    record Dated(DayDate when, Optional<Origin> origin, boolean yearOnly) {}

    DayDates(
            String source,
            YearFinder years,
            List<LocalDate> inTheText,
            Optional<DayDate> withoutYear,
            Findings findings) {
        this.source = source;
        this.years = years;
        this.inTheText = inTheText;
        this.withoutYear = withoutYear;
        this.findings = findings;
    }

    List<Dated> of(List<DayDraft> days) {
        List<Dated> all = new ArrayList<>();
        for (DayDraft day : days) {
            all.add(day.heading()
                    .flatMap(DayHeading::date)
                    .map(date -> dated(date, day.line().orElseThrow(), all.size() + 1))
                    .or(() -> laterInTheWeek(day, all))
                    .or(() -> nextDay(day, all, days.size()))
                    .orElseGet(() -> undated(day, all.size() + 1, days.size())));
        }
        return all;
    }

    private Dated dated(DateMention date, Line line, int number) {
        SourceLines lines = new SourceLines(source, line.number(), line.number());
        if (date.impossible()) {
            findings.remark(line, "bad-date", date.printed());
            return new Dated(new DayDate.Numbered(number), Optional.empty(), false);
        }
        if (date.date().isPresent()) {
            checkWeekday(date, date.date().get(), line);
            return new Dated(DayDate.of(date.date().get()), Optional.of(Origin.stated(lines)), false);
        }
        Optional<YearFinder.Found> year = years.yearOf(date);
        if (year.isEmpty()) {
            findings.remark(line, "no-year", date.printed());
            return new Dated(new DayDate.YearOpen(date.day().orElseThrow()), Optional.of(Origin.stated(lines)), false);
        }
        LocalDate full = date.day().orElseThrow().atYear(year.get().year().getValue());
        checkWeekday(date, full, line);
        Origin origin = findings.yearTaken(line, year.get());
        return new Dated(DayDate.of(full), Optional.of(origin), true);
    }

    /** A bare weekday after a day with a date is in the same week. */
    private Optional<Dated> laterInTheWeek(DayDraft day, List<Dated> before) {
        Optional<DayOfWeek> weekday = day.heading().flatMap(DayHeading::weekday).flatMap(Calendar::weekday);
        Optional<LocalDate> last = before.isEmpty()
                ? Optional.empty()
                : before.get(before.size() - 1).when().date();
        if (weekday.isEmpty() || last.isEmpty() || last.get().getDayOfWeek() == weekday.get()) {
            return Optional.empty();
        }
        int line = day.line().map(Line::number).orElse(1);
        LocalDate date = last.get().with(TemporalAdjusters.next(weekday.get()));
        return Optional.of(new Dated(
                DayDate.of(date),
                Optional.of(Origin.derived("date-from-weekday", new SourceLines(source, line, line))),
                false));
    }

    /** Where the clock jumps back to the morning and no heading says what day it is, it is the next one. */
    private Optional<Dated> nextDay(DayDraft day, List<Dated> before, int days) {
        Optional<LocalDate> last = before.isEmpty()
                ? Optional.empty()
                : before.get(before.size() - 1).when().date();
        if (day.heading().isPresent() || last.isEmpty() || day.items().isEmpty()) {
            return Optional.empty();
        }
        LocalDate date = last.get().plusDays(1);
        boolean told = inTheText.size() >= days && inTheText.contains(date);
        Line line = day.items().get(0).firstLine;
        if (!told) {
            findings.remark(line, "assumed-next-day", date);
        }
        Origin origin = told
                ? Origin.derived("date-from-text", new SourceLines(source, line.number(), line.number()))
                : Origin.assumed("next-day");
        return Optional.of(new Dated(DayDate.of(date), Optional.of(origin), false));
    }

    private Dated undated(DayDraft day, int number, int days) {
        Optional<DayOfWeek> weekday = day.heading().flatMap(DayHeading::weekday).flatMap(Calendar::weekday);
        Optional<LocalDate> date = weekday.isPresent()
                ? inTheText.stream()
                        .filter(candidate -> candidate.getDayOfWeek() == weekday.get())
                        .findFirst()
                : inTheText.size() >= days
                        ? Optional.of(inTheText.get(number - 1))
                        : number == 1 && day.heading().isEmpty()
                                ? inTheText.stream().findFirst()
                                : Optional.empty();
        int line = day.line().map(Line::number).orElse(1);
        return date.<DayDate>map(DayDate::of)
                .or(() -> days == 1 && weekday.isEmpty() ? withoutYear : Optional.empty())
                .map(found -> new Dated(
                        found,
                        Optional.of(Origin.derived("date-from-text", new SourceLines(source, line, line))),
                        false))
                .orElseGet(() -> new Dated(
                        new DayDate.Numbered(
                                day.heading().flatMap(DayHeading::number).orElse(number)),
                        Optional.empty(),
                        false));
    }

    private void checkWeekday(DateMention date, LocalDate full, Line line) {
        date.weekday()
                .filter(printed -> Calendar.weekday(printed)
                        .filter(weekday -> weekday != full.getDayOfWeek())
                        .isPresent())
                .ifPresent(printed -> findings.remark(line, "weekday-mismatch", full, full.getDayOfWeek(), printed));
    }
}
