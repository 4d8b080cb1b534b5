package programmheft.benchmarks;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Place;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Timing;

/** An event of sessions that stand alone, two hundred a day: each one entry of about 760 octets in a calendar. */
final class CalendarEvent {
    private static final int A_DAY = 200;
    private static final String TEXT = "Drei Beispiele aus der Fläche; was gelang, was nicht gelang, und was davon auch"
            + " anderswo geht. Dazu ein Streit über Maßstäbe.";

    private CalendarEvent() {}

    static Event of(int sessions) {
        Event.Builder event = Event.builder("kongress-2031", "Großer Kongress der kleinen Städte")
                .place(Place.at("Alte Weberei", "Kanalstraße 7, 12345 Weiher"));
        for (int from = 0; from < sessions; from += A_DAY) {
            List<Item> items = new ArrayList<>();
            for (int i = from; i < Math.min(sessions, from + A_DAY); i++) {
                Speaker speaker = Speaker.person("person-" + i, "Jo Berg " + i).withAffiliation("Stadt Weiher");
                event.speaker(speaker);
                items.add(session(i, speaker));
            }
            event.day(Day.on(LocalDate.of(2031, 5, 5).plusDays(from / A_DAY), items));
        }
        return event.build();
    }

    private static Item session(int number, Speaker speaker) {
        int start = 9 * 60 + number % A_DAY / 20 * 60;
        return Item.builder("vortrag-" + number, "Nachbarschaft, die trägt: Bericht " + number)
                .format(Format.TALK)
                .timing(Timing.between(clock(start), clock(start + 45)))
                .room("Saal " + (number % 20 + 1))
                .with(speaker, Role.SPEAKER)
                .text(TEXT)
                .link(Link.to(Link.Kind.PAGE, URI.create("https://kongress.example/vortrag/" + number)))
                .build();
    }

    private static ClockTime clock(int minutes) {
        return ClockTime.of(minutes / 60, minutes % 60);
    }
}
