package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import programmheft.model.Event;

class TypedCalendarTest {
    static Stream<Event> events() {
        return TestEvents.dated();
    }

    @ParameterizedTest
    @MethodSource("events")
    void says_line_by_line_what_is_written(Event event) {
        Calendar calendar = new IcalWriter().toIcal4j(SampleEvents.published(event));

        assertThat(List.of(calendar.toString().split("\r\n")))
                .isEqualTo(Written.of(event).logicalLines());
    }

    @Test
    void gives_ical4js_own_objects() throws Exception {
        Calendar calendar = new IcalWriter().toIcal4j(SampleEvents.published(SampleEvents.quartiere()));

        VEvent first = calendar.<VEvent>getComponents("VEVENT").get(0);

        assertThat(first.getRequiredProperty("SUMMARY").getValue()).isEqualTo("Anmeldung und Imbiss");
        assertThat(first.<DtStart<?>>getRequiredProperty("DTSTART").getDate())
                .hasToString("2026-11-05T12:00+01:00[Europe/Berlin]");
        assertThat(calendar.validate().getEntries())
                .filteredOn(entry -> entry.getSeverity() == ValidationEntry.Severity.ERROR)
                .isEmpty();
    }
}
