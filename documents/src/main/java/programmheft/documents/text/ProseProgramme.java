package programmheft.documents.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import programmheft.documents.words.Calendar;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Timing;
import programmheft.port.Fact;

/**
 * Puts the points that sentences name into an event. They have no times; they belong to the day of the event if it has
 * one only, and to no day otherwise.
 */
final class ProseProgramme {
    private final String source;
    private final EventDates dates;
    private final Findings findings;

    ProseProgramme(String source, EventDates dates, Findings findings) {
        this.source = source;
        this.dates = dates;
        this.findings = findings;
    }

    void into(Event.Builder event, ProseItems prose, Speakers speakers) {
        event.dates(dates.days());
        findings.stated(Fact.event("dates"), dates.line());
        dates.derivedYear()
                .ifPresent(year -> findings.put(Fact.event("dates"), findings.yearTaken(line(dates.line()), year)));
        checkWeekday();
        dates.begins().ifPresent(begins -> {
            event.begins(begins);
            findings.stated(Fact.event("begins"), dates.line());
        });
        dates.ends()
                .filter(end ->
                        dates.begins().filter(begin -> begin.isBefore(end)).isPresent())
                .ifPresent((ClockTime end) -> event.ends(end));
        Optional<HeadFacts.At<String>> several =
                dates.severalAnnounced().filter(word -> dates.days().size() == 1);
        several.ifPresent(word -> findings.remark(line(word.line()), "days-missing", word.fact()));
        place(event, prose, new Assembly(source, speakers, new Tracks(), findings), several.isEmpty());
        if (prose.items().isEmpty()) {
            findings.remark("no-programme", print());
        } else {
            findings.remark("points-from-sentences", prose.items().size());
        }
    }

    /** All points are on the only day of the event; of several days, only those whose sentence names the day. */
    private void place(Event.Builder event, ProseItems prose, Assembly assembly, boolean onTheDay) {
        Optional<LocalDate> day = dates.days().size() == 1 ? dates.day() : Optional.empty();
        List<Draft> onDay = prose.items().stream()
                .filter(draft -> day.isPresent() && (onTheDay || prose.dated().contains(draft)))
                .toList();
        Map<Draft, Item> made = new LinkedHashMap<>();
        onDay.forEach(draft -> make(draft, prose, assembly, made));
        day.filter(date -> !onDay.isEmpty()).ifPresent(date -> {
            event.day(Day.on(date, List.copyOf(made.values())));
            findings.stated(Fact.day(1, "date"), dates.line());
        });
        prose.items().stream()
                .filter(draft -> !onDay.contains(draft))
                .forEach(draft -> event.undated(make(draft, prose, assembly, made)));
    }

    private static Item make(Draft draft, ProseItems prose, Assembly assembly, Map<Draft, Item> made) {
        int before = prose.items().indexOf(draft) - 1;
        Optional<Item> last = prose.after().contains(draft) && before >= 0
                ? Optional.ofNullable(made.get(prose.items().get(before)))
                : Optional.empty();
        Item item = assembly.fromSentence(
                draft, last.map(one -> Timing.after(one.id())).orElseGet(Timing::unstated));
        made.put(draft, item);
        return item;
    }

    private void checkWeekday() {
        dates.day()
                .ifPresent(day -> dates.mention()
                        .flatMap(DateMention::weekday)
                        .filter(printed -> Calendar.weekday(printed)
                                .filter(weekday -> weekday != day.getDayOfWeek())
                                .isPresent())
                        .ifPresent(printed -> findings.remark(
                                line(dates.line()), "weekday-mismatch", day, day.getDayOfWeek(), printed)));
    }

    private String print() {
        return dates.days().stream()
                .findFirst()
                .map(day -> day instanceof DayDate.Within within
                        ? within.year().toString()
                        : day.date()
                                .map(LocalDate::toString)
                                .orElseGet(() -> dates.mention().orElseThrow().printed()))
                .orElseThrow();
    }

    private static Line line(int number) {
        return new Line(number, 1, false, "");
    }
}
