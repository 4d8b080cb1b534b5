package programmheft.ical;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.ical.SampleEvents.FIRST_DAY;
import static programmheft.ical.SampleEvents.SECOND_DAY;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateTimeProperty;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import programmheft.change.CalendarHistory.Published;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Place;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;

/** Each property that calendars hold, by its value, as a library reads it that has no part in writing. */
class ProfileTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:30:00Z");

    private static final Speaker OYELARAN =
            Speaker.person("oyelaran", "Tunde Oyelaran").withAffiliation("Stadt Weiher");

    private static final Map<String, String> CALENDAR = Map.ofEntries(
            entry("VERSION", "2.0"),
            entry("PRODID", "-//Programmheft//Programmheft//EN"),
            entry("CALSCALE", "GREGORIAN"),
            entry("UID", "_calendar@wege-2026"),
            entry("LAST-MODIFIED", "2026-03-03T09:30:00Z"),
            entry("NAME", "Neue Wege, alte Ziele"),
            entry("X-WR-CALNAME", "Neue Wege\\, alte Ziele"),
            entry("DESCRIPTION", "Werkstatt; Messe\n\nGehen wir!"),
            entry("X-WR-CALDESC", "Werkstatt\\; Messe\\n\\nGehen wir!"),
            entry("URL", "https://wege.example/2026"),
            entry("REFRESH-INTERVAL", "PT12H"),
            entry("X-PUBLISHED-TTL", "PT12H"),
            entry("X-WR-TIMEZONE", "Europe/Berlin"));

    private static final Map<String, String> CANCELLED_PANEL = Map.ofEntries(
            entry("UID", "podium@wege-2026"),
            entry("DTSTAMP", "2026-03-03T09:30:00Z"),
            entry("CREATED", "2026-03-02T08:00:00Z"),
            entry("LAST-MODIFIED", "2026-03-03T09:30:00Z"),
            entry("SEQUENCE", "1"),
            entry("DTSTART", "2026-11-05T13:15 Europe/Berlin"),
            entry("DTEND", "2026-11-05T14:45 Europe/Berlin"),
            entry("SUMMARY", "Abgesagt: Podium: Wer geht, wer bleibt?"),
            entry("LOCATION", "Saal 2, Alte Weberei, Kanalstraße 7, 12345 Weiher"),
            entry(
                    "DESCRIPTION",
                    "Podium: Tunde Oyelaran (Stadt Weiher)\n\nThemenraum: Fernweh\n\nMehr dazu: https://wege.example/podium\nLivestream: https://wege.example/live"),
            entry("CATEGORIES", "Podium|Fernweh"),
            entry("URL", "https://wege.example/podium"),
            entry("CONFERENCE", "https://wege.example/live"),
            entry("STATUS", "CANCELLED"),
            entry("TRANSP", "TRANSPARENT"),
            entry("COLOR", "teal"),
            entry("RELATED-TO", "SIBLING raum-1@wege-2026"));

    private static final Map<String, String> FIRST_INSTALMENT = Map.ofEntries(
            entry("RELATED-TO", "SIBLING raum-2@wege-2026"),
            entry("STATUS", "TENTATIVE"),
            entry("TRANSP", "OPAQUE"),
            entry("SEQUENCE", "0"),
            entry("LAST-MODIFIED", "2026-03-02T08:00:00Z"),
            entry("SUMMARY", "Themenraum: Fernweh"));

    private static final Set<String> IN_THE_ZONE =
            Set.of("TZID", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "RRULE", "RDATE");

    @Test
    void tells_the_calendar() {
        assertThat(calendar(read())).containsExactlyInAnyOrderEntriesOf(CALENDAR);
    }

    @Test
    void tells_an_item_in_all_its_properties() {
        assertThat(told("podium")).containsExactlyInAnyOrderEntriesOf(CANCELLED_PANEL);
    }

    @Test
    void tells_how_items_belong_together() {
        assertThat(told("raum-1")).containsAllEntriesOf(FIRST_INSTALMENT);
    }

    @Test
    void writes_no_property_whose_value_is_not_looked_at_here() {
        Set<String> looked = Stream.of(
                        CALENDAR.keySet(), CANCELLED_PANEL.keySet(), FIRST_INSTALMENT.keySet(), IN_THE_ZONE)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> written = TestEvents.dated()
                .flatMap(event -> Written.of(event).logicalLines().stream())
                .map(line -> line.replaceFirst("[;:].*", ""))
                .filter(name -> !Set.of("BEGIN", "END").contains(name) && !name.startsWith(OwnProperty.ALL))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(looked).containsAll(written);
    }

    private static Map<String, String> calendar(ICalendar read) {
        return Map.ofEntries(
                entry("VERSION", read.getVersion().getVersion()),
                entry("PRODID", read.getProductId().getValue()),
                entry("CALSCALE", read.getCalendarScale().getValue()),
                entry("UID", read.getUid().getValue()),
                entry("LAST-MODIFIED", moment(read.getLastModified())),
                entry("NAME", read.getNames().get(0).getValue()),
                entry("X-WR-CALNAME", raw(read, "X-WR-CALNAME")),
                entry("DESCRIPTION", read.getDescriptions().get(0).getValue()),
                entry("X-WR-CALDESC", raw(read, "X-WR-CALDESC")),
                entry("URL", read.getUrl().getValue()),
                entry("REFRESH-INTERVAL", read.getRefreshInterval().getValue().toString()),
                entry("X-PUBLISHED-TTL", raw(read, "X-PUBLISHED-TTL")),
                entry("X-WR-TIMEZONE", raw(read, "X-WR-TIMEZONE")));
    }

    private static Map<String, String> told(String item) {
        ICalendar read = read();
        VEvent found = read.getEvents().stream()
                .filter(entry -> entry.getUid().getValue().equals(item + "@wege-2026"))
                .findFirst()
                .orElseThrow();
        Map<String, String> told = new HashMap<>(Map.ofEntries(
                entry("UID", found.getUid().getValue()),
                entry("DTSTAMP", moment(found.getDateTimeStamp())),
                entry("CREATED", moment(found.getCreated())),
                entry("LAST-MODIFIED", moment(found.getLastModified())),
                entry("SEQUENCE", found.getSequence().getValue().toString()),
                entry("DTSTART", local(read, found.getDateStart())),
                entry("DTEND", local(read, found.getDateEnd())),
                entry("SUMMARY", found.getSummary().getValue()),
                entry("LOCATION", found.getLocation().getValue()),
                entry("DESCRIPTION", found.getDescription().getValue()),
                entry(
                        "CATEGORIES",
                        String.join("|", found.getCategories().get(0).getValues())),
                entry("URL", found.getUrl().getValue()),
                entry("STATUS", found.getStatus().getValue()),
                entry("TRANSP", found.getTransparency().getValue()),
                entry("COLOR", found.getColor().getValue())));
        found.getConferences().forEach(one -> told.put("CONFERENCE", one.getUri()));
        found.getRelatedTo()
                .forEach(other ->
                        told.put("RELATED-TO", other.getRelationshipType().getValue() + " " + other.getValue()));
        return told;
    }

    private static String moment(DateTimeProperty property) {
        return property.getValue().toInstant().toString();
    }

    private static String local(ICalendar read, DateOrDateTimeProperty property) {
        return Moments.local(property) + " " + Moments.zone(read, property);
    }

    private static String raw(ICalendar read, String name) {
        return read.getExperimentalProperty(name).getValue();
    }

    private static ICalendar read() {
        Event before = event(Status.PLANNED);
        return Biweekly.parse(Written.of(
                                List.of(new Published(before, MONDAY), new Published(event(Status.CANCELLED), TUESDAY)))
                        .text())
                .first();
    }

    private static Event event(Status panel) {
        return Event.builder("wege-2026", "Neue Wege, alte Ziele")
                .subtitle("Werkstatt; Messe")
                .motto("Gehen wir!")
                .place(Place.at("Alte Weberei", "Kanalstraße 7, 12345 Weiher"))
                .link(Link.to(Link.Kind.PAGE, URI.create("https://wege.example/2026")))
                .speaker(OYELARAN)
                .themedRoom(ThemedRoom.of("fern", "Fernweh"))
                .day(Day.on(
                        FIRST_DAY,
                        Item.builder("podium", "Wer geht, wer bleibt?")
                                .format(Format.PANEL)
                                .between("13:15", "14:45")
                                .room("Saal 2")
                                .themedRoom(new ThemedRoom.Id("fern"))
                                .with(OYELARAN, Role.PANELIST)
                                .link(Link.to(Link.Kind.PAGE, URI.create("https://wege.example/podium")))
                                .link(Link.to(Link.Kind.STREAM, URI.create("https://wege.example/live")))
                                .status(panel)
                                .build(),
                        instalment("raum-1", "15:00", Status.TENTATIVE)))
                .day(Day.on(SECOND_DAY, instalment("raum-2", "09:00", Status.PLANNED)))
                .build();
    }

    private static Item instalment(String id, String start, Status status) {
        return Item.builder(id, "Fernweh")
                .format(Format.THEMED_ROOM)
                .themedRoom(new ThemedRoom.Id("fern"))
                .between(start, start.replace(":00", ":50"))
                .status(status)
                .build();
    }
}
