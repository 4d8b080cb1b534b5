package programmheft.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.TimeZoneRegistryImpl;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The same entries as whoever first uses ical4j writes them. */
final class PlainIcal4j {
    private final CalendarFacts facts;

    PlainIcal4j(CalendarFacts facts) {
        this.facts = facts;
    }

    byte[] write() throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Example//Benchmark//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(Objects.requireNonNull(new TimeZoneRegistryImpl().getTimeZone(CalendarFacts.ZONE.getId()))
                .getVTimeZone());
        facts.entries().forEach(entry -> calendar.add(component(entry)));
        ByteArrayOutputStream out = new ByteArrayOutputStream(facts.octets().length);
        new CalendarOutputter().output(calendar, out);
        return out.toByteArray();
    }

    private static VEvent component(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.changed()));
        event.add(new Created(entry.created()));
        event.add(new LastModified(entry.changed()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(entry.start()));
        event.add(new DtEnd<>(entry.end()));
        event.add(new Summary(entry.summary()));
        event.add(new Location(entry.location()));
        event.add(new Description(entry.description()));
        event.add(new Categories(new TextList(entry.categories())));
        event.add(new Url(entry.page()));
        event.add(new Status(entry.status()));
        event.add(new Transp(entry.transparency()));
        return event;
    }
}
