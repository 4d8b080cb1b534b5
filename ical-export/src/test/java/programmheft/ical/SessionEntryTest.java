package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.change.CalendarHistory;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.port.Provenance;
import programmheft.port.Publication;

class SessionEntryTest {
    @Test
    void seventeen_sessions_of_a_conference_with_parallel_rooms_that_go_on() {
        Written written = Written.of(SampleEvents.quartiere());

        CalendarLint.check(written);
        assertThat(written.entries())
                .extracting(entry ->
                        entry.getOrDefault("UID", "").replace("@quartier-2026", "") + " " + entry.get("SUMMARY"))
                .containsExactly(
                        "1 Anmeldung und Imbiss",
                        "2 Begrüßung",
                        "3 Keynote: Städte\\, die bleiben",
                        "4 Diskussion mit dem Plenum",
                        "5 Kaffeepause und Vernetzung",
                        "6a Themenraum: Nahes Wohnen",
                        "6b Themenraum: Kurze Wege",
                        "6c Themenraum: Gutes Klima",
                        "7 Ende erster Veranstaltungstag",
                        "8 Führung: Optionales Abendprogramm",
                        "9 Optional: Film: Sternenhimmel über Weiher",
                        "10a Themenraum: Nahes Wohnen (Fortsetzung)",
                        "10b Themenraum: Kurze Wege (Fortsetzung)",
                        "10c Themenraum: Gutes Klima (Fortsetzung)",
                        "11 Kaffeepause",
                        "12 Abschlussdiskussion",
                        "13 Resümee und Ausblick");
    }

    @Test
    void tells_everything_of_a_themed_room() {
        assertThat(Written.of(SampleEvents.quartiere()).entry("10a"))
                .containsExactly(
                        entry("UID", "10a@quartier-2026"),
                        entry("DTSTAMP", "20260302T083015Z"),
                        entry("CREATED", "20260302T083015Z"),
                        entry("LAST-MODIFIED", "20260302T083015Z"),
                        entry("SEQUENCE", "0"),
                        entry("DTSTART;TZID=Europe/Berlin", "20261106T090000"),
                        entry("DTEND;TZID=Europe/Berlin", "20261106T114500"),
                        entry("SUMMARY", "Themenraum: Nahes Wohnen (Fortsetzung)"),
                        entry("LOCATION", "Saal A\\, Alte Weberei\\, Kanalstraße 7\\, 12345 Weiher"),
                        entry(
                                "DESCRIPTION",
                                "Leitfrage: Wer wohnt neben wem\\; und warum?\\nDrei Beispiele\\, ein Streit.\\n\\n"
                                        + "Teil von: Fortsetzung der parallelen Themenräume\\n"
                                        + "Ende 11:45 angenommen: nächster Beginn"),
                        entry("CATEGORIES", "Themenraum,Nahes Wohnen"),
                        entry("URL", "https://quartiere.example/2026"),
                        entry("STATUS", "CONFIRMED"),
                        entry("TRANSP", "OPAQUE"),
                        entry("COLOR", "darkcyan"),
                        entry("RELATED-TO;RELTYPE=SIBLING", "6a@quartier-2026"),
                        entry("X-PROGRAMMHEFT-ITEM", "timing=WithWhole() themedRoom=nah"));
    }

    @Test
    void tells_the_instalments_of_a_themed_room_of_each_other() {
        Written written = Written.of(SampleEvents.quartiere());

        assertThat(written.entry("6b")).containsEntry("RELATED-TO;RELTYPE=SIBLING", "10b@quartier-2026");
        assertThat(written.entry("10b")).containsEntry("RELATED-TO;RELTYPE=SIBLING", "6b@quartier-2026");
        assertThat(written.entry("6b").get("COLOR"))
                .isEqualTo(written.entry("10b").get("COLOR"))
                .isNotEqualTo(written.entry("6a").get("COLOR"));
    }

    @Test
    void leaves_out_an_end_that_nobody_knows() {
        assertThat(Written.of(SampleEvents.quartiere()).entry("13"))
                .doesNotContainKeys("DTEND;TZID=Europe/Berlin", "DESCRIPTION");
    }

    @Test
    void tells_the_parts_of_a_slot_that_have_a_time_of_their_parent() {
        Item block = Item.builder("b", "Block")
                .room("Aula")
                .between("10:00", "12:00")
                .part(Item.builder("p", "Teil").between("10:30", "11:00").build())
                .build();
        Written written = Written.of(SampleEvents.oneDay(block).build());

        assertThat(written.entry("p"))
                .contains(
                        entry("RELATED-TO;RELTYPE=PARENT", "b@quartier-2026"),
                        entry("LOCATION", "Aula"),
                        entry("DESCRIPTION", "Teil von: Block"),
                        entry("TRANSP", "OPAQUE"));
        assertThat(written.entry("b")).containsEntry("TRANSP", "TRANSPARENT");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, CONFIRMED, OPAQUE",
        "FULLY_BOOKED, CONFIRMED, OPAQUE",
        "TENTATIVE, TENTATIVE, OPAQUE",
        "CANCELLED, CANCELLED, TRANSPARENT",
        "POSTPONED, CANCELLED, TRANSPARENT"
    })
    void says_where_it_stands(Status status, String word, String transparency) {
        Item item = SampleEvents.talk().toBuilder().status(status).build();

        assertThat(only(item)).contains(entry("STATUS", word), entry("TRANSP", transparency));
        assertThat(Written.of(SampleEvents.oneDay(SampleEvents.talk())
                                .status(status)
                                .build())
                        .only())
                .contains(entry("STATUS", word), entry("TRANSP", transparency));
    }

    @Test
    void cancels_the_parts_of_what_is_cancelled() {
        Item block = Item.builder("b", "Block")
                .status(Status.CANCELLED)
                .between("10:00", "12:00")
                .part(Item.builder("p", "Teil").between("10:30", "11:00").build())
                .build();

        assertThat(Written.of(SampleEvents.oneDay(block).build()).entry("p"))
                .contains(entry("STATUS", "CANCELLED"), entry("SUMMARY", "Abgesagt: Teil"));
    }

    @Test
    void takes_its_stamps_from_the_history() {
        Event event = SampleEvents.oneDay(
                        SampleEvents.talk(),
                        Item.builder("2", "Neu").between("12:00", "13:00").build())
                .build();
        CalendarHistory.Stamp old = new CalendarHistory.Stamp(
                Instant.parse("2026-01-01T10:00:00Z"), Instant.parse("2026-01-01T10:00:00Z"), 0);
        CalendarHistory.Stamp changed = new CalendarHistory.Stamp(
                Instant.parse("2026-01-01T10:00:00Z"), Instant.parse("2026-02-03T04:05:06.789Z"), 3);
        Publication publication = new Publication(
                event,
                new CalendarHistory(
                        CalendarHistory.Entry.unstored(old),
                        Map.of(new Item.Id("2"), CalendarHistory.Entry.unstored(changed))),
                Provenance.none(),
                Locale.GERMAN);

        Written written = Written.of(publication);

        assertThat(written.entry("talk")).contains(entry("LAST-MODIFIED", "20260101T100000Z"), entry("SEQUENCE", "0"));
        assertThat(written.entry("2"))
                .contains(
                        entry("CREATED", "20260101T100000Z"),
                        entry("LAST-MODIFIED", "20260203T040506Z"),
                        entry("DTSTAMP", "20260203T040506Z"),
                        entry("SEQUENCE", "3"));
        assertThat(written.logicalLines().subList(0, 8)).contains("LAST-MODIFIED:20260203T040506Z");
    }

    @Test
    void gives_each_themed_room_a_colour_that_it_keeps() {
        ThemedRoom first = ThemedRoom.of("nah", "Nah");
        ThemedRoom second = ThemedRoom.of("weg", "Weg");

        assertThat(new Colours(java.util.List.of(first, second)).of(second))
                .isEqualTo(new Colours(java.util.List.of(second)).of(second))
                .isEqualTo("royalblue");
        assertThat(ManySessionsTest.sessions(10).themedRooms().stream()
                        .map(new Colours(ManySessionsTest.sessions(10).themedRooms())::of))
                .hasSize(20)
                .allMatch(colour -> colour.matches("[a-z]+"));
    }

    private static Map<String, String> only(Item item) {
        return Written.of(SampleEvents.oneDay(item).build()).only();
    }
}
