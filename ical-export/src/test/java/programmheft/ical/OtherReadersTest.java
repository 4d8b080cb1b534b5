package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.ValidationWarnings;
import biweekly.property.DateOrDateTimeProperty;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.junit.jupiter.api.Test;
import programmheft.agenda.Agenda;
import programmheft.model.Event;

/** All test events, read by the libraries of others: nothing invalid, each slot when and for as long as it takes place. */
class OtherReadersTest {
    private static final int END_BEFORE_START = 16;

    /** When an entry takes place. */
    private record When(Instant start, Optional<Instant> end) {}

    @Test
    void ical4j_finds_nothing_invalid_and_each_slot() throws Exception {
        for (Event event : TestEvents.dated().toList()) {
            byte[] octets = Written.of(event).octets();

            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(octets));

            assertThat(calendar.validate().getEntries())
                    .as(event.title())
                    .filteredOn(entry -> entry.getSeverity() == ValidationEntry.Severity.ERROR)
                    .isEmpty();
            assertThat(calendar.<VEvent>getComponents("VEVENT"))
                    .extracting(entry -> entry.getUid().orElseThrow().getValue())
                    .doesNotHaveDuplicates()
                    .containsAll(slots(event).keySet());
        }
    }

    @Test
    void biweekly_finds_nothing_invalid_and_when_each_slot_takes_place() {
        int compared = 0;
        for (Event event : TestEvents.dated().toList()) {
            List<ICalendar> all = Biweekly.parse(Written.of(event).text()).all();

            assertThat(all).hasSize(1);
            ICalendar calendar = all.get(0);
            assertThat(calendar.validate(ICalVersion.V2_0).getWarnings())
                    .as(event.title())
                    .allMatch(group -> isMisread(calendar, group));
            Map<String, When> told = new HashMap<>();
            calendar.getEvents()
                    .forEach(entry -> told.put(
                            entry.getUid().getValue(),
                            new When(
                                    Moments.of(calendar, entry.getDateStart()),
                                    Optional.ofNullable(entry.getDateEnd()).map(end -> Moments.of(calendar, end)))));
            assertThat(told).as(event.title()).containsAllEntriesOf(slots(event));
            compared += slots(event).size();
        }
        assertThat(compared).isGreaterThan(1000);
    }

    /** What biweekly takes for an end before the start because it reads hours of clock-change days wrong. */
    private static boolean isMisread(ICalendar calendar, ValidationWarnings.WarningsGroup group) {
        return group.getWarnings().stream()
                        .allMatch(warning -> Integer.valueOf(END_BEFORE_START).equals(warning.getCode()))
                && group.getComponent() instanceof biweekly.component.VEvent entry
                && Stream.of(entry.getDateStart(), entry.getDateEnd())
                        .anyMatch(property -> isOnClockChange(calendar, property));
    }

    private static boolean isOnClockChange(ICalendar calendar, DateOrDateTimeProperty property) {
        ZoneId zone = ZoneId.of(Moments.zone(calendar, property));
        LocalDate day = Moments.local(property).toLocalDate();
        return !day.atStartOfDay(zone)
                .getOffset()
                .equals(day.plusDays(1).atStartOfDay(zone).getOffset());
    }

    private static Map<String, When> slots(Event event) {
        Uids uids = new Uids(event.id());
        Map<String, When> slots = new HashMap<>();
        Agenda.of(event)
                .slots()
                .forEach(slot -> slots.put(
                        uids.of(slot.item().id()),
                        new When(
                                slot.start().toInstant(),
                                slot.end()
                                        .at()
                                        .filter(end -> end.isAfter(slot.start()))
                                        .map(ZonedDateTime::toInstant))));
        return slots;
    }
}
