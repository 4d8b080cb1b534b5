package programmheft.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import programmheft.agenda.Agenda;
import programmheft.check.Finding;
import programmheft.port.ProgrammeWriter;
import programmheft.port.Publication;

/**
 * Writes one calendar for an event: an entry for each slot of its agenda, and all-day entries for what has a date but
 * no clock time. For a selection it writes the entries of those items, each with the bytes that it has in the calendar
 * of the whole event. It leaves the JVM as it was: no time zone registered, nothing asked of the network.
 */
public final class IcalWriter implements ProgrammeWriter {
    private final CalendarOptions options;

    /** Makes a writer with the usual options. */
    public IcalWriter() {
        this(CalendarOptions.standard());
    }

    /** Makes a writer that says more than usual. */
    public IcalWriter(CalendarOptions options) {
        this.options = options;
    }

    @Override
    public String fileExtension() {
        return "ics";
    }

    @Override
    public Optional<Finding> refusal(Publication publication) {
        if (publication.event().firstDate().isEmpty()) {
            return Optional.of(Finding.of(
                    "no-date-no-calendar", List.of(), publication.event().title()));
        }
        return publication
                .selection()
                .filter(some -> Agenda.of(publication.event()).slots().stream()
                        .noneMatch(slot -> some.items().contains(slot.item().id())))
                .map(some -> Finding.of("no-time-no-calendar", List.of(), some.label()));
    }

    @Override
    public void write(Publication publication, OutputStream out) throws IOException {
        EventCalendar calendar = calendar(publication);
        OctetFolder folder = new OctetFolder(out);
        folder.line("BEGIN:", Calendar.VCALENDAR);
        folder.properties(calendar.properties());
        for (Iterator<CalendarComponent> rest = calendar.components().iterator(); rest.hasNext(); ) {
            folder.component(rest.next());
        }
        folder.line("END:", Calendar.VCALENDAR);
        folder.flush();
    }

    /**
     * Returns the same calendar as objects of ical4j, to go on with. Where ical4j resolves the zone of a time, it
     * registers its own time zones with the JVM; {@link #write} does not.
     *
     * @throws IllegalArgumentException if there is a refusal
     */
    public Calendar toIcal4j(Publication publication) {
        return new TypedCalendar().of(calendar(publication));
    }

    private EventCalendar calendar(Publication publication) {
        if (publication.event().firstDate().isEmpty()) {
            throw new IllegalArgumentException("the event '%s' has no date with day, month and year"
                    .formatted(publication.event().title()));
        }
        EventCalendar calendar = new EventCalendar(publication, options);
        if (calendar.isEmpty()) {
            throw new IllegalArgumentException("no item of the selection '%s' has a calendar entry"
                    .formatted(publication.selection().orElseThrow().label()));
        }
        return calendar;
    }
}
