package programmheft.ical;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import programmheft.change.CalendarHistory;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Organiser;
import programmheft.model.Place;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;
import programmheft.port.Provenance;
import programmheft.port.Publication;

/** Invented events in the shapes that real programmes have. */
final class SampleEvents {
    static final Instant PUBLISHED = Instant.parse("2026-03-02T08:30:15Z");
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 5);
    static final LocalDate SECOND_DAY = LocalDate.of(2026, 11, 6);

    private static final Speaker BERG = Speaker.person("berg", "Åsa Berg")
            .withAcademicTitle("Prof. Dr.")
            .withAffiliation("Hochschule Nordstadt, Institut für Quartiere");
    private static final Speaker OYELARAN = Speaker.person("oyelaran", "Tunde Oyelaran");
    private static final Speaker KLEIN = Speaker.person("klein", "Jo Klein").withAffiliation("Stadt Weiher");

    private SampleEvents() {}

    static Publication published(Event event) {
        return published(event, Locale.GERMAN);
    }

    static Publication published(Event event, Locale language) {
        return new Publication(event, CalendarHistory.unstored(PUBLISHED), Provenance.none(), language);
    }

    static Event.Builder oneDay(Item... items) {
        return Event.builder("quartier-2026", "Quartiere von morgen").day(Day.on(FIRST_DAY, items));
    }

    static Item talk() {
        return Item.builder("talk", "Nachbarschaft").between("10:00", "11:00").build();
    }

    /** Two days, ends mostly implied, three themed rooms at once that go on next morning: 11 and 6 slots. */
    static Event quartiere() {
        return Event.builder("quartier-2026", "Quartiere von morgen")
                .subtitle("Zweite Werkstatt der Gemeinden")
                .place(Place.at("Alte Weberei", "Kanalstraße 7, 12345 Weiher"))
                .organiser(new Organiser("Land Mittelau", Organiser.Kind.HOST))
                .speaker(BERG)
                .speaker(OYELARAN)
                .speaker(KLEIN)
                .themedRoom(ThemedRoom.of("nah", "Nahes Wohnen")
                        .withNumber(1)
                        .withGuidingQuestion("Wer wohnt neben wem; und warum?")
                        .withText("Drei Beispiele, ein Streit.")
                        .withRoom("Saal A"))
                .themedRoom(ThemedRoom.of("weg", "Kurze Wege").withNumber(2).withRoom("Saal B"))
                .themedRoom(ThemedRoom.of("gut", "Gutes Klima").withNumber(3).withRoom("Saal C"))
                .link(Link.to(Link.Kind.PAGE, URI.create("https://quartiere.example/2026")))
                .day(firstDay())
                .day(secondDay())
                .build();
    }

    private static Day firstDay() {
        return Day.on(
                FIRST_DAY,
                item("1", "Anmeldung und Imbiss", Format.REGISTRATION, "12:00").build(),
                item("2", "Begrüßung", Format.GREETING, "13:00")
                        .with(KLEIN, Role.GREETING)
                        .build(),
                item("3", "Städte, die bleiben", Format.KEYNOTE, "13:15")
                        .subtitle("Was Häuser wissen")
                        .with(BERG, Role.SPEAKER)
                        .build(),
                item("4", "Diskussion mit dem Plenum", Format.DISCUSSION, "13:45")
                        .with(OYELARAN, Role.MODERATOR)
                        .build(),
                item("5", "Kaffeepause und Vernetzung", Format.BREAK, "14:15")
                        .part(Item.builder("5a", "Geführte Marktplatztouren")
                                .format(Format.TOUR)
                                .with(KLEIN, Role.GUIDE)
                                .build())
                        .build(),
                block("6", "Parallele Themenräume", "15:45"),
                item("7", "Ende erster Veranstaltungstag", Format.END_MARKER, "18:45")
                        .part(Item.builder("7a", "Ausklang mit Imbiss")
                                .format(Format.SOCIAL)
                                .build())
                        .build(),
                item("8", "Optionales Abendprogramm", Format.TOUR, "19:15")
                        .optional(true)
                        .capacity(25)
                        .build(),
                item("9", "Sternenhimmel über Weiher", Format.FILM, "21:00")
                        .optional(true)
                        .build());
    }

    private static Day secondDay() {
        return Day.on(
                SECOND_DAY,
                block("10", "Fortsetzung der parallelen Themenräume", "09:00"),
                item("11", "Kaffeepause", Format.BREAK, "11:45").build(),
                item("12", "Abschlussdiskussion", Format.DISCUSSION, "12:15")
                        .with(OYELARAN, Role.MODERATOR)
                        .part(Item.builder("12a", "Kurzberichte aus den Themenräumen")
                                .with(BERG, Role.SPEAKER)
                                .build())
                        .build(),
                item("13", "Resümee und Ausblick", Format.CLOSING, "13:15").build());
    }

    private static Item.Builder item(String id, String title, Format format, String start) {
        return Item.builder(id, title).format(format).from(start);
    }

    private static Item block(String id, String title, String start) {
        return item(id, title, Format.SESSION, start)
                .part(room(id + "a", "nah", "Nahes Wohnen"))
                .part(room(id + "b", "weg", "Kurze Wege"))
                .part(room(id + "c", "gut", "Gutes Klima"))
                .build();
    }

    private static Item room(String id, String room, String title) {
        return Item.builder(id, title)
                .format(Format.THEMED_ROOM)
                .themedRoom(new ThemedRoom.Id(room))
                .timing(Timing.withWhole())
                .build();
    }
}
