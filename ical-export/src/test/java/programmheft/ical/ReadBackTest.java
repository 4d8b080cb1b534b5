package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import programmheft.agenda.Agenda;
import programmheft.model.Event;

/** Reads calendars back with two libraries and compares each entry with the agenda it came from. */
class ReadBackTest {
    /** One entry, as far as both libraries and the agenda know it. */
    private record Told(String uid, Instant start, Optional<Instant> end, String title, String place) {}

    static Stream<Event> events() {
        return Stream.of(
                SampleEvents.quartiere(),
                ClockChanges.inAutumn(),
                ClockChanges.inSpring(),
                ManySessionsTest.sessions(200));
    }

    @ParameterizedTest
    @MethodSource("events")
    void ical4j_reads_what_the_agenda_says(Event event) throws Exception {
        Calendar calendar = read(Written.of(event));

        List<Told> told = calendar.<VEvent>getComponents("VEVENT").stream()
                .map(entry -> new Told(
                        entry.getUid().orElseThrow().getValue(),
                        moment(entry.getRequiredProperty("DTSTART")),
                        entry.<DateProperty<?>>getProperty("DTEND").map(ReadBackTest::moment),
                        entry.getRequiredProperty("SUMMARY").getValue(),
                        entry.getLocation() == null ? "" : entry.getLocation().getValue()))
                .toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(agenda(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void ical4j_finds_nothing_invalid(Event event) throws Exception {
        Calendar calendar = read(Written.of(event));

        assertThat(calendar.validate().getEntries())
                .filteredOn(entry -> entry.getSeverity() == ValidationEntry.Severity.ERROR)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void biweekly_reads_what_the_agenda_says(Event event) {
        ICalendar calendar = Biweekly.parse(Written.of(event).text()).first();

        List<Told> told = calendar.getEvents().stream()
                .map(entry -> new Told(
                        entry.getUid().getValue(),
                        Moments.of(calendar, entry.getDateStart()),
                        Optional.ofNullable(entry.getDateEnd()).map(end -> Moments.of(calendar, end)),
                        entry.getSummary().getValue(),
                        entry.getLocation() == null ? "" : entry.getLocation().getValue()))
                .toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(agenda(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void biweekly_finds_nothing_invalid(Event event) {
        ICalendar calendar = Biweekly.parse(Written.of(event).text()).first();

        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_octet_is_in_order(Event event) {
        CalendarLint.check(Written.of(event));
    }

    @Test
    void both_read_texts_as_they_were() throws Exception {
        Written written = Written.of(SampleEvents.quartiere());
        String keynote =
                "Was Häuser wissen\n\nMit: Prof. Dr. Åsa Berg (Hochschule Nordstadt, Institut für Quartiere)\n\n"
                        + "Ende 13:45 angenommen: nächster Beginn";

        assertThat(read(written).<VEvent>getComponents("VEVENT"))
                .extracting(entry -> entry.getDescription() == null
                        ? ""
                        : entry.getDescription().getValue())
                .contains(keynote);
        assertThat(Biweekly.parse(written.text()).first().getEvents())
                .extracting(entry -> entry.getDescription() == null
                        ? ""
                        : entry.getDescription().getValue())
                .contains(keynote);
    }

    private static List<Told> agenda(Event event) {
        Context context = Context.of(SampleEvents.published(event));
        return Agenda.of(event).slots().stream()
                .map(slot -> new Told(
                        slot.item().id() + "@" + event.id(),
                        slot.start().toInstant(),
                        slot.end().at().map(java.time.ZonedDateTime::toInstant),
                        context.titles().of(slot.item()),
                        context.venue().of(slot.item()).orElse("")))
                .toList();
    }

    private static Calendar read(Written written) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(written.octets()));
    }

    private static Instant moment(DateProperty<?> property) {
        return Instant.from(property.getDate());
    }
}
