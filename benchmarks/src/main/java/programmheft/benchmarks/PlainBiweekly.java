package programmheft.benchmarks;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;

/** The same entries as whoever first uses biweekly writes them. */
final class PlainBiweekly {
    private final CalendarFacts facts;
    private final TimezoneAssignment zone;

    PlainBiweekly(CalendarFacts facts) {
        this.facts = facts;
        ICalendar read = Biweekly.parse(String.join("\r\n", facts.head()) + "\r\nEND:VCALENDAR\r\n")
                .first();
        zone = new TimezoneAssignment(
                TimeZone.getTimeZone(CalendarFacts.ZONE),
                read.getTimezoneInfo().getComponents().iterator().next());
    }

    byte[] write() throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.getTimezoneInfo().setDefaultTimezone(zone);
        facts.entries().forEach(entry -> calendar.addEvent(component(entry)));
        ByteArrayOutputStream out = new ByteArrayOutputStream(facts.octets().length);
        Biweekly.write(calendar).go(out);
        return out.toByteArray();
    }

    private static VEvent component(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(date(entry.changed()));
        event.setCreated(date(entry.created()));
        event.setLastModified(date(entry.changed()));
        event.setSequence(entry.sequence());
        event.setDateStart(new DateStart(date(entry.start().toInstant()), true));
        event.setDateEnd(new DateEnd(date(entry.end().toInstant()), true));
        event.setSummary(entry.summary());
        event.setLocation(entry.location());
        event.setDescription(entry.description());
        event.addCategories(entry.categories());
        event.setUrl(entry.page().toString());
        event.setStatus(biweekly.property.Status.create(entry.status()));
        event.setTransparency(entry.transparency().equals("TRANSPARENT"));
        return event;
    }

    @SuppressWarnings("JavaUtilDate") // biweekly takes nothing else
    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
