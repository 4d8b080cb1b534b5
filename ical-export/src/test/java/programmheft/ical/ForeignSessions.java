package programmheft.ical;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import programmheft.agenda.Agenda;
import programmheft.agenda.Slot;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Place;
import programmheft.model.Status;
import programmheft.model.Timing;

/** Sessions over a clock change, with all that has troubled readers, and what each entry must say. */
final class ForeignSessions {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 21);
    private static final int A_DAY = 100;
    private static final List<String> TEXTS = List.of(
            "Kurz",
            "Was gelang, was nicht; und warum: eine Reihe von Beispielen, die länger ist als eine Zeile im Kalender",
            "Erst so\nund dann so\n\nmit einem zweiten Absatz; und so weiter",
            "Ö".repeat(90),
            "Häuser 🏘 und 都市, dicht an dicht: " + "都".repeat(40) + " 🏘".repeat(20),
            "\"Zitat\" und 'Zitat', 50 % mehr: a=b, {c}",
            "C:\\neu und \\ allein");

    private ForeignSessions() {}

    static Event event() {
        List<Day> days = new ArrayList<>();
        for (int day = 0; day < 10; day++) {
            List<Item> items = new ArrayList<>();
            for (int i = day * A_DAY; i < (day + 1) * A_DAY; i++) {
                items.add(item(i));
            }
            days.add(Day.on(FIRST.plusDays(day), items));
        }
        Event.Builder event = Event.builder("tagung", "Tagung").place(Place.at("Alte Mühle", "Am Wehr 2; Hof, Weiher"));
        return event.days(days).build();
    }

    private static Item item(int number) {
        int start = 15 * (number % A_DAY * 97 % 96);
        Item.Builder item = Item.builder("v-" + number, "Vortrag " + number + ", mit Komma; und Ümläuten")
                .format(number % 5 == 0 ? Format.BREAK : Format.TALK)
                .timing(Timing.between(clock(start), clock(start + 45)))
                .room("Saal " + number % A_DAY)
                .status(number % 7 == 0 ? Status.CANCELLED : Status.PLANNED)
                .text(TEXTS.get(number % TEXTS.size()));
        if (number % 3 == 0) {
            item.link(Link.to(Link.Kind.PAGE, URI.create("https://tagung.example/v?nr=" + number + "&sicht=lang")));
        }
        return item.build();
    }

    private static ClockTime clock(int minutes) {
        return new ClockTime(LocalTime.of(minutes / 60 % 24, minutes % 60), minutes / (24 * 60));
    }

    /** Returns what each entry must say, from the programme alone. */
    static List<ForeignRow> expected(Event event) {
        return Agenda.of(event).slots().stream().map(ForeignSessions::row).toList();
    }

    private static ForeignRow row(Slot slot) {
        Item item = slot.item();
        boolean cancelled = item.status() == Status.CANCELLED;
        boolean pause = item.format() == Format.BREAK;
        String page = item.links().isEmpty()
                ? ""
                : item.links().get(0).address().orElseThrow().toString();
        return new ForeignRow(List.of(
                item.id().value() + "@tagung",
                Long.toString(slot.start().toEpochSecond()),
                Long.toString(slot.end().at().orElseThrow().toEpochSecond()),
                (cancelled ? "Abgesagt: " : "") + item.title(),
                item.room().orElseThrow() + ", Alte Mühle, Am Wehr 2; Hof, Weiher",
                item.text().orElseThrow() + (page.isEmpty() ? "" : "\n\nMehr dazu: " + page),
                cancelled ? "CANCELLED" : "CONFIRMED",
                cancelled || pause ? "TRANSPARENT" : "OPAQUE",
                "0",
                pause ? "Pause" : "Vortrag",
                page));
    }
}
