package programmheft.ical;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import programmheft.change.CalendarHistory;
import programmheft.model.Event;
import programmheft.port.Publication;

/** The calendar of one event, in pieces: its own properties, its zone, its entries one after the other. */
final class EventCalendar {
    private static final String PRODID = "-//Programmheft//Programmheft//EN";
    private static final String REFRESH = "PT12H";

    private final Context context;
    private final List<Entry> entries;

    EventCalendar(Publication publication) {
        context = Context.of(publication);
        entries = Entries.of(context);
    }

    PropertyList properties() {
        Event event = context.event();
        Lines lines = new Lines()
                .value("VERSION", "2.0")
                .text("PRODID", PRODID)
                .value("CALSCALE", "GREGORIAN")
                .text("UID", context.uids().calendar())
                .value("LAST-MODIFIED", Times.utc(lastChange()))
                .text("NAME", event.title())
                .text("X-WR-CALNAME", event.title())
                .text("DESCRIPTION", about())
                .text("X-WR-CALDESC", about());
        context.links().page(List.of()).ifPresent(page -> lines.value("URL", page));
        return lines.value("REFRESH-INTERVAL", REFRESH, Value.DURATION)
                .text("X-PUBLISHED-TTL", REFRESH)
                .text("X-WR-TIMEZONE", context.times().zoneName().orElse("UTC"))
                .list();
    }

    /** Returns the components; each is made when it is asked for. */
    Stream<CalendarComponent> components() {
        return Stream.concat(zone().stream(), entries.stream().map(Entry::component));
    }

    private Optional<String> about() {
        Event event = context.event();
        return new Paragraphs().add(event.subtitle()).add(event.motto()).text();
    }

    private Optional<VTimeZone> zone() {
        IntSummaryStatistics years = entries.stream()
                .flatMap(entry -> entry.clockTimes().stream())
                .mapToInt(ZonedDateTime::getYear)
                .summaryStatistics();
        return context.times()
                .zoneName()
                .filter(name -> years.getCount() > 0)
                .map(name -> Vtimezone.of(name, context.event().zone().getRules(), years.getMin(), years.getMax()));
    }

    private Instant lastChange() {
        CalendarHistory history = context.history();
        return Stream.concat(Stream.of(history.event()), history.items().values().stream())
                .map(CalendarHistory.Stamp::changed)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
