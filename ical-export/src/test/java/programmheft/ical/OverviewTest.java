package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static programmheft.ical.SampleEvents.FIRST_DAY;
import static programmheft.ical.SampleEvents.SECOND_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.Access;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Place;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.Timing;

/** What has no clock time of its own is told in an entry of the day or of the event. */
class OverviewTest {
    private static final Speaker KLEIN = Speaker.person("klein", "Jo Klein").withAffiliation("Stadt Weiher");

    static Event untimed() {
        return Event.builder("tagung", "Tagung")
                .subtitle("Ohne Uhr")
                .place(Place.at("Alte Weberei"))
                .speaker(KLEIN)
                .day(Day.on(
                        FIRST_DAY,
                        Item.builder("1", "Begrüßung")
                                .with(KLEIN, Role.GREETING)
                                .build(),
                        Item.builder("2", "Vorträge")
                                .part(Item.builder("2a", "Erster Vortrag")
                                        .with(KLEIN, Role.SPEAKER)
                                        .build())
                                .build(),
                        Item.builder("3", "Imbiss")
                                .timing(Timing.after(new Item.Id("2")))
                                .build()))
                .build();
    }

    static Event datesOnly() {
        return Event.builder("messe", "Messe")
                .dates(List.of(DayDate.of(FIRST_DAY), DayDate.of(SECOND_DAY)))
                .access(Access.withRegistration()
                        .registerUntil(LocalDate.of(2026, 8, 30))
                        .registerAt("https://messe.example/neu"))
                .build();
    }

    @Test
    void tells_a_day_without_times_in_one_all_day_entry() {
        Written written = Written.of(untimed());

        CalendarLint.check(written);
        assertThat(written.component("VTIMEZONE")).isEmpty();
        assertThat(written.only())
                .contains(
                        entry("UID", "_day-1@tagung"),
                        entry("DTSTART;VALUE=DATE", "20261105"),
                        entry("DTEND;VALUE=DATE", "20261106"),
                        entry("SUMMARY", "Tagung"),
                        entry("LOCATION", "Alte Weberei"),
                        entry("STATUS", "CONFIRMED"),
                        entry("TRANSP", "TRANSPARENT"),
                        entry(
                                "DESCRIPTION",
                                "Ohne Uhr\\n\\nProgramm:\\n– Begrüßung · Grußwort: Jo Klein (Stadt Weiher)\\n"
                                        + "– Vorträge\\n   – Erster Vortrag · Mit: Jo Klein (Stadt Weiher)\\n"
                                        + "– Imbiss (im Anschluss an „Vorträge“)"));
    }

    @Test
    void tells_what_has_no_time_beside_what_has_one() {
        Written written = Written.of(SampleEvents.oneDay(
                        SampleEvents.talk(), Item.builder("2", "Ausklang").build())
                .begins(ClockTime.of(9, 0))
                .build());

        assertThat(written.entries()).hasSize(2);
        assertThat(written.entries().get(0))
                .contains(
                        entry("UID", "_day-1@quartier-2026"),
                        entry("DTSTART;VALUE=DATE", "20261105"),
                        entry("DESCRIPTION", "Programm:\\n– Ausklang"));
    }

    @Test
    void tells_each_day_by_itself() {
        Event event = SampleEvents.oneDay(Item.builder("1", "Anreise").build())
                .day(Day.on(SECOND_DAY, Item.builder("2", "Abreise").build()))
                .build();

        assertThat(Written.of(event).entries())
                .extracting(entry -> entry.get("UID") + " " + entry.get("DTSTART;VALUE=DATE"))
                .containsExactly("_day-1@quartier-2026 20261105", "_day-2@quartier-2026 20261106");
    }

    @Test
    void begins_at_the_clock_time_of_the_event_if_nothing_else_on_its_first_day_has_one() {
        Event event = untimed().toBuilder().begins(ClockTime.of(13, 0)).build();

        assertThat(Written.of(event).only())
                .contains(
                        entry("UID", "_day-1@tagung"),
                        entry("DTSTART;TZID=Europe/Berlin", "20261105T130000"),
                        entry("TRANSP", "OPAQUE"))
                .doesNotContainKey("DTEND;TZID=Europe/Berlin");
    }

    @Test
    void ends_at_the_clock_time_of_the_event() {
        Event event = untimed().toBuilder()
                .begins(ClockTime.of(13, 0))
                .ends(ClockTime.of(17, 30))
                .build();

        assertThat(Written.of(event).only()).contains(entry("DTEND;TZID=Europe/Berlin", "20261105T173000"));
    }

    @Test
    void begins_at_the_clock_time_of_the_day() {
        Day day = new Day(
                DayDate.of(FIRST_DAY),
                Optional.of(ClockTime.of(9, 0)),
                Optional.of(ClockTime.of(12, 0)),
                List.of(Item.builder("1", "Vorträge").build()));

        assertThat(Written.of(Event.builder("t", "Tag").day(day).build()).only())
                .contains(
                        entry("DTSTART;TZID=Europe/Berlin", "20261105T090000"),
                        entry("DTEND;TZID=Europe/Berlin", "20261105T120000"));
    }

    @Test
    void tells_an_event_that_has_only_dates_from_the_first_to_the_last() {
        assertThat(Written.of(datesOnly()).only())
                .contains(
                        entry("UID", "_event@messe"),
                        entry("DTSTART;VALUE=DATE", "20261105"),
                        entry("DTEND;VALUE=DATE", "20261107"),
                        entry("TRANSP", "TRANSPARENT"),
                        entry("DESCRIPTION", "Anmeldung bis 30. August 2026\\nAnmeldung: https://messe.example/neu"));
    }

    @Test
    void tells_a_start_without_a_programme_and_the_last_day() {
        Event event = datesOnly().toBuilder()
                .access(Access.byInvitation())
                .begins(ClockTime.of(13, 0))
                .build();

        assertThat(Written.of(event).only())
                .contains(
                        entry("DTSTART;TZID=Europe/Berlin", "20261105T130000"),
                        entry("DESCRIPTION", "Bis 6. November 2026\\nNur mit Einladung"))
                .doesNotContainKey("DTEND;TZID=Europe/Berlin");
        assertThat(Written.of(event.toBuilder().ends(ClockTime.of(12, 0)).build())
                        .only())
                .contains(entry("DTEND;TZID=Europe/Berlin", "20261106T120000"));
    }

    @Test
    void tells_the_beginning_when_only_later_days_have_times() {
        Event event = Event.builder("t", "Treffen")
                .dates(List.of(DayDate.of(FIRST_DAY), DayDate.of(SECOND_DAY)))
                .begins(ClockTime.of(18, 0))
                .ends(ClockTime.of(12, 0))
                .day(Day.on(SECOND_DAY, SampleEvents.talk()))
                .build();

        assertThat(Written.of(event).entries())
                .extracting(entry -> entry.get("UID") + " " + entry.get("DTSTART;TZID=Europe/Berlin") + " "
                        + entry.get("DTEND;TZID=Europe/Berlin"))
                .containsExactly("_event@t 20261105T180000 null", "talk@t 20261106T100000 20261106T110000");
    }

    @Test
    void loses_no_item_that_has_no_day() {
        Event event = SampleEvents.oneDay(SampleEvents.talk())
                .undated(Item.builder("u", "Exkursion").build())
                .day(Day.numbered(2, Item.builder("n", "Rundgang").from("09:00").build()))
                .build();

        assertThat(Written.of(event).entry("_event"))
                .contains(
                        entry("DTSTART;VALUE=DATE", "20261105"),
                        entry("DESCRIPTION", "Ohne festen Tag:\\n– 09:00 Rundgang\\n– Exkursion"));
    }

    @Test
    void says_that_the_event_is_cancelled() {
        Event event = datesOnly().toBuilder()
                .status(Status.CANCELLED)
                .begins(ClockTime.of(13, 0))
                .build();

        assertThat(Written.of(event).only())
                .contains(
                        entry("SUMMARY", "Abgesagt: Messe"),
                        entry("STATUS", "CANCELLED"),
                        entry("TRANSP", "TRANSPARENT"));
    }
}
