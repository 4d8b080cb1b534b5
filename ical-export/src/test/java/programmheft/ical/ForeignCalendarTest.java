package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Organiser;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.Timing;
import programmheft.port.ProgrammeReader;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.contract.ProgrammeReaderContract;

/** Calendars that others wrote, with all that one meets in them. */
class ForeignCalendarTest extends ProgrammeReaderContract {
    @Override
    protected ProgrammeReader reader() {
        return new IcalReader();
    }

    @Override
    protected String document() {
        return calendar(
                "NAME:Neue Wege nach Quellenrode",
                "BEGIN:VEVENT",
                "UID:keynote@quellenrode.example",
                "DTSTAMP:20310102T080000Z",
                "DTSTART;TZID=Europe/Berlin:20310910T131500",
                "DURATION:PT30M",
                "SUMMARY:Keynote: Dörfer\\, die bleiben",
                "DESCRIPTION:Eins\\n\\nzwei",
                "LOCATION:Großer Saal",
                "ATTENDEE;CN=\"Korbinian Achterberg\":mailto:ka@quellenrode.example",
                "URL:https://quellenrode.example/keynote",
                "RRULE:FREQ=DAILY",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:tag@quellenrode.example",
                "DTSTART;VALUE=DATE:20310910",
                "DTEND;VALUE=DATE:20310912",
                "SUMMARY:Ausstellung",
                "RELATED-TO:keynote@quellenrode.example",
                "END:VEVENT");
    }

    @Test
    void reads_an_entry_as_an_item() {
        Event event = read(
                        "BEGIN:VEVENT",
                        "UID:panel@quellenrode.example",
                        "DTSTART;TZID=Europe/Berlin:20310910T131500",
                        "DTEND;TZID=Europe/Berlin:20310911T001500",
                        "SUMMARY:Dörfer\\; Wege",
                        "DESCRIPTION: Eins\\n\\nzwei ",
                        "LOCATION:Großer Saal\\, links",
                        "CATEGORIES:Politik,Podium,Optional",
                        "STATUS:TENTATIVE",
                        "URL:https://quellenrode.example/panel",
                        "CONFERENCE;VALUE=URI:https://quellenrode.example/live",
                        "END:VEVENT")
                .event();

        assertThat(event.items())
                .containsExactly(Item.builder("panel@quellenrode.example", "Dörfer; Wege")
                        .text(" Eins\n\nzwei ")
                        .format(Format.PANEL)
                        .timing(Timing.between(time("13:15"), time("00:15").plusDays(1)))
                        .room("Großer Saal, links")
                        .optional(true)
                        .status(Status.TENTATIVE)
                        .link(Link.to(Link.Kind.PAGE, URI.create("https://quellenrode.example/panel")))
                        .link(Link.to(Link.Kind.STREAM, URI.create("https://quellenrode.example/live")))
                        .build());
        assertThat(event.dates()).containsExactly(DayDate.of(LocalDate.of(2031, 9, 10)));
    }

    @Test
    void reads_the_heads_of_calendars() {
        Event event = new IcalReader()
                .read(Source.ofText(
                        "x",
                        calendar(
                                "X-WR-CALNAME:Neue Wege nach Quellenrode",
                                "X-WR-CALDESC:Zweite Werkstatt",
                                "URL:https://quellenrode.example/",
                                "X-WR-TIMEZONE:Europe/Vienna",
                                entry("1", "DTSTART:20310910T131500", "SUMMARY:a"))))
                .event();

        assertThat(event.id()).isEqualTo(new Event.Id("neue-wege-nach-quellenrode-2031"));
        assertThat(event.title()).isEqualTo("Neue Wege nach Quellenrode");
        assertThat(event.subtitle()).contains("Zweite Werkstatt");
        assertThat(event.zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
        assertThat(event.links()).containsExactly(Link.to(Link.Kind.PAGE, URI.create("https://quellenrode.example/")));
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART;TZID=/x.example/Olson_1/Europe/Rome:20310910T131500, Europe/Rome, 13:15",
        "DTSTART;TZID=W. Europe Standard Time:20310910T131500, Europe/Berlin, 13:15",
        "DTSTART;TZID=Plus Drei:20310910T131500, +03:00, 13:15",
        "DTSTART:20310910T131500Z, UTC, 13:15",
        "DTSTART:20310910T131500, Europe/Berlin, 13:15"
    })
    void takes_place_in_the_zone_of_its_times(String start, String zone, String clock) {
        Reading reading = read(
                "BEGIN:VTIMEZONE",
                "TZID:Plus Drei",
                "BEGIN:STANDARD",
                "DTSTART:19700101T000000",
                "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0300",
                "END:STANDARD",
                "END:VTIMEZONE",
                entry("1", start, "SUMMARY:a"));

        // the declared zone is one that the calendar mentions, where no time names one
        String expected = start.contains("TZID") ? zone : "+03:00";
        assertThat(reading.event().zone()).isEqualTo(ZoneId.of(expected));
        String shifted = start.endsWith("Z") ? "16:15" : clock;
        assertThat(only(reading).timing().start()).map(Object::toString).contains(shifted);
    }

    @Test
    void assumes_a_zone_where_none_is_told() {
        Reading utc = read(entry("1", "DTSTART:20310910T131500Z", "SUMMARY:a"));
        Reading floating = read(entry("1", "DTSTART:20310910T131500", "SUMMARY:a"));

        assertThat(utc.event().zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(utc.remarks()).contains(Finding.at(new Position(1, 1), "assumed-calendar-zone", "UTC"));
        assertThat(floating.event().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(floating.remarks())
                .contains(Finding.at(new Position(1, 1), "assumed-calendar-zone", "Europe/Berlin"));
    }

    @Test
    void turns_all_times_to_the_zone_in_which_most_entries_start() {
        Reading reading = read(
                entry("1", "DTSTART;TZID=Europe/Berlin:20310910T090000", "SUMMARY:a"),
                entry("2", "DTSTART;TZID=Europe/London:20310910T090000", "SUMMARY:b"),
                entry("3", "DTSTART;TZID=Europe/Berlin:20310910T090000", "SUMMARY:c"),
                entry("4", "DTSTART:20310910T223000Z", "SUMMARY:d"));

        assertThat(reading.event().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(reading.event().days())
                .extracting(day -> day.date().orElseThrow() + " "
                        + day.items().stream()
                                .map(item -> item.title() + " "
                                        + item.timing().start().orElseThrow())
                                .toList())
                .containsExactly("2031-09-10 [a 09:00, c 09:00, b 10:00]", "2031-09-11 [d 00:30]");
    }

    @Test
    void says_which_zone_nobody_knows() {
        Reading reading = read(
                "X-WR-TIMEZONE:Europe/Berlin",
                entry("1", "DTSTART;TZID=Europa/Quellenrode:20310910T090000", "SUMMARY:a"),
                entry("2", "DTSTART;TZID=Europa/Quellenrode:20310910T100000", "SUMMARY:b"));

        assertThat(reading.remarks())
                .filteredOn(finding -> finding.code().equals("ical-zone-unknown"))
                .containsExactly(
                        Finding.at(new Position(7, 1), "ical-zone-unknown", "Europa/Quellenrode", "Europe/Berlin"));
        assertThat(reading.event()
                        .items()
                        .map(item -> item.timing().start().orElseThrow().toString()))
                .containsExactly("09:00", "10:00");
    }

    @Test
    void keeps_only_the_start_where_the_end_cannot_be() {
        Reading reading = read(
                entry("1", "DTSTART:20310910T090000", "DTEND:20310910T080000", "SUMMARY:a"),
                entry("2", "DTSTART:20310910T090000", "DTEND;VALUE=DATE:20310911", "SUMMARY:b"),
                entry("3", "DTSTART:20310910T090000", "DTEND:20330910T090000", "SUMMARY:c"),
                entry("4", "DTSTART:20310910T090030", "DURATION:PT10M20S", "SUMMARY:d"));

        assertThat(reading.event().items().map(Item::timing))
                .containsExactly(
                        Timing.from(time("09:00")),
                        Timing.from(time("09:00")),
                        Timing.from(time("09:00")),
                        Timing.between(time("09:00"), time("09:10")));
        assertThat(reading.remarks())
                .extracting(Finding::code)
                .contains("ical-end-not-after-start", "ical-end-of-other-type", "ical-too-long", "ical-seconds-cut");
    }

    @Test
    void reads_entries_that_take_whole_days() {
        Event event = read(
                        entry("1", "DTSTART:20310911T090000", "SUMMARY:a"),
                        entry("2", "DTSTART;VALUE=DATE:20310910", "DTEND;VALUE=DATE:20310913", "SUMMARY:Messe"),
                        entry("3", "DTSTART;VALUE=DATE:20310911", "SUMMARY:Tag"))
                .event();

        assertThat(event.dates())
                .containsExactly(
                        DayDate.of(LocalDate.of(2031, 9, 10)),
                        DayDate.of(LocalDate.of(2031, 9, 11)),
                        DayDate.of(LocalDate.of(2031, 9, 12)));
        assertThat(event.days().get(1).items())
                .containsExactly(
                        Item.builder("3", "Tag").timing(Timing.allDay()).build(),
                        Item.builder("1", "a").from("09:00").build());
    }

    @Test
    void gives_each_entry_an_id_of_its_own() {
        Reading reading = read(
                entry("46939", "DTSTART:20310910T090000", "SUMMARY:a"),
                entry("46939", "DTSTART:20310910T100000", "SUMMARY:b"),
                entry("46939", "DTSTART:20310910T110000", "SUMMARY:c"),
                entry("46939-2", "DTSTART:20310910T120000", "SUMMARY:d"),
                entry("46939", "DTSTART:20310910T130000", "RECURRENCE-ID:20310910T130000", "SUMMARY:e"),
                entry("mit Leerzeichen", "DTSTART:20310910T140000", "SUMMARY:f"),
                "BEGIN:VEVENT",
                "DTSTART:20310910T150000",
                "END:VEVENT");

        assertThat(reading.event().items().map(item -> item.id() + " " + item.title()))
                .containsExactly(
                        "46939 a",
                        "46939-2 b",
                        "46939-3 c",
                        "46939-2-2 d",
                        "46939/20310910T130000 e",
                        "mit-Leerzeichen f",
                        "entry entry");
        assertThat(reading.remarks())
                .contains(
                        Finding.at(new Position(10, 1), "ical-uid-twice", "46939", 5),
                        Finding.at(new Position(15, 1), "ical-uid-twice", "46939", 5),
                        Finding.at(new Position(35, 1), "ical-no-title", "entry")
                                .about(new Item.Id("entry")),
                        Finding.at(new Position(35, 1), "ical-property-missing", "UID", "VEVENT"));
    }

    @Test
    void puts_parts_into_what_they_are_part_of() {
        Event event = read(
                        entry("2", "DTSTART:20310910T100000", "SUMMARY:b", "RELATED-TO;RELTYPE=PARENT:1"),
                        entry("1", "DTSTART:20310910T090000", "SUMMARY:a"),
                        entry("3", "DTSTART:20310910T110000", "SUMMARY:c", "RELATED-TO:1"),
                        entry("4", "DTSTART:20310911T110000", "SUMMARY:d", "RELATED-TO:1"),
                        entry("5", "DTSTART:20310911T110000", "SUMMARY:e", "RELATED-TO:6"),
                        entry("6", "DTSTART:20310911T110000", "SUMMARY:f", "RELATED-TO:5"),
                        entry("7", "DTSTART:20310911T110000", "SUMMARY:g", "RELATED-TO;RELTYPE=SIBLING:6"))
                .event();

        assertThat(event.days().stream().map(day -> Outline.of(day.items()))).containsExactly("1(2 3)", "4 5 6 7");
    }

    @Test
    void names_people_once() {
        Reading reading = read(
                entry(
                        "1",
                        "DTSTART:20310910T090000",
                        "SUMMARY:a",
                        "ORGANIZER;CN=Verein Quellenrode:mailto:v@quellenrode.example",
                        "ATTENDEE;CN=\"Wilma Taubenfeld\";ROLE=CHAIR:mailto:w@quellenrode.example",
                        "ATTENDEE;CN=Chor;CUTYPE=GROUP:mailto:c@quellenrode.example",
                        "ATTENDEE;CN=Saal;CUTYPE=ROOM:mailto:s@quellenrode.example",
                        "ATTENDEE:mailto:x@quellenrode.example"),
                entry(
                        "2",
                        "DTSTART:20310910T100000",
                        "SUMMARY:b",
                        "ORGANIZER;CN=Verein Quellenrode:mailto:v@quellenrode.example",
                        "ATTENDEE;CN=Wilma Taubenfeld:mailto:w@quellenrode.example"));

        assertThat(reading.event().speakers())
                .containsExactly(
                        Speaker.person("wilma-taubenfeld", "Wilma Taubenfeld"), Speaker.institution("chor", "Chor"));
        assertThat(reading.event().organisers())
                .containsExactly(new Organiser("Verein Quellenrode", Organiser.Kind.ORGANISER));
        assertThat(reading.event()
                        .items()
                        .map(item -> item.appearances().stream()
                                .map(one -> one.speaker() + " " + one.role())
                                .toList()))
                .containsExactly(
                        List.of("wilma-taubenfeld MODERATOR", "chor SPEAKER"), List.of("wilma-taubenfeld SPEAKER"));
    }

    @Test
    void takes_whoever_organises_one_entry_of_several_for_its_host() {
        Event event = read(
                        entry("1", "DTSTART:20310910T090000", "SUMMARY:a", "ORGANIZER;CN=Anna Aa:MAILTO:a@x.example"),
                        entry("2", "DTSTART:20310910T100000", "SUMMARY:b", "ORGANIZER;CN=Berta Bee:MAILTO:b@x.example"))
                .event();

        assertThat(event.organisers()).isEmpty();
        assertThat(event.items().map(item -> item.has(Role.HOST))).containsExactly(true, true);
    }

    @Test
    void counts_what_it_does_not_take() {
        Reading reading = read(
                entry(
                        "1",
                        "DTSTART:20310910T090000",
                        "SUMMARY:a",
                        "GEO:1;2",
                        "CATEGORIES:Politik",
                        "BEGIN:VALARM",
                        "END:VALARM"),
                entry("2", "DTSTART:20310910T090000", "SUMMARY:a", "GEO:1;2", "CATEGORIES:Podium", "RRULE:FREQ=DAILY"),
                "BEGIN:VTODO",
                "UID:3",
                "END:VTODO");

        assertThat(reading.remarks())
                .contains(
                        Finding.at(
                                new Position(1, 1), "ical-not-taken", "CATEGORIES (1), GEO (2), VALARM (1), VTODO (1)"),
                        Finding.at(new Position(19, 1), "ical-recurrence", "RRULE")
                                .about(new Item.Id("2")));
    }

    @Test
    void mends_lines_and_says_so() {
        String text = document()
                .replace("SUMMARY:Keynote", "SUM\r\n MARY:Keynote")
                .replace("Großer Saal", "Gro@er Saal")
                .replace("END:VEVENT\r\nBEGIN:VEVENT", "END:VEVENT\r\r\n\nBEGIN:VEVENT");
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        byte[] cut = "\u00c3\r\n \u009f".getBytes(StandardCharsets.ISO_8859_1);
        int at = new String(octets, StandardCharsets.ISO_8859_1).indexOf('@', text.indexOf("LOCATION"));
        byte[] all = new byte[octets.length + cut.length - 1];
        System.arraycopy(octets, 0, all, 0, at);
        System.arraycopy(cut, 0, all, at, cut.length);
        System.arraycopy(octets, at + 1, all, at + cut.length, octets.length - at - 1);

        Reading reading = new IcalReader().read(Source.of("x", all));

        assertThat(reading.event().items().filter(item -> item.room().isPresent()))
                .extracting(Item::title, item -> item.room().orElseThrow())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Keynote: Dörfer, die bleiben", "Großer Saal"));
        assertThat(reading.remarks())
                .extracting(Finding::code)
                .contains("ical-line-ends", "ical-empty-lines", "ical-cut-characters");
    }

    @Test
    void reads_all_calendars_of_a_file_as_one() {
        String two = calendar(entry("1", "DTSTART:20310910T090000", "SUMMARY:a"))
                + calendar(entry("2", "DTSTART:20310910T100000", "SUMMARY:b"));

        assertThat(new IcalReader()
                        .read(Source.ofText("x", two))
                        .event()
                        .items()
                        .map(Item::title))
                .containsExactly("a", "b");
    }

    @Test
    void tells_when_entries_changed() {
        CalendarReading reading = new IcalReader()
                .readWithHistory(Source.ofText(
                        "x",
                        calendar(
                                entry(
                                        "1",
                                        "DTSTART:20310910T090000",
                                        "SUMMARY:a",
                                        "DTSTAMP:20310103T000000Z",
                                        "CREATED:20310101T000000Z",
                                        "LAST-MODIFIED:20310102T000000Z",
                                        "SEQUENCE: 4"),
                                entry("2", "DTSTART:20310910T100000", "SUMMARY:b", "DTSTAMP:20310103T000000Z"),
                                entry("3", "DTSTART:20310910T110000", "SUMMARY:c"))));

        assertThat(Arrays.asList("1", "2", "3"))
                .extracting(id -> reading.history().of(new Item.Id(id)))
                .extracting(stamp -> stamp.created() + " " + stamp.changed() + " " + stamp.sequence())
                .containsExactly(
                        "2031-01-01T00:00:00Z 2031-01-02T00:00:00Z 4",
                        "2031-01-03T00:00:00Z 2031-01-03T00:00:00Z 0",
                        "1970-01-01T00:00:00Z 1970-01-01T00:00:00Z 0");
    }

    private static Item only(Reading reading) {
        return reading.event().items().findFirst().orElseThrow();
    }

    private static programmheft.model.ClockTime time(String clock) {
        return programmheft.model.ClockTime.parse(clock);
    }

    private static String entry(String uid, String... lines) {
        List<String> all = new ArrayList<>(List.of("BEGIN:VEVENT", "UID:" + uid));
        all.addAll(List.of(lines));
        all.add("END:VEVENT");
        return String.join("\r\n", all);
    }

    private static Reading read(String... lines) {
        return new IcalReader().read(Source.ofText("x", calendar(lines)));
    }

    private static String calendar(String... lines) {
        return Stream.of(
                        Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kornspeicher//Probe//DE"),
                        Stream.of(lines),
                        Stream.of("END:VCALENDAR", ""))
                .flatMap(some -> some)
                .reduce((one, two) -> one + "\r\n" + two)
                .orElseThrow();
    }
}
