package programmheft.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import programmheft.check.Programme;
import programmheft.model.Access;
import programmheft.model.Contact;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Organiser;
import programmheft.model.Place;
import programmheft.model.ThemedRoom;
import programmheft.model.Waiver;

/** An event of any size, the same on every call. It grows by the day: speakers, themed rooms and waivers with it. */
final class LargeEvent {
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 6);

    private LargeEvent() {}

    /** Returns an event with exactly that many items, parts included; the last day takes what is left. */
    static Event of(int items) {
        Cast cast = new Cast(Math.max(50, items / 4));
        List<Day> days = days(items, cast);
        Event.Builder event = Event.builder("dauerkonferenz-" + items, "Dauerkonferenz")
                .place(Place.at("Kulturspeicher", "Am Anger 3, 12345 Musterstadt"))
                .access(Access.withRegistration()
                        .registerUntil(FIRST.minusWeeks(1))
                        .registerAt("anmeldung@example.org"))
                .organiser(new Organiser("Verein Lebendige Mitte", Organiser.Kind.HOST))
                .contact(Contact.of("Anmeldung", "anmeldung@example.org"))
                .languages(List.of(Locale.GERMAN))
                .speakers(cast.all())
                .themedRooms(themedRooms(days.size()))
                .days(days);
        for (int day = 0; day < days.size() - 1; day += 10) {
            event.waiver(
                    new Waiver("panel-without-moderator", Optional.of(BusyDay.panel(day)), "wechselt im Gespräch"));
        }
        return event.build();
    }

    /** Returns what checks look at: the event, the edition before it, and a moment two weeks before it begins. */
    static Programme programme(int items) {
        Event event = of(items);
        List<Day> before = event.days().stream().map(LargeEvent::before).toList();
        return Programme.of(event)
                .after(event.toBuilder().days(before).build())
                .at(FIRST.minusWeeks(2).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** Returns the day as the edition before had it: with one item more, and the keynote in another room. */
    private static Day before(Day day) {
        Item gone = Item.builder("rundgang-" + day.date().orElseThrow(), "Rundgang")
                .format(Format.TOUR)
                .between("18:00", "18:30")
                .build();
        List<Item> items = Stream.concat(day.items().stream(), Stream.of(gone))
                .map(item -> item.format() == Format.KEYNOTE
                        ? item.toBuilder().room("Kleiner Saal").build()
                        : item)
                .toList();
        return new Day(day.when(), day.begins(), day.ends(), items);
    }

    private static List<Day> days(int items, Cast cast) {
        List<Day> days = new ArrayList<>();
        int left = items;
        while (left > 0) {
            BusyDay busy = new BusyDay(days.size(), cast);
            List<Item> whole = busy.items();
            int size = (int) whole.stream().flatMap(Item::withParts).count();
            days.add(Day.on(FIRST.plusDays(days.size()), size <= left ? whole : busy.shortTalks(left)));
            left -= size;
        }
        return days;
    }

    private static List<ThemedRoom> themedRooms(int days) {
        return IntStream.range(0, (days + 1) / 2)
                .boxed()
                .flatMap(pair -> BusyDay.strands(2 * pair)
                        .map(id -> ThemedRoom.of(id, "Thema " + id).withRoom("Werkraum " + id.charAt(id.length() - 1))))
                .toList();
    }
}
