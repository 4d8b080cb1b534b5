package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.model.Item;
import programmheft.port.Fact;
import programmheft.port.ProgrammeReader;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.SourceLines;
import programmheft.port.UnreadableProgramme;
import programmheft.port.contract.ProgrammeReaderContract;

/** Calendars that we wrote. */
class IcalReaderTest extends ProgrammeReaderContract {
    @Override
    protected ProgrammeReader reader() {
        return new IcalReader();
    }

    @Override
    protected String document() {
        return Written.of(SampleEvents.quartiere()).text();
    }

    @Test
    void says_where_each_item_stands() {
        Reading reading = reader().read(Source.ofText("quartiere.ics", document()));
        List<String> lines = document().lines().toList();

        SourceLines keynote = reading.provenance().linesOf(new Item.Id("3")).orElseThrow();

        assertThat(keynote.source()).isEqualTo("quartiere.ics");
        assertThat(lines.get(keynote.first() - 1)).isEqualTo("BEGIN:VEVENT");
        assertThat(lines.get(keynote.first())).isEqualTo("UID:3@quartier-2026");
        assertThat(lines.get(keynote.last() - 1)).isEqualTo("END:VEVENT");
        assertThat(reading.provenance().isNotStated(Fact.event("zone"))).isFalse();
    }

    @Test
    void remarks_and_leaves_out_what_it_cannot_read_of_our_own() {
        String broken = document()
                .replace("X-PROGRAMMHEFT-SPEAKER:id=klein", "X-PROGRAMMHEFT-SPEAKER:kennung=klein")
                .replace("timing=WithWhole() themedRoom=gut", "timing=WithWhole() themedRoom=schlecht");

        Reading reading = reader().read(Source.ofText("x", broken));

        assertThat(reading.event().items().map(Item::id))
                .containsExactlyElementsOf(
                        SampleEvents.quartiere().items().map(Item::id).toList());
        assertThat(reading.remarks()).extracting(Finding::code).containsOnly("ical-own-property", "ical-leads-nowhere");
        assertThat(reading.remarks())
                .filteredOn(finding -> finding.code().equals("ical-own-property"))
                .extracting(Finding::values)
                .containsExactly(List.of("X-PROGRAMMHEFT-SPEAKER", "a Speaker has no 'kennung'"));
    }

    @Test
    void puts_an_entry_that_somebody_added_on_its_day() {
        String more = document()
                .replace(
                        "END:VCALENDAR",
                        "BEGIN:VEVENT\r\nUID:neu@anderswo.example\r\nDTSTAMP:20260101T000000Z\r\n"
                                + "DTSTART;TZID=Europe/Berlin:20261106T150000\r\nSUMMARY:Heimweg\r\nEND:VEVENT\r\nEND:VCALENDAR");

        Reading reading = reader().read(Source.ofText("x", more));

        assertThat(reading.event().days().get(1).items())
                .last()
                .isEqualTo(Item.builder("neu@anderswo.example", "Heimweg")
                        .from("15:00")
                        .build());
    }

    @Test
    void refuses_what_is_no_calendar() {
        assertThatThrownBy(() -> reader().read(Source.ofText("x", "<html>\nBEGIN:VEVENT\n")))
                .isInstanceOfSatisfying(
                        UnreadableProgramme.class,
                        unreadable -> assertThat(unreadable.finding())
                                .isEqualTo(Finding.at(new Position(1, 1), "ical-no-calendar")));
    }

    @Test
    void knows_a_calendar_when_it_sees_one() {
        assertThat(IcalReader.looksLikeCalendar(Source.ofText("x", document()))).isTrue();
        assertThat(IcalReader.looksLikeCalendar(Source.ofText("x", "\ufeff \nbegin:vcalendar\n")))
                .isTrue();
        assertThat(IcalReader.looksLikeCalendar(Source.ofText("x", "Begin: 10 Uhr")))
                .isFalse();
    }
}
