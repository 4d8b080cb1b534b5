package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import programmheft.agenda.Agenda;
import programmheft.agenda.Selection;
import programmheft.agenda.Slot;
import programmheft.change.CalendarHistory;
import programmheft.change.CalendarHistory.Published;
import programmheft.check.Finding;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Place;
import programmheft.model.Speaker;
import programmheft.port.Provenance;
import programmheft.port.Publication;
import programmheft.port.contract.RandomEvents;
import programmheft.port.contract.RichEvents;
import programmheft.sample.RandomProgrammes;

/** A calendar of some items: a window on the calendar of the whole event. */
class SelectionTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

    @Test
    void writes_each_entry_with_the_bytes_it_has_in_the_whole_calendar() {
        int windows = 0;
        for (Event event : events().toList()) {
            List<String> whole = blocks(Written.of(event));
            for (Selection selection : selections(event)) {
                List<String> some = blocks(Written.of(published(event, selection)));

                assertThat(whole).as(selection.label()).containsSubsequence(some);
                assertThat(some).hasSize(selection.items().size());
                windows++;
            }
        }
        assertThat(windows).isGreaterThan(1000);
    }

    @Test
    void is_called_after_the_event_and_the_selection() {
        Written written = Written.of(published(SampleEvents.quartiere(), room("Saal A")));

        assertThat(written.logicalLines())
                .startsWith(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Programmheft//Programmheft//EN",
                        "CALSCALE:GREGORIAN",
                        "UID:_feed-4f5d22c222f7ca40@quartier-2026",
                        "LAST-MODIFIED:20260302T083015Z",
                        "NAME:Quartiere von morgen – Saal A",
                        "X-WR-CALNAME:Quartiere von morgen – Saal A",
                        "DESCRIPTION:Aus dem Programm: Quartiere von morgen",
                        "X-WR-CALDESC:Aus dem Programm: Quartiere von morgen",
                        "URL:https://quartiere.example/2026");
        assertThat(written.entries())
                .extracting(entry -> entry.get("UID"))
                .containsExactly("6a@quartier-2026", "10a@quartier-2026");
    }

    @Test
    void leaves_out_the_entries_for_what_has_no_clock_time() {
        Event event = SampleEvents.oneDay(
                        SampleEvents.talk(), Item.builder("2", "Ausklang").build())
                .build();

        Written written = Written.of(published(event, selection("Alles", "talk", "2")));

        assertThat(Written.of(event).entries()).hasSize(2);
        assertThat(written.only().get("UID")).isEqualTo("talk@quartier-2026");
    }

    @Test
    void tells_the_zone_for_the_years_that_it_holds() {
        Event event = Event.builder("jahre", "Jahre")
                .zone(ZoneId.of("Africa/Cairo"))
                .day(Day.on(LocalDate.of(2012, 7, 1), SampleEvents.talk()))
                .day(Day.on(
                        LocalDate.of(2026, 7, 1),
                        Item.builder("2", "Später").between("10:00", "11:00").build()))
                .build();

        assertThat(Written.of(published(event, selection("Einst", "talk"))).component("VTIMEZONE"))
                .containsOnlyOnce("BEGIN:STANDARD")
                .doesNotContain("BEGIN:DAYLIGHT");
        assertThat(Written.of(event).component("VTIMEZONE")).contains("BEGIN:DAYLIGHT");
    }

    @Test
    void stays_the_same_while_nothing_in_it_changes() {
        Event before = SampleEvents.quartiere();
        Event elsewhere = before.toBuilder()
                .motto("Ein neues Motto")
                .day(Day.on(
                        SampleEvents.SECOND_DAY.plusDays(1),
                        Item.builder("neu", "Neu").between("10:00", "11:00").build()))
                .build();
        Event here = before.toBuilder().place(Place.at("Neue Weberei")).build();

        assertThat(feed(before, elsewhere).text())
                .isEqualTo(feed(before, before).text());
        assertThat(feed(before, elsewhere).logicalLines()).contains("LAST-MODIFIED:20260302T080000Z");
        assertThat(feed(before, here).logicalLines().subList(0, 8)).contains("LAST-MODIFIED:20260303T080000Z");
    }

    @Test
    void gives_ical4j_the_same_entries() {
        Publication publication = published(SampleEvents.quartiere(), room("Saal A"));

        Calendar calendar = new IcalWriter().toIcal4j(publication);

        assertThat(List.of(calendar.toString().split("\r\n")))
                .isEqualTo(Written.of(publication).logicalLines());
    }

    @Test
    void refuses_a_selection_without_any_entry() {
        Event event = SampleEvents.oneDay(
                        SampleEvents.talk(), Item.builder("2", "Ausklang").build())
                .build();
        Publication publication = published(event, selection("Abends", "2"));

        assertThat(new IcalWriter().refusal(publication))
                .contains(Finding.of("no-time-no-calendar", List.of(), "Abends"));
        assertThatThrownBy(() -> new IcalWriter().write(publication, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no item of the selection 'Abends' has a calendar entry");
        assertThat(new IcalWriter().refusal(published(event, selection("Morgens", "talk"))))
                .isEmpty();
    }

    private static Written feed(Event before, Event after) {
        CalendarHistory history =
                CalendarHistory.of(List.of(new Published(before, MONDAY), new Published(after, TUESDAY)));
        return Written.of(new Publication(after, history, Provenance.none(), Locale.GERMAN).only(room("Saal A")));
    }

    private static Publication published(Event event, Selection selection) {
        return SampleEvents.published(event).only(selection);
    }

    private static Selection room(String name) {
        return of(name, Agenda.of(SampleEvents.quartiere()).in(name)).orElseThrow();
    }

    private static Selection selection(String label, String... items) {
        return new Selection(
                label, Stream.of(items).map(Item.Id::new).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Each room, day and speaker of the event that has any slot. */
    private static List<Selection> selections(Event event) {
        Agenda agenda = Agenda.of(event);
        List<Optional<Selection>> all = new ArrayList<>();
        agenda.rooms().forEach(room -> all.add(of(room, agenda.in(room))));
        event.days().stream()
                .flatMap(day -> day.date().stream())
                .forEach(date -> all.add(of(date.toString(), agenda.on(date))));
        event.speakers().stream().map(Speaker::id).forEach(speaker -> all.add(of(speaker.value(), agenda.of(speaker))));
        return all.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Selection> of(String label, List<Slot> slots) {
        Set<Item.Id> items =
                slots.stream().map(slot -> slot.item().id()).collect(Collectors.toCollection(LinkedHashSet::new));
        return items.isEmpty() ? Optional.empty() : Optional.of(new Selection(label, items));
    }

    private static List<String> blocks(Written written) {
        List<String> parts = List.of(written.text().split("(?=BEGIN:VEVENT\r\n)"));
        return parts.stream()
                .filter(part -> part.startsWith("BEGIN:VEVENT"))
                .map(part -> part.replace("END:VCALENDAR\r\n", ""))
                .toList();
    }

    private static Stream<Event> events() {
        return Stream.of(
                        Stream.of(SampleEvents.quartiere()),
                        RichEvents.each(),
                        LongStream.range(0, 100).mapToObj(seed -> new RandomEvents(seed).event("e" + seed)),
                        LongStream.range(0, 150).mapToObj(RandomProgrammes::event))
                .flatMap(events -> events)
                .filter(event -> event.firstDate().isPresent());
    }
}
