package programmheft.port.contract;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.model.Access;
import programmheft.model.Appearance;
import programmheft.model.Attendance;
import programmheft.model.ClockTime;
import programmheft.model.Contact;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Organiser;
import programmheft.model.Place;
import programmheft.model.Role;
import programmheft.model.Series;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;
import programmheft.model.Waiver;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Provenance;
import programmheft.port.SourceLines;

/**
 * Events that together say everything that can be said: every component of every record of the model is set at least
 * once, every case of every sealed type and every constant occurs. {@link RichEventsTest} sees to it, so that whoever
 * adds a component learns here that stores and formats have to carry it.
 */
public final class RichEvents {
    private static final ThemedRoom.Id ROOM_ONE = new ThemedRoom.Id("raum/1");

    private RichEvents() {}

    /** Returns all of them; each has an id of its own. */
    public static List<Event> all() {
        return List.of(full(), online(), inHouse(), countedDays(), dateless(), bare());
    }

    /** Returns the events by their ids, for tests with one case for each. */
    public static Stream<Event> each() {
        return all().stream();
    }

    /** Returns an event in which no optional component is left out. */
    public static Event full() {
        return Event.builder("regio-2019", "Fachkonferenz „Räume & Ränder“")
                .subtitle("Beteiligung – 'neu' gedacht; \"anders\" gemacht \\ 50 %")
                .motto("Straße, Größe, Çağ, Łódź, 東京, 🎪")
                .series(new Series("Regionalkonferenzen", Optional.of(7)))
                .dates(List.of(
                        new DayDate.On(LocalDate.of(2019, 9, 12)),
                        new DayDate.YearOpen(MonthDay.of(9, 13)),
                        new DayDate.Within(Year.of(2019)),
                        new DayDate.Numbered(4)))
                .begins(ClockTime.of(9, 30))
                .ends(new ClockTime(LocalTime.of(0, 15), 1))
                .zone(ZoneId.of("Europe/Vienna"))
                .languages(List.of(Locale.GERMAN, Locale.forLanguageTag("sr-Latn-RS"), Locale.US))
                .place(new Place.Hybrid(
                        Optional.of("Haus der Begegnung"),
                        Optional.of("Ringstraße 1, 4020 Linz"),
                        Optional.of(URI.create("https://example.org/live?room=1&lang=de#top"))))
                .access(new Access(
                        false,
                        true,
                        Optional.of(new Access.Registration(
                                Optional.of(LocalDate.of(2019, 8, 30)), Optional.of("anmeldung@example.org")))))
                .organiser(new Organiser("Bund", Organiser.Kind.FUNDER))
                .organiser(new Organiser("Stadt Linz", Organiser.Kind.HOST))
                .organiser(new Organiser("Verein", Organiser.Kind.ORGANISER))
                .contact(Contact.of("Presse", "+43 732 0000"))
                .contact(new Contact("Anmeldung", Optional.empty()))
                .speakers(speakers())
                .with(new Appearance(
                        id("huber"),
                        Role.MODERATOR,
                        Optional.of("ORF"),
                        Optional.of("durch den Tag"),
                        Status.TENTATIVE))
                .themedRooms(themedRooms())
                .days(List.of(firstDay(), secondDay()))
                .undated(Item.builder("extra", "Ausstellung")
                        .part(Item.builder("extra-1", "Führung")
                                .timing(Timing.after(new Item.Id("extra")))
                                .build())
                        .build())
                .undated(everyFormat())
                .link(new Link(
                        Link.Kind.RECORDING,
                        Optional.of(URI.create("https://example.org/v/1")),
                        Optional.of("Aufzeichnung"),
                        Optional.of(Locale.GERMAN),
                        true))
                .link(Link.known(Link.Kind.PROGRAMME, "Programm als PDF"))
                .attendance(new Attendance(Attendance.Qualifier.MORE_THAN, 125))
                .status(Status.FULLY_BOOKED)
                .waiver(new Waiver("room-taken-twice", Optional.of(new Item.Id("keynote")), "so gewollt"))
                .waiver(new Waiver("unknown-end", Optional.empty(), "ist bekannt"))
                .build();
    }

    private static List<Speaker> speakers() {
        return List.of(
                new Speaker(
                        id("huber"),
                        Speaker.Kind.PERSON,
                        "Ömer Huber",
                        Optional.of("Prof.in Dr.-Ing."),
                        Optional.of("TU Wien")),
                Speaker.institution("chor", "Kammerchor"),
                new Speaker(id("nn"), Speaker.Kind.OPEN, "N.N.", Optional.empty(), Optional.empty()));
    }

    private static List<ThemedRoom> themedRooms() {
        return List.of(
                new ThemedRoom(
                        ROOM_ONE,
                        Optional.of(1),
                        "Stadt und Land",
                        Optional.of("im Wandel"),
                        Optional.of("Wer fährt noch Bus?"),
                        Optional.of("Zeile eins\n\n  Zeile drei"),
                        Optional.of("Saal A")),
                ThemedRoom.of("raum/2", "Offenes"));
    }

    private static Day firstDay() {
        Item keynote = Item.builder("keynote", "Eröffnungsvortrag")
                .subtitle("mit Aussprache")
                .text("Ein Text\nüber zwei Zeilen;\n\tmit Tabulator")
                .format(Format.KEYNOTE)
                .formatWord("Impulsreferat")
                .timing(new Timing.Between(ClockTime.of(9, 30), ClockTime.of(10, 15), Timing.Precision.ABOUT))
                .themedRoom(ROOM_ONE)
                .room("Großer Saal")
                .with(new Appearance(
                        id("huber"), Role.SPEAKER, Optional.of("ÖAW"), Optional.of("Land.Bus"), Status.PLANNED))
                .with(new Appearance(id("nn"), Role.PANELIST, Optional.empty(), Optional.empty(), Status.CANCELLED))
                .optional(true)
                .status(Status.POSTPONED)
                .language(Locale.forLanguageTag("de-AT"))
                .capacity(40)
                .link(new Link(
                        Link.Kind.SLIDES,
                        Optional.of(URI.create("https://example.org/f%C3%BC%20lien.pdf")),
                        Optional.of("Folien"),
                        Optional.of(Locale.ENGLISH),
                        false))
                .link(Link.known(Link.Kind.STREAM, "im Netz"))
                .build();
        Item block = Item.builder("block", "Themenräume")
                .timing(new Timing.From(ClockTime.of(10, 30), Timing.Precision.ONWARDS))
                .part(Item.builder("b1", "Raum 1")
                        .timing(Timing.withWhole())
                        .themedRoom(ROOM_ONE)
                        .part(Item.builder("b1.1", "darin").build())
                        .part(Item.builder("b1.2", "und noch einer").build())
                        .build())
                .part(Item.builder("b2", "Raum 2")
                        .timing(Timing.after(new Item.Id("b1")))
                        .build())
                .build();
        return new Day(
                DayDate.of(LocalDate.of(2019, 9, 12)),
                Optional.of(ClockTime.of(9, 0)),
                Optional.of(ClockTime.of(24, 0)),
                List.of(keynote, block, everyRole()));
    }

    private static Item everyRole() {
        Item.Builder item = Item.builder("rollen", "Alle Rollen").timing(Timing.from(ClockTime.of(23, 59)));
        for (Role role : Role.values()) {
            item.with(new Appearance(id("chor"), role, Optional.empty(), Optional.empty(), Status.PLANNED));
        }
        for (Link.Kind kind : Link.Kind.values()) {
            item.link(Link.to(kind, URI.create("mailto:" + kind + "@example.org")));
        }
        return item.build();
    }

    private static Day secondDay() {
        return new Day(
                new DayDate.YearOpen(MonthDay.of(2, 29)),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        Item.builder("tour", "Ausflug").timing(Timing.allDay()).build(),
                        Item.builder("nacht", "Nachtprogramm")
                                .timing(Timing.between(ClockTime.of(22, 0), new ClockTime(LocalTime.of(6, 0), 3)))
                                .build()));
    }

    private static Item everyFormat() {
        return Item.builder("formate", "Alle Formate")
                .parts(Arrays.stream(Format.values())
                        .map(format -> Item.builder("format-" + format, format.name())
                                .format(format)
                                .build())
                        .toList())
                .build();
    }

    /** Returns an event on the net, open to all, without anything else. */
    public static Event online() {
        return Event.builder("online", "Im Netz")
                .place(new Place.Online(Optional.of(URI.create("https://example.org/raum"))))
                .access(Access.toAll())
                .attendance(new Attendance(Attendance.Qualifier.EXACTLY, 0))
                .zone(ZoneId.of("+05:30"))
                .status(Status.CANCELLED)
                .build();
    }

    /** Returns an event in a house. */
    public static Event inHouse() {
        return Event.builder("im-haus", "Im Haus")
                .series(new Series("Reihe ohne Zahl", Optional.empty()))
                .place(new Place.OnSite(Optional.of("Rathaus"), Optional.of("Markt 1")))
                .access(Access.withRegistration())
                .attendance(new Attendance(Attendance.Qualifier.ABOUT, 60))
                .zone(ZoneId.of("UTC"))
                .status(Status.POSTPONED)
                .build();
    }

    /** Returns an event whose days are only counted, one of them empty. */
    public static Event countedDays() {
        return Event.builder("gezaehlt", "Gezählte Tage")
                .day(Day.numbered(1, Item.builder("1", "Erster").from("9:00").build()))
                .day(Day.numbered(2))
                .day(Day.numbered(2, Item.builder("2", "Zweiter").build()))
                .place(new Place.Hybrid(Optional.empty(), Optional.empty(), Optional.empty()))
                .access(Access.byInvitation())
                .attendance(new Attendance(Attendance.Qualifier.AT_MOST, 12))
                .status(Status.TENTATIVE)
                .build();
    }

    /** Returns an event with no date, in a house of which nothing is known. */
    public static Event dateless() {
        return Event.builder("ohne-datum", "Ohne Datum")
                .place(new Place.OnSite(Optional.empty(), Optional.empty()))
                .access(new Access(
                        true, false, Optional.of(new Access.Registration(Optional.empty(), Optional.empty()))))
                .zone(ZoneOffset.UTC)
                .undated(Item.builder("einzig", "Das Einzige").build())
                .build();
    }

    /** Returns an event that says nothing but its title. */
    public static Event bare() {
        return Event.builder("X", "x").build();
    }

    /** Returns origins of every kind, from two sources, in an order that is neither of names nor of lines. */
    public static Provenance provenance() {
        Map<Fact, Origin> origins = new LinkedHashMap<>();
        origins.put(Fact.event("title"), Origin.stated(new SourceLines("programm.txt", 3, 3)));
        origins.put(Fact.day(1, "date"), Origin.derived("year-from-heading", new SourceLines("programm.txt", 1, 1)));
        origins.put(Fact.event("zone"), Origin.assumed("zone-of-the-house"));
        origins.put(Fact.item(new Item.Id("keynote")), Origin.stated(new SourceLines("presse.html", 40, 44)));
        origins.put(Fact.item(new Item.Id("b1/~"), "title"), Origin.stated(new SourceLines("programm.txt", 9, 12)));
        origins.put(Fact.speaker(id("huber")), Origin.stated(new SourceLines("presse.html", 2, 2)));
        origins.put(Fact.themedRoom(ROOM_ONE), new Origin(Origin.Kind.STATED, Optional.empty(), Optional.empty()));
        return new Provenance(origins);
    }

    private static Speaker.Id id(String value) {
        return new Speaker.Id(value);
    }
}
