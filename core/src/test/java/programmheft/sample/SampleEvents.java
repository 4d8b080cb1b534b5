package programmheft.sample;

import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** The hard cases of real programmes, told with people and places that do not exist. */
public final class SampleEvents {
    /** The day of {@link #oneDay}: a Monday in summer. */
    public static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);

    private SampleEvents() {}

    /** Returns an event of one day, a Monday in May in Berlin's zone, that holds just these items. */
    public static Event oneDay(Item... items) {
        return Event.builder("tag", "Ein Tag").day(Day.on(MONDAY, items)).build();
    }

    /**
     * Returns a conference of two days and 17 slots: three themed rooms at once that go on next morning, last items
     * without an end, an end marker that holds something, an evening programme for those who like.
     */
    public static Event conference() {
        Speaker minister = Speaker.person("wilma-taubenfeld", "Wilma Taubenfeld")
                .withAcademicTitle("Dr.")
                .withAffiliation("Ministerium für Morgen");
        Speaker keynote = Speaker.person("korbinian-achterberg", "Korbinian Achterberg")
                .withAcademicTitle("Prof. Dr.-Ing.")
                .withAffiliation("Institut für Ortskunde Quellenrode (IOQ)");
        Speaker ministry = Speaker.institution("ministerium", "Ministerium für Morgen");
        return Event.builder("fachkonferenz-2031", "Neue Wege nach Quellenrode")
                .place(Place.at("Kornspeicher", "Am Wehr 8a, 00001 Quellenrode"))
                .access(Access.withRegistration().registerUntil(LocalDate.of(2031, 8, 30)))
                .speakers(List.of(minister, keynote, ministry))
                .themedRoom(ThemedRoom.of("miteinander", "Neues Miteinander")
                        .withNumber(1)
                        .withGuidingQuestion("Wie finden Dorf und Werkstatt zusammen?"))
                .themedRoom(ThemedRoom.of("strukturen", "Neue Strukturen").withNumber(2))
                .themedRoom(ThemedRoom.of("wissen", "Neues Wissen").withNumber(3))
                .day(Day.on(
                        LocalDate.of(2031, 9, 10),
                        item("anmeldung", "Anmeldung und Mittagsimbiss", Format.REGISTRATION, "12:00"),
                        item("begruessung", "Begrüßung und Einführung", Format.GREETING, "13:00").toBuilder()
                                .with(minister, Role.GREETING)
                                .build(),
                        item("keynote", "Neue Wege zur Zukunft", Format.KEYNOTE, "13:15").toBuilder()
                                .with(keynote, Role.SPEAKER)
                                .build(),
                        item("plenum", "Diskussion mit dem Plenum", Format.DISCUSSION, "13:45"),
                        item("kaffee-1", "Kaffeepause und Vernetzung", Format.BREAK, "14:15").toBuilder()
                                .part(Item.builder("touren", "Geführte Marktplatztouren")
                                        .format(Format.TOUR)
                                        .build())
                                .build(),
                        themedRooms("raeume-1", "Parallele Themenräume", "15:45"),
                        item("ende-1", "Ende erster Veranstaltungstag", Format.END_MARKER, "18:45").toBuilder()
                                .text("Ausklang mit Imbiss und Getränken")
                                .build(),
                        item("abend", "Optionales Abendprogramm", Format.SOCIAL, "19:15").toBuilder()
                                .optional(true)
                                .build()))
                .day(Day.on(
                        LocalDate.of(2031, 9, 11),
                        themedRooms("raeume-2", "Fortsetzung der parallelen Themenräume", "09:00"),
                        item("kaffee-2", "Kaffeepause und Vernetzung", Format.BREAK, "11:45"),
                        item("abschluss", "Abschlussdiskussion", Format.DISCUSSION, "12:15").toBuilder()
                                .part(Item.builder("berichte", "Kurzberichte aus den Themenräumen")
                                        .build())
                                .build(),
                        item("resuemee", "Resümee und Ausblick", Format.CLOSING, "13:15").toBuilder()
                                .with(ministry, Role.SPEAKER)
                                .build(),
                        item("imbiss", "Mittagsimbiss und Ausklang", Format.MEAL, "13:30")))
                .build();
    }

    private static Item themedRooms(String id, String title, String start) {
        return item(id, title, Format.SESSION, start).toBuilder()
                .part(themedRoom(id, "miteinander", "Neues Miteinander"))
                .part(themedRoom(id, "strukturen", "Neue Strukturen"))
                .part(themedRoom(id, "wissen", "Neues Wissen"))
                .build();
    }

    private static Item themedRoom(String block, String room, String title) {
        return Item.builder(block + "-" + room, title)
                .format(Format.THEMED_ROOM)
                .timing(Timing.withWhole())
                .themedRoom(new ThemedRoom.Id(room))
                .build();
    }

    private static Item item(String id, String title, Format format, String start) {
        return Item.builder(id, title).format(format).from(start).build();
    }

    /**
     * Returns half a day on the net: talks without a time inside a timed block, a panel with people who spoke before,
     * one moderator of the whole event, a technical welcome before it begins, a bare end marker.
     */
    public static Event online() {
        Speaker host = Speaker.person("jette-wiesengrund", "Jette Wiesengrund").withAffiliation("Büro Fernblick");
        Speaker one = Speaker.person("tamino-kressebach", "Tamino Kressebach")
                .withAcademicTitle("Prof. Dr.")
                .withAffiliation("Zentrum für Nachbarschaft");
        Speaker two = Speaker.person("birte-sandholm", "Birte Sandholm").withAffiliation("mensch und ort");
        Speaker outside = Speaker.person("lale-obermoor", "Lale Obermoor").withAcademicTitle("Dr.");
        return Event.builder("buendnisse-2030", "Neue Bündnisse im Dorf")
                .place(Place.onTheNet())
                .begins(ClockTime.of(10, 0))
                .ends(ClockTime.of(12, 30))
                .speakers(List.of(host, one, two, outside))
                .with(Appearance.of(host, Role.MODERATOR))
                .day(Day.on(
                        LocalDate.of(2030, 11, 26),
                        item("technik", "Technische Einführung", Format.OTHER, "09:50").toBuilder()
                                .optional(true)
                                .build(),
                        item("begruessung", "Begrüßung und inhaltliche Einführung", Format.GREETING, "10:00")
                                .toBuilder()
                                .with(host, Role.GREETING)
                                .build(),
                        item("block", "Bündnisse mit vielen", Format.SESSION, "10:20").toBuilder()
                                .part(Item.builder("vortrag-1", "Bündnisse mit der Bürgerschaft")
                                        .format(Format.TALK)
                                        .with(one, Role.SPEAKER)
                                        .build())
                                .part(Item.builder("vortrag-2", "Bündnisse mit der Jugend")
                                        .format(Format.TALK)
                                        .with(two, Role.SPEAKER)
                                        .build())
                                .build(),
                        item("blick", "Blick von außen", Format.OTHER, "11:30").toBuilder()
                                .with(outside, Role.SPEAKER)
                                .build(),
                        item("podium", "Wie bilden wir Bündnisse?", Format.PANEL, "11:40").toBuilder()
                                .with(Appearance.of(two, Role.PANELIST).withProject("DORF2030"))
                                .with(one, Role.PANELIST)
                                .with(outside, Role.PANELIST)
                                .build(),
                        item("ende", "Ende der Onlineveranstaltung", Format.END_MARKER, "12:30")))
                .build();
    }

    /** Returns a day of which only the date is known: its items have no time, one comes "im Anschluss". */
    public static Event untimed() {
        return Event.builder("netzwerktag-2029", "Netzwerktag am Deich")
                .access(Access.byInvitation())
                .place(Place.at("Deichhof"))
                .day(Day.on(
                        LocalDate.of(2029, 3, 14),
                        Item.builder("vortrag", "Vom Deich zum Dorf")
                                .format(Format.TALK)
                                .build(),
                        Item.builder("podium", "Podiumsdiskussion")
                                .format(Format.PANEL)
                                .build(),
                        Item.builder("empfang", "Empfang")
                                .format(Format.SOCIAL)
                                .timing(Timing.after(new Item.Id("podium")))
                                .build()))
                .build();
    }

    /** Returns a look back that names only the year, what there was, and how many came. */
    public static Event lookBack() {
        return Event.builder("rueckblick-2028", "Rückblick auf den Fachtag")
                .dates(List.of(new DayDate.Within(Year.of(2028))))
                .undated(Item.builder("keynotes", "Keynotes")
                        .format(Format.KEYNOTE)
                        .build())
                .link(Link.known(Link.Kind.RECORDING, "Aufzeichnungen der Keynotes")
                        .withSubtitles())
                .attendance(new Attendance(Attendance.Qualifier.MORE_THAN, 125))
                .build();
    }

    /** Returns an event in which every component of every record says something. */
    public static Event everything() {
        Speaker speaker =
                Speaker.person("alma", "Alma Rotbuche").withAcademicTitle("Dr.").withAffiliation("Hain");
        Item part = Item.builder("teil", "Ein Teil").timing(Timing.withWhole()).build();
        Item item = Item.builder("punkt", "Ein Punkt")
                .subtitle("mit Untertitel")
                .text("Eine Zeile\nund \"noch\" eine")
                .format(Format.WORKSHOP)
                .formatWord("Werkstatt")
                .between("09:00", "10:30")
                .themedRoom(new ThemedRoom.Id("raum"))
                .room("Saal 1")
                .with(Appearance.of(speaker, Role.SPEAKER).withProject("WALD").withStatus(Status.TENTATIVE))
                .part(part)
                .optional(true)
                .status(Status.FULLY_BOOKED)
                .language(Locale.ENGLISH)
                .capacity(12)
                .link(Link.to(Link.Kind.SLIDES, URI.create("https://example.org/folien"))
                        .labelled("Folien")
                        .in(Locale.GERMAN))
                .build();
        return Event.builder("alles-2031", "Alles auf einmal")
                .subtitle("ein Beispiel")
                .motto("Nichts fehlt")
                .series(Series.of("Beispiele", 3))
                .dates(List.of(DayDate.of(MONDAY)))
                .begins(ClockTime.of(9, 0))
                .ends(ClockTime.of(18, 0))
                .languages(List.of(Locale.GERMAN, Locale.ENGLISH))
                .place(new Place.Hybrid(
                        Optional.of("Hain"),
                        Optional.of("Baumweg 1"),
                        Optional.of(URI.create("https://example.org/dabei"))))
                .access(Access.withRegistration()
                        .registerUntil(LocalDate.of(2031, 5, 1))
                        .registerAt("anmeldung@example.org"))
                .organiser(new Organiser("Verein der Bäume", Organiser.Kind.HOST))
                .contact(Contact.of("Presse", "presse@example.org"))
                .speaker(speaker)
                .speaker(Speaker.person("almax", "Alma Xaver"))
                .with(Appearance.of(speaker, Role.MODERATOR))
                .themedRoom(ThemedRoom.of("leer", "Ein leerer Raum"))
                .themedRoom(ThemedRoom.of("raum", "Ein Raum")
                        .withNumber(1)
                        .withSubtitle("für alle")
                        .withGuidingQuestion("Wozu?")
                        .withText("Darum.")
                        .withRoom("Saal 2"))
                .day(new Day(
                        DayDate.of(MONDAY),
                        Optional.of(ClockTime.of(9, 0)),
                        Optional.of(ClockTime.of(24, 0)),
                        List.of(item)))
                .undated(Item.builder("irgendwann", "Irgendwann")
                        .timing(Timing.after(item.id()))
                        .build())
                .link(Link.to(Link.Kind.PAGE, URI.create("https://example.org/"))
                        .withSubtitles())
                .attendance(new Attendance(Attendance.Qualifier.ABOUT, 40))
                .status(Status.TENTATIVE)
                .waiver(new Waiver("implied-end", Optional.of(new Item.Id("punkt")), "so gewollt"))
                .build();
    }
}
