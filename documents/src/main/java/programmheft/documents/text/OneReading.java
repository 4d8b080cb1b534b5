package programmheft.documents.text;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.documents.words.Slugs;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Place;
import programmheft.port.Fact;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/** One document, read once. */
final class OneReading {
    /** The zone of programmes that name none. */
    private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Berlin");

    private static final int TWO_WEEKS = 14;

    /** The title of programmes that have none. */
    private static final String USUAL_TITLE = "Programm";

    private final String source;
    private final List<Line> lines;
    private final People people;
    private final YearFinder years;
    private final Findings findings;
    private final BitSet ofBodies = new BitSet();

    OneReading(Source source, People people, Optional<Year> year) {
        this.source = source.name();
        this.lines = Line.of(source.text());
        this.people = people.of(lines);
        this.years = new YearFinder(lines, year);
        this.findings = new Findings(source.name());
    }

    Reading read() {
        AgendaScan scan = new AgendaScan(lines, people).run().orSentences(lines);
        return scan.days().isEmpty() || HoursAround.isOnlyTheHours(scan.days()) ? readProse() : readAgenda(scan);
    }

    private Reading readAgenda(AgendaScan scan) {
        HeadFacts head = new HeadFacts(lines, scan.read());
        scan.merged()
                .forEach(both -> findings.remark(
                        both.details(), "merged-overview", both.overview().number()));
        List<LocalDate> inTheText = datesOf(head, scan.days().size());
        List<DayDates.Dated> when = new DayDates(source, years, inTheText, withoutYear(), findings).of(scan.days());
        Event.Builder event =
                begin(head, when.stream().map(DayDates.Dated::when).toList());
        Speakers speakers = new Speakers(findings);
        Tracks tracks = new Tracks();
        Assembly assembly = new Assembly(source, speakers, tracks, findings);
        appear(event, scan.forTheEvent(), speakers);
        for (int i = 0; i < when.size(); i++) {
            event.day(assembly.day(scan.days().get(i), when.get(i)));
            int number = i + 1;
            DayDates.Dated dated = when.get(i);
            if (dated.yearOnly()) {
                scan.days().get(i).line().ifPresent(line -> findings.stated(Fact.day(number, "date"), line.number()));
            }
            dated.origin()
                    .ifPresent(origin -> findings.put(Fact.day(number, dated.yearOnly() ? "year" : "date"), origin));
        }
        BitSet details = new BitSet();
        tracks.readDetails(lines.subList(Math.min(lines.size(), scan.afterTheAgenda()), lines.size()), details);
        event.themedRooms(tracks.all());
        List<Sentence> sentences = Sentence.of(head.unread().stream()
                .filter(line -> !details.get(line.number()))
                .toList());
        AboutTheEvent about = new AboutTheEvent(sentences);
        around(event, head, sentences, scan.days());
        about.writeInto(event, findings);
        event.speakers(speakers.all());
        new UnreadLines(lines, findings).remark(scan.read(), head.read(), about.read(), details, ofBodies);
        return end(event);
    }

    /** Returns the days that the words around the dates make most likely; if those are too few, the dates near them. */
    private List<LocalDate> datesOf(HeadFacts head, int days) {
        List<LocalDate> likely = new EventDates(lines, years)
                .days().stream().flatMap(day -> day.date().stream()).toList();
        return likely.size() >= days
                ? likely
                : head.dates().stream()
                        .flatMap(found -> full(found.fact()).stream())
                        .filter(date ->
                                likely.isEmpty() || Math.abs(ChronoUnit.DAYS.between(likely.get(0), date)) <= TWO_WEEKS)
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Returns the one day of the event if the text has no year for it. */
    private Optional<DayDate> withoutYear() {
        List<DayDate> likely = new EventDates(lines, years).days();
        return likely.size() == 1 && likely.get(0) instanceof DayDate.YearOpen
                ? Optional.of(likely.get(0))
                : Optional.empty();
    }

    private Reading readProse() {
        EventDates dates = new EventDates(lines, years);
        if (dates.days().isEmpty()) {
            throw new UnreadableProgramme(Finding.at(new Position(1, 1), "no-programme-found"));
        }
        HeadFacts head = new HeadFacts(lines, new BitSet());
        Event.Builder event = begin(head, dates.days());
        List<Sentence> sentences = Sentence.of(lines);
        AboutTheEvent about = new AboutTheEvent(sentences);
        ListedPoints listed = new ListedPoints(lines, people);
        ProseItems prose = new ProseItems(sentences, listed);
        Speakers speakers = new Speakers(findings);
        appear(event, prose.forTheEvent(), speakers);
        new ProseProgramme(source, dates, findings).into(event, prose, speakers);
        around(event, head, sentences, List.of());
        about.writeInto(event, findings);
        event.speakers(speakers.all());
        BitSet dateLine = new BitSet();
        dateLine.set(dates.line());
        new UnreadLines(lines, findings)
                .remark(head.read(), about.read(), prose.read(), listed.read(), dateLine, ofBodies);
        return end(event);
    }

    private Event.Builder begin(HeadFacts head, List<DayDate> days) {
        Optional<HeadFacts.At<String>> title = head.title();
        title.ifPresent(found -> findings.stated(Fact.event("title"), found.line()));
        if (title.isEmpty()) {
            findings.assumed(Fact.event("title"), "usual-title");
            findings.remark("no-event-title", USUAL_TITLE);
        }
        String name = title.map(HeadFacts.At::fact).orElse(USUAL_TITLE);
        findings.assumed(Fact.event("zone"), "usual-zone");
        findings.assumed(Fact.event("itemIds"), "ordinals");
        findings.remark("assumed-zone", USUAL_ZONE.getId());
        return Event.builder(Slugs.eventId(name, year(days)).value(), name).zone(USUAL_ZONE);
    }

    private static Optional<Year> year(List<DayDate> days) {
        return days.stream()
                .flatMap(day -> day instanceof DayDate.Within within
                        ? Stream.of(within.year())
                        : day.date().map(date -> Year.of(date.getYear())).stream())
                .min(Year::compareTo);
    }

    private Optional<LocalDate> full(DateMention date) {
        return date.impossible()
                ? Optional.empty()
                : date.date()
                        .or(() -> years.yearOf(date)
                                .map(found -> date.day()
                                        .orElseThrow()
                                        .atYear(found.year().getValue())));
    }

    private void appear(Event.Builder event, List<Draft.Named> people, Speakers speakers) {
        for (Draft.Named named : people) {
            event.with(speakers.appearance(named.person(), named.role().orElseThrow(), lines.get(0)));
        }
    }

    private void around(Event.Builder event, HeadFacts head, List<Sentence> sentences, List<DayDraft> days) {
        Optional<HeadFacts.At<Place>> told = head.place(sentences);
        told.ifPresent(place -> {
            event.place(place.fact());
            findings.stated(Fact.event("place"), place.line());
            findings.derived(Fact.event("place/form"), "form-from-words", place.line());
        });
        if (told.isEmpty()) {
            House.ofRooms(days).map(head::orHybrid).ifPresent(place -> {
                event.place(place.fact());
                findings.derived(Fact.event("place"), "place-from-rooms", place.line());
                findings.derived(Fact.event("place/form"), "form-from-words", place.line());
            });
        }
        head.access(years).ifPresent(access -> {
            event.access(access.fact());
            findings.stated(Fact.event("access"), access.line());
        });
        Bodies.in(sentences).forEach(organiser -> {
            event.organiser(organiser.fact());
            findings.stated(Fact.event("organisers"), organiser.line());
            ofBodies.set(organiser.line());
        });
    }

    private Reading end(Event.Builder event) {
        return new Reading(event.build(), findings.provenance(), findings.byLine());
    }
}
