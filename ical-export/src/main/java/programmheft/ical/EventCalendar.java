package programmheft.ical;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VTimeZone;
import programmheft.agenda.Selection;
import programmheft.change.CalendarHistory;
import programmheft.model.Event;
import programmheft.port.Publication;

/**
 * The calendar of one event or of some of its items, in pieces: its own properties, its zone, its entries one after the
 * other. A calendar of some items says of itself only what changes when an entry in it does.
 */
final class EventCalendar {
    static final String PRODID = "-//Programmheft//Programmheft//EN";

    private final CalendarOptions options;
    private final Context context;
    private final Optional<Selection> selection;
    private final List<Entry> entries;

    EventCalendar(Publication publication, CalendarOptions options) {
        this.options = options;
        context = Context.of(publication, options);
        selection = publication.selection();
        entries = selection.map(some -> Entries.of(context, some.items())).orElseGet(() -> Entries.of(context));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    PropertyList properties() {
        Lines lines = new Lines().value("VERSION", "2.0").text("PRODID", PRODID).value("CALSCALE", "GREGORIAN");
        options.organiser().ifPresent(mail -> lines.value("METHOD", "PUBLISH"));
        lines.text("UID", uid())
                .value("LAST-MODIFIED", Times.utc(lastChange()))
                .text("NAME", name())
                .text("X-WR-CALNAME", name())
                .text("DESCRIPTION", about())
                .text("X-WR-CALDESC", about());
        context.links().page(List.of()).ifPresent(page -> lines.value("URL", page));
        options.source().ifPresent(address -> lines.value("SOURCE", address.toASCIIString(), ReadyParameters.URI));
        options.colour().ifPresent(name -> lines.value("COLOR", name));
        String refresh = duration(options.refresh());
        lines.value("REFRESH-INTERVAL", refresh, ReadyParameters.DURATION)
                .text("X-PUBLISHED-TTL", refresh)
                .text("X-WR-TIMEZONE", context.times().zoneName().orElse("UTC"));
        if (selection.isEmpty()) {
            new OwnCalendar(context).tell(lines);
        }
        return lines.list();
    }

    /** Returns the components; each is made when it is asked for. */
    Stream<CalendarComponent> components() {
        return Stream.concat(zone().stream(), entries.stream().map(Entry::component));
    }

    /** Returns the duration in days, hours and minutes; seconds are no matter here, and one that is wrong costs the feed. */
    private static String duration(Duration refresh) {
        return refresh.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private String uid() {
        Uids uids = context.uids();
        return selection.map(Selection::label).map(uids::selection).orElseGet(uids::calendar);
    }

    private String name() {
        String title = context.event().title();
        return selection.map(some -> title + " – " + some.label()).orElse(title);
    }

    private Optional<String> about() {
        Event event = context.event();
        return selection.isPresent()
                ? Optional.of(context.labels().of("selection", event.title()))
                : new Paragraphs().add(event.subtitle()).add(event.motto()).text();
    }

    private Optional<VTimeZone> zone() {
        IntSummaryStatistics years = new IntSummaryStatistics();
        entries.forEach(entry -> entry.clockTimes().forEach(moment -> years.accept(moment.getYear())));
        return context.times()
                .zoneName()
                .filter(name -> years.getCount() > 0)
                .map(name -> Vtimezone.of(name, context.event().zone().getRules(), years.getMin(), years.getMax()));
    }

    private Instant lastChange() {
        Stream<CalendarHistory.Stamp> whole = selection.isPresent()
                ? Stream.empty()
                : Stream.of(context.history().event());
        return Stream.concat(whole, entries.stream().map(Entry::stamp))
                .map(CalendarHistory.Stamp::changed)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
