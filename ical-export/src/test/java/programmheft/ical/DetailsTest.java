package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import programmheft.model.Event;
import programmheft.port.Reading;
import programmheft.port.Source;

class DetailsTest {
    private static final CalendarOptions RICH = CalendarOptions.standard().withDetails();

    static Stream<Event> events() {
        return TestEvents.dated();
    }

    @Test
    void tells_people_and_places_as_what_they_are() {
        List<String> lines = written(SampleEvents.quartiere()).logicalLines();
        int keynote = lines.indexOf("UID:3@quartier-2026");

        assertThat(lines.subList(keynote, lines.size()).stream()
                        .dropWhile(line -> !line.startsWith("BEGIN:"))
                        .takeWhile(line -> !line.equals("END:VEVENT"))
                        .filter(line -> !line.startsWith("UID:")))
                .containsExactly(
                        "BEGIN:PARTICIPANT",
                        "PARTICIPANT-TYPE:SPEAKER",
                        "SUMMARY:Prof. Dr. Åsa Berg",
                        "DESCRIPTION:Hochschule Nordstadt\\, Institut für Quartiere",
                        "END:PARTICIPANT",
                        "BEGIN:VLOCATION",
                        "NAME:Alte Weberei",
                        "DESCRIPTION:Alte Weberei\\, Kanalstraße 7\\, 12345 Weiher",
                        "END:VLOCATION");
    }

    @ParameterizedTest
    @MethodSource("events")
    void comes_back_as_the_same_event_and_byte_by_byte(Event event) {
        Written written = written(event);

        Reading reading = new IcalReader().read(Source.of("a.ics", written.octets()));

        assertThat(reading.event()).isEqualTo(event);
        assertThat(reading.remarks()).isEmpty();
        assertThat(written(reading.event()).text()).isEqualTo(written.text());
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_clean_for_the_lint(Event event) {
        assertThat(new IcalLint().of(Source.of("a.ics", written(event).octets())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_the_same_calendar_with_ical4js_objects(Event event) {
        Calendar calendar = new IcalWriter(RICH).toIcal4j(SampleEvents.published(event));

        assertThat(List.of(calendar.toString().split("\r\n")))
                .isEqualTo(written(event).logicalLines());
    }

    @Test
    void is_valid_for_ical4j() throws Exception {
        Calendar calendar = new IcalWriter(RICH).toIcal4j(SampleEvents.published(SampleEvents.quartiere()));

        assertThat(calendar.validate().getEntries())
                .filteredOn(entry -> entry.getSeverity() == ValidationEntry.Severity.ERROR)
                .isEmpty();
    }

    @Test
    void changes_nothing_that_stands_in_the_plain_calendar() {
        List<String> rich = written(SampleEvents.quartiere()).logicalLines();

        assertThat(rich)
                .containsSubsequence(Written.of(SampleEvents.quartiere()).logicalLines());
    }

    @Test
    void names_a_person_with_the_same_id_in_each_entry_and_by_no_name_or_address() {
        List<String> lines = written(SampleEvents.quartiere()).logicalLines();

        assertThat(lines.stream().filter(line -> line.startsWith("UID:_person-")))
                .isNotEmpty()
                .allMatch(line -> line.matches("UID:_person-[0-9a-f]{16}@quartier-2026"));
        assertThat(lines).noneMatch(line -> line.matches("(ATTENDEE|ORGANIZER|CALENDAR-ADDRESS).*"));
    }

    @ParameterizedTest
    @CsvSource({
        "a < b & c, <p>a &lt; b &amp; c</p>",
        "'a\nb\n\nc', <p>a<br>b</p><p>c</p>",
        "<script>x</script>, <p>&lt;script&gt;x&lt;/script&gt;</p>",
        "Mehr: https://a.example/b?c=1&d=2, "
                + "<p>Mehr: <a href=\"https://a.example/b?c=1&amp;d=2\">https://a.example/b?c=1&amp;d=2</a></p>",
        "https://a.example/\"onclick=\"x, "
                + "<p><a href=\"https://a.example/\">https://a.example/</a>&quot;onclick=&quot;x</p>",
        "javascript:x, <p>javascript:x</p>"
    })
    void marks_paragraphs_lines_and_addresses_and_lets_no_markup_in(String text, String markup) {
        assertThat(Html.of(text)).isEqualTo("<html><body>" + markup + "</body></html>");
    }

    private static Written written(Event event) {
        return Written.of(SampleEvents.published(event), RICH);
    }
}
