package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.check.Finding;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.port.ProgrammeWriter;
import programmheft.port.Publication;
import programmheft.port.contract.ProgrammeWriterContract;

class IcalWriterTest extends ProgrammeWriterContract {
    @Override
    protected ProgrammeWriter writer() {
        return new IcalWriter();
    }

    @Override
    protected Optional<Publication> refused() {
        Item item = Item.builder("1", "Begrüßung").from("10:00").build();
        return Optional.of(SampleEvents.published(Event.builder("irgendwann", "Irgendwann")
                .day(Day.numbered(1, item))
                .build()));
    }

    @Test
    void refuses_an_event_without_a_full_date() {
        assertThat(writer().refusal(refused().orElseThrow()))
                .contains(Finding.of("no-date-no-calendar", List.of(), "Irgendwann"));
        assertThatThrownBy(() -> writer().write(refused().orElseThrow(), new ByteArrayOutputStream()))
                .hasMessage("the event 'Irgendwann' has no date with day, month and year");
        assertThatThrownBy(() -> new IcalWriter().toIcal4j(refused().orElseThrow()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void begins_with_the_calendars_own_properties() {
        Written written = Written.of(SampleEvents.quartiere());

        assertThat(written.logicalLines())
                .startsWith(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Programmheft//Programmheft//EN",
                        "CALSCALE:GREGORIAN",
                        "UID:_calendar@quartier-2026",
                        "LAST-MODIFIED:20260302T083015Z",
                        "NAME:Quartiere von morgen",
                        "X-WR-CALNAME:Quartiere von morgen",
                        "DESCRIPTION:Zweite Werkstatt der Gemeinden",
                        "X-WR-CALDESC:Zweite Werkstatt der Gemeinden",
                        "URL:https://quartiere.example/2026",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
                        "X-PUBLISHED-TTL:PT12H",
                        "X-WR-TIMEZONE:Europe/Berlin",
                        "X-PROGRAMMHEFT-LANGUAGE:de",
                        "X-PROGRAMMHEFT-EVENT:subtitle=\"Zweite Werkstatt der Gemeinden\""
                                + " place=OnSite(venue=\"Alte Weberei\" address=\"Kanalstraße 7\\, 12345 Weiher\")"
                                + " organisers=[(name=\"Land Mittelau\" kind=HOST)]"
                                + " links=[(kind=PAGE address=https://quartiere.example/2026)]")
                .containsSubsequence(
                        "X-PROGRAMMHEFT-DAY:when=On(day=2026-11-05) items=\"1 2 3 4 5(5a) 6(6a 6b 6c) 7(7a) 8 9\"",
                        "BEGIN:VTIMEZONE")
                .endsWith("END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void invites_nobody() {
        assertThat(Written.of(SampleEvents.quartiere()).logicalLines())
                .noneMatch(line -> line.matches("(METHOD|ATTENDEE|ORGANIZER|BEGIN:VALARM).*"));
    }
}
