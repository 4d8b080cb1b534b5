package programmheft.benchmarks;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import programmheft.model.ClockTime;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;

/**
 * One day of a large event, from registration to the evening: sessions of timed talks in four rooms at once, themed rooms
 * that go on next day, a panel. Most days have one mistake, so that checks find something, but little.
 */
final class BusyDay {
    private static final String HALL = "Großer Saal";
    private static final int MORNING = 10 * 60 + 45;
    private static final int AFTERNOON = 15 * 60 + 15;

    private final int day;
    private final Cast cast;
    private int count;

    BusyDay(int day, Cast cast) {
        this.day = day;
        this.cast = cast;
    }

    /** Returns the items in printed order; 55 with their parts. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        items.add(item(Format.REGISTRATION, "Anmeldung")
                .between("08:30", "09:00")
                .room("Foyer")
                .build());
        items.add(opening());
        items.add(held(Format.KEYNOTE, "Was morgen zählt")
                .from("09:30")
                .room(HALL)
                .build());
        items.add(item(Format.BREAK, "Kaffeepause").from("10:15").build());
        items.addAll(sessions(MORNING));
        items.add(item(Format.MEAL, "Mittagessen").between("12:15", "13:15").build());
        items.add(themedRooms());
        items.add(item(Format.BREAK, "Kuchenpause").from("14:45").build());
        items.addAll(sessions(AFTERNOON));
        items.add(panel());
        items.add(item(Format.END_MARKER, "Ende").from("17:45").build());
        items.add(item(Format.SOCIAL, "Abend der Begegnung")
                .from("19:00")
                .room("Scheune")
                .optional(true)
                .build());
        return items;
    }

    /** Returns as many short talks as asked, one after the other, at most 60. */
    List<Item> shortTalks(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> held(Format.TALK, "Kurz erzählt")
                        .timing(Timing.between(clock(540 + 10 * i), clock(550 + 10 * i)))
                        .room(HALL)
                        .build())
                .toList();
    }

    /** Returns the ids of the themed rooms that meet on that day; on an odd one those of the day before. */
    static Stream<String> strands(int day) {
        return IntStream.range(0, 3).mapToObj(strand -> "strang-" + day / 2 + "-" + strand);
    }

    /** Returns the id of that day's panel; every fifth one has no moderator. */
    static Item.Id panel(int day) {
        return new Item.Id("podium-" + day);
    }

    private Item opening() {
        return item(Format.OPENING, "Eröffnung")
                .between("09:00", "09:30")
                .room(HALL)
                .part(item(Format.GREETING, "Grußwort der Gastgeberin")
                        .with(cast.next(), Role.GREETING)
                        .build())
                .part(item(Format.GREETING, "Grußwort der Förderer")
                        .with(cast.next(), Role.GREETING)
                        .build())
                .build();
    }

    private List<Item> sessions(int start) {
        Speaker first = cast.next();
        boolean roomTaken = start == MORNING && day % 5 == 1;
        boolean speakerTaken = start == AFTERNOON && day % 5 == 2;
        return List.of(
                session(start, "Raum A", first),
                session(start, roomTaken ? "Raum A" : "Raum B", speakerTaken ? first : cast.next()),
                session(start, "Raum C", cast.next()),
                session(start, "Raum D", cast.next()));
    }

    private Item session(int start, String room, Speaker first) {
        return item(Format.SESSION, "Werkstattberichte")
                .timing(Timing.between(clock(start), clock(start + 90)))
                .room(room)
                .part(talk(start, first))
                .part(talk(start + 30, cast.next()))
                .part(talk(start + 60, cast.next()))
                .build();
    }

    private Item talk(int start, Speaker speaker) {
        return item(Format.TALK, "Ein Bericht aus der Fläche")
                .timing(Timing.between(clock(start), clock(start + 30)))
                .text("Was gelang, was nicht gelang\nund was davon auch anderswo geht.")
                .with(speaker, Role.SPEAKER)
                .language(Locale.GERMAN)
                .link(Link.to(Link.Kind.SLIDES, URI.create("https://example.org/folien/" + day + "/" + count)))
                .build();
    }

    /** Returns a frame: its parts take its time, and each of them lists two impulses. */
    private Item themedRooms() {
        Item.Builder frame = item(Format.SESSION, "Themenräume").between("13:15", "14:45");
        strands(day)
                .forEach(id -> frame.part(item(Format.THEMED_ROOM, "Themenraum")
                        .timing(Timing.withWhole())
                        .themedRoom(new ThemedRoom.Id(id))
                        .with(cast.next(), Role.MODERATOR)
                        .part(held(Format.IMPULSE, "Erster Anstoß").build())
                        .part(held(Format.IMPULSE, "Zweiter Anstoß").build())
                        .build()));
        return frame.build();
    }

    private Item panel() {
        Item.Builder panel = item(Format.PANEL, "Streit um die Mitte")
                .id(panel(day))
                .between("16:45", "17:45")
                .room(HALL);
        IntStream.range(0, 3).forEach(i -> panel.with(cast.next(), Role.PANELIST));
        return day % 5 == 0
                ? panel.build()
                : panel.with(cast.next(), Role.MODERATOR).build();
    }

    private Item.Builder held(Format format, String title) {
        return item(format, title).with(cast.next(), Role.SPEAKER);
    }

    private Item.Builder item(Format format, String title) {
        String number = day + "-" + count++;
        return Item.builder("punkt-" + number, title + " " + number).format(format);
    }

    private static ClockTime clock(int minutes) {
        return ClockTime.of(minutes / 60, minutes % 60);
    }
}
