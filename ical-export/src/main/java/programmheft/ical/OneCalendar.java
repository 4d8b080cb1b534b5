package programmheft.ical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.change.CalendarHistory;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.ical.content.Component;
import programmheft.ical.content.Document;
import programmheft.ical.content.TimeValue;
import programmheft.ical.content.Tree;
import programmheft.ical.lint.Examined;
import programmheft.ical.lint.Rules;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Organiser;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/** One calendar file on its way to an event. */
final class OneCalendar {
    private static final Rules MENDED = Rules.whatReadersMend();

    private final Notes notes;
    private final Component calendar;
    private final List<Component> entries;
    private final Optional<String> organiser;
    private final Heading heading;
    private final ReadEntries read;
    private final Event event;

    private OneCalendar(Document document, Tree tree) {
        notes = new Notes(document.name());
        MENDED.check(new Examined(document, tree)).forEach(notes::remark);
        calendar = tree.calendars().get(0);
        entries = tree.calendars().stream()
                .flatMap(one -> one.components("VEVENT"))
                .toList();
        organiser = organiser();
        CalendarZone zones = new CalendarZone(tree.calendars(), notes);
        heading = new Heading(calendar, zones.ofEvent(calendar, entries), firstDay(), notes);
        read = new ReadEntries(heading, new Spans(zones, heading.event().zone(), notes), organiser, notes);
        entries.forEach(read::add);
        heading.others().forEach(read::add);
        event = event();
        new Untaken(heading.isOurs()).of(tree.calendars()).ifPresent(notes::remark);
    }

    static OneCalendar in(Source source) {
        Document document = Document.of(source);
        document.notUtf8().ifPresent(fault -> {
            throw new UnreadableProgramme(fault);
        });
        Tree tree = Tree.of(document);
        if (tree.calendars().isEmpty()) {
            throw new UnreadableProgramme(Finding.at(new Position(1, 1), "ical-no-calendar"));
        }
        return new OneCalendar(document, tree);
    }

    Reading reading() {
        return new Reading(event, notes.provenance(), notes.remarks());
    }

    boolean isOursAndWhole() {
        return heading.isOurs() && heading.isWhole();
    }

    CalendarHistory history() {
        return new ReadHistory(calendar, read.stamps(), new OwnProperties(notes)).of(event);
    }

    private Optional<LocalDate> firstDay() {
        return entries.stream()
                .flatMap(entry -> entry.property("DTSTART").stream())
                .flatMap(start -> TimeValue.of(start.value().strip()).stream())
                .map(TimeValue::date)
                .min(LocalDate::compareTo);
    }

    /** Returns who organises every entry, and so the event. */
    private Optional<String> organiser() {
        Set<Optional<String>> names = entries.stream()
                .map(entry -> entry.property("ORGANIZER").flatMap(line -> line.parameter("CN")))
                .collect(Collectors.toSet());
        return names.size() == 1 ? names.iterator().next() : Optional.empty();
    }

    private Event event() {
        Assembly assembly = new Assembly(read.items(), read.dates(), read.wholes());
        List<Day> outlined = new ArrayList<>();
        for (Heading.DayOutline one : heading.days()) {
            outlined.add(
                    new Day(one.day().when(), one.day().begins(), one.day().ends(), assembly.outlined(one.items())));
        }
        List<Item> undated = assembly.outlined(heading.undated());
        Event.Builder built = heading.event().toBuilder()
                .speakers(heading.cast().speakers(read.appearing()))
                .days(assembly.withTheRest(outlined))
                .undated(Stream.concat(undated.stream(), assembly.undated().stream())
                        .toList());
        organiser
                .flatMap(Texts::line)
                .map(name -> new Organiser(name, Organiser.Kind.ORGANISER))
                .ifPresent(built::organiser);
        return heading.complete(read.withAllDates(built.build()));
    }
}
