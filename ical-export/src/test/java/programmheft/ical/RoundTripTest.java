package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.agenda.Selection;
import programmheft.change.CalendarFold;
import programmheft.change.CalendarHistory;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.port.Provenance;
import programmheft.port.Publication;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.contract.RandomEvents;
import programmheft.port.contract.RichEvents;

/** What we write comes back as it was, and is written again with the same bytes. */
class RoundTripTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void reads_the_same_event_and_writes_the_same_bytes(String language) {
        Locale words = Locale.forLanguageTag(language);
        int read = 0;
        for (Event event : TestEvents.dated().toList()) {
            byte[] octets = Written.of(SampleEvents.published(event, words)).octets();

            CalendarReading back = read(octets);

            assertThat(back.reading().remarks()).as(event.title()).isEmpty();
            assertThat(back.reading().event()).isEqualTo(event);
            assertThat(Written.of(new Publication(back.reading().event(), back.history(), Provenance.none(), words))
                            .octets())
                    .as(event.title())
                    .isEqualTo(octets);
            read++;
        }
        assertThat(read).isGreaterThan(250);
    }

    @Test
    void reads_what_stands_in_the_usual_properties_from_there() {
        Written written = Written.of(SampleEvents.quartiere());
        String edited = String.join("\r\n", written.logicalLines())
                .replace("SUMMARY:Keynote: Städte\\, die bleiben", "SUMMARY:Keynote: Dörfer\\, die bleiben")
                .replace("Prof. Dr. Åsa Berg (Hochschule Nordstadt\\, ", "Prof. Dr. Åsa Berg (Hochschule Südstadt\\, ")
                .replace("DTSTART;TZID=Europe/Berlin:20261105T131500", "DTSTART;TZID=Europe/Berlin:20261105T132000");

        Item keynote = read(edited.getBytes(StandardCharsets.UTF_8))
                .reading()
                .event()
                .item(new Item.Id("3"))
                .orElseThrow();

        assertThat(keynote.title()).isEqualTo("Dörfer, die bleiben");
        assertThat(keynote.timing().start()).map(Object::toString).contains("13:20");
        assertThat(keynote.appearances().get(0).affiliation()).contains("Hochschule Südstadt, Institut für Quartiere");
    }

    @Test
    void tells_nothing_twice() {
        assertThat(Written.of(SampleEvents.quartiere()).entry("13").keySet())
                .as("a plain item")
                .noneMatch(name -> name.startsWith("X-"));
        assertThat(Written.of(SampleEvents.quartiere()).entry("6a"))
                .containsEntry("X-PROGRAMMHEFT-ITEM", "timing=WithWhole() themedRoom=nah");
        assertThat(Written.of(SampleEvents.quartiere()).entry("3"))
                .containsEntry("X-PROGRAMMHEFT-ITEM", "subtitle=\"Was Häuser wissen\"");
    }

    /** The file is one that an earlier version wrote: it must be read so for ever. */
    @Test
    void reads_a_calendar_of_the_first_profile() throws Exception {
        byte[] octets = RoundTripTest.class.getResourceAsStream("profile-1.ics").readAllBytes();

        CalendarReading back = read(octets);

        assertThat(back.reading().event()).isEqualTo(RichEvents.full());
        assertThat(Written.of(new Publication(back.reading().event(), back.history(), Provenance.none(), Locale.GERMAN))
                        .logicalLines())
                .filteredOn(line -> !line.startsWith("CONFERENCE;")) // which that version did not write yet
                .isEqualTo(Written.unfolded(new String(octets, StandardCharsets.UTF_8)));
    }

    @Test
    void goes_on_from_a_calendar_as_a_store_goes_on() {
        int compared = 0;
        for (int seed = 0; seed < 150; seed++) {
            RandomEvents dice = new RandomEvents(seed);
            Event event = dice.event("e" + seed);
            CalendarFold stored = first(event);
            CalendarFold read = stored;
            for (int edition = 2; edition <= 5 && event.firstDate().isPresent(); edition++) {
                event = dice.edited(event);
                Instant then = MONDAY.plusSeconds(86_400L * edition);
                stored = stored.then(event, then);
                if (stored.shown().firstDate().isPresent()
                        && read.shown().firstDate().isPresent()) {
                    read = resumed(octets(read)).then(event, then);
                    assertThat(entries(octets(read)))
                            .as("edition %s of e%s", edition, seed)
                            .isEqualTo(entries(octets(stored)));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void goes_on_from_a_calendar_that_no_store_knew() {
        Event event = SampleEvents.quartiere();
        byte[] octets = Written.of(event).octets();

        CalendarFold next = resumed(octets).then(event, TUESDAY);

        assertThat(next.history().event().changed()).isEqualTo(SampleEvents.PUBLISHED);
        assertThat(entries(octets(next))).isEqualTo(entries(octets));
    }

    @Test
    void moves_no_stamp_while_nothing_changes() {
        Event event = SampleEvents.quartiere();
        CalendarFold stored = first(event);

        CalendarFold read = resumed(octets(stored)).then(event, TUESDAY);

        assertThat(read.history().event()).isEqualTo(stored.history().event());
        assertThat(read.history().items()).isEqualTo(stored.history().items());
    }

    @Test
    void remembers_for_how_many_editions_an_item_has_been_missing() {
        Event event = SampleEvents.quartiere();
        Event without = event.toBuilder()
                .days(event.days().stream()
                        .map(day -> new Day(
                                day.when(),
                                day.begins(),
                                day.ends(),
                                day.items().stream()
                                        .filter(item -> !item.id().value().equals("8"))
                                        .toList()))
                        .toList())
                .build();
        CalendarFold fold = first(event);

        List<Optional<String>> status = new ArrayList<>();
        for (int day = 1; day <= 4; day++) {
            fold = resumed(octets(fold)).then(without, MONDAY.plusSeconds(86_400L * day));
            status.add(Optional.ofNullable(written(fold).entry("8").get("STATUS")));
        }

        assertThat(status.stream().flatMap(Optional::stream))
                .containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED", "CANCELLED");
        assertThat(written(fold).entry("8"))
                .containsEntry("SEQUENCE", "1")
                .containsEntry("LAST-MODIFIED", "20260305T080000Z");
        assertThat(written(fold).logicalLines())
                .anyMatch(line -> line.startsWith("X-PROGRAMMHEFT-MISSING:item=8 missing=4 lastEdition=1"));
    }

    @Test
    void reads_a_calendar_of_some_items_as_far_as_it_goes() {
        Selection selection = new Selection("Mein Plan", Set.of(new Item.Id("3"), new Item.Id("6a")));
        Written written =
                Written.of(SampleEvents.published(SampleEvents.quartiere()).only(selection));

        Reading reading = new IcalReader().read(Source.of("feed", written.octets()));

        assertThat(reading.event().id()).isEqualTo(new Event.Id("quartier-2026"));
        assertThat(reading.event().title()).isEqualTo("Quartiere von morgen");
        assertThat(reading.event().items().map(Item::title)).containsExactly("Städte, die bleiben", "Nahes Wohnen");
        assertThat(reading.event().speakers()).extracting(Speaker::name).containsExactly("Prof. Dr. Åsa Berg");
        assertThat(reading.remarks()).isEmpty();
    }

    private static CalendarFold first(Event event) {
        return CalendarFold.empty(CalendarHistory.CANCELLED_AFTER).then(event, MONDAY);
    }

    private static CalendarFold resumed(byte[] octets) {
        return read(octets).calendar();
    }

    private static List<Map<String, String>> entries(byte[] octets) {
        return Written.entries(octets);
    }

    private static byte[] octets(CalendarFold fold) {
        return written(fold).octets();
    }

    private static Written written(CalendarFold fold) {
        return Written.of(new Publication(fold.shown(), fold.history(), Provenance.none(), Locale.GERMAN));
    }

    private static CalendarReading read(byte[] octets) {
        return new IcalReader().readWithHistory(Source.of("written", octets));
    }
}
