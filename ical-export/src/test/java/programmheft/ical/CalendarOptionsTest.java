package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.port.Publication;
import programmheft.port.Reading;
import programmheft.port.Source;

class CalendarOptionsTest {
    private static final CalendarOptions ALL = CalendarOptions.standard()
            .refreshedEach(Duration.ofMinutes(90))
            .withSource(URI.create("https://quartiere.example/2026.ics?a=1,2;b"))
            .withColour("teal")
            .withOrganiser("programm@quartiere.example")
            .withWholeEvent();

    @Test
    void tells_what_is_asked_for() {
        Written written = written(SampleEvents.quartiere());

        CalendarLint.check(written);
        assertThat(written.logicalLines())
                .contains(
                        "METHOD:PUBLISH",
                        "SOURCE;VALUE=URI:https://quartiere.example/2026.ics?a=1,2;b",
                        "COLOR:teal",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H30M",
                        "X-PUBLISHED-TTL:PT1H30M");
        assertThat(written.entries())
                .allMatch(entry -> "mailto:programm@quartiere.example".equals(entry.get("ORGANIZER")));
    }

    @Test
    void tells_nothing_of_it_unless_asked() {
        assertThat(Written.of(SampleEvents.quartiere()).logicalLines())
                .noneMatch(line ->
                        line.matches("(METHOD|SOURCE|COLOR:teal|ORGANIZER|ATTENDEE|BEGIN:VALARM|UID:_event).*"));
    }

    @Test
    void adds_an_entry_from_the_first_day_to_the_last_that_keeps_nobody_busy() {
        Map<String, String> whole = written(SampleEvents.quartiere()).entry("_event");

        assertThat(whole)
                .containsEntry("DTSTART;VALUE=DATE", "20261105")
                .containsEntry("DTEND;VALUE=DATE", "20261107")
                .containsEntry("SUMMARY", "Quartiere von morgen")
                .containsEntry("TRANSP", "TRANSPARENT");
    }

    @Test
    void changes_no_other_entry_but_for_its_organiser() {
        CalendarOptions silent = CalendarOptions.standard().withWholeEvent().withColour("teal");
        List<Map<String, String>> entries = Written.of(SampleEvents.published(SampleEvents.quartiere()), silent)
                .entries();

        assertThat(entries).containsAll(Written.of(SampleEvents.quartiere()).entries());
    }

    @Test
    void comes_back_as_the_same_event_and_byte_by_byte() {
        Event event = SampleEvents.quartiere();
        Written written = written(event);

        Reading reading = new IcalReader().read(Source.of("a.ics", written.octets()));

        assertThat(reading.event()).isEqualTo(event);
        assertThat(reading.remarks()).isEmpty();
        assertThat(written(reading.event()).text()).isEqualTo(written.text());
    }

    @Test
    void is_valid_for_ical4j_which_wants_an_organiser_with_a_method() {
        Publication publication = SampleEvents.published(SampleEvents.quartiere());

        Calendar calendar = new IcalWriter(ALL).toIcal4j(publication);

        assertThat(List.of(calendar.toString().split("\r\n")))
                .isEqualTo(Written.of(publication, ALL).logicalLines());
        assertThat(calendar.validate().getEntries())
                .filteredOn(entry -> entry.getSeverity() == ValidationEntry.Severity.ERROR)
                .isEmpty();
    }

    @Test
    void tells_where_to_take_part_on_the_net_the_items_own_place_first() {
        URI stream = URI.create("https://live.example/1");
        Event event = SampleEvents.oneDay(
                        Item.builder("1", "Hier").between("10:00", "11:00").build(),
                        Item.builder("2", "Dort")
                                .between("10:00", "11:00")
                                .link(Link.to(Link.Kind.STREAM, URI.create("https://live.example/2")))
                                .build())
                .link(Link.to(Link.Kind.STREAM, stream))
                .build();
        Written written = Written.of(event);

        assertThat(written.entry("1")).containsEntry("CONFERENCE;VALUE=URI", "https://live.example/1");
        assertThat(written.entry("2")).containsEntry("CONFERENCE;VALUE=URI", "https://live.example/2");
        assertThat(new IcalReader().read(Source.of("a.ics", written.octets())).event())
                .isEqualTo(event);
    }

    @Test
    void refuses_what_would_make_a_calendar_wrong() {
        CalendarOptions standard = CalendarOptions.standard();

        assertThatThrownBy(() -> standard.refreshedEach(Duration.ofSeconds(59)))
                .hasMessage("a calendar is refreshed each minute at most, not each PT59S");
        assertThatThrownBy(() -> standard.withSource(URI.create("a.ics")))
                .hasMessage("'a.ics' is no address to subscribe to");
        assertThatThrownBy(() -> standard.withColour("blau")).hasMessage("'blau' is no colour that CSS has a name for");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "a@b\r\nATTENDEE:x@y.example",
                "a b@c.example",
                "mailto:a@b.example",
                "a@b@c.example"
            })
    void refuses_what_is_no_mail_address(String mail) {
        assertThatThrownBy(() -> CalendarOptions.standard().withOrganiser(mail))
                .hasMessage("'" + mail + "' is no mail address");
    }

    private static Written written(Event event) {
        return Written.of(SampleEvents.published(event), ALL);
    }
}
