package programmheft.port.contract;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** Events made by dice, and changes to them; the same seed always gives the same. */
public final class RandomEvents {
    private static final List<String> WORDS = List.of(
            "Stadt",
            "Größe",
            "O'Neill",
            "\"Zitat\"",
            "100 %",
            "a;b",
            "--",
            "/* */",
            "東京",
            "🎪",
            "ß",
            "e\u0301",
            "NULL",
            "?1");

    private final Random dice;
    private int items;

    public RandomEvents(long seed) {
        this.dice = new Random(seed);
    }

    /** Returns editions of one event; a few of them bring back what an earlier one said. */
    public static List<Event> editions(long seed, String id, int count) {
        RandomEvents random = new RandomEvents(seed);
        List<Event> all = new ArrayList<>(List.of(random.event(id)));
        while (all.size() < count) {
            Event last = random.dice.nextInt(5) == 0 ? random.oneOf(all) : all.get(all.size() - 1);
            Event next = random.edited(last);
            if (!next.equals(all.get(all.size() - 1))) {
                all.add(next);
            }
        }
        return all;
    }

    public Event event(String id) {
        List<Speaker> speakers = some(6, i -> speaker("s" + i));
        List<ThemedRoom> rooms = some(4, i -> themedRoom("r" + i));
        Parts parts = new Parts(speakers, rooms);
        return filled(Event.builder(id, words()).speakers(speakers).themedRooms(rooms), parts)
                .days(some(4, i -> day(parts)))
                .build();
    }

    /** Returns the event with a few changes: items come, go, move and change, and now and then everything else does. */
    public Event edited(Event event) {
        Parts parts = new Parts(event.speakers(), event.themedRooms());
        Event.Builder next = event.toBuilder()
                .days(event.days().stream()
                        .map(day -> new Day(day.when(), day.begins(), day.ends(), edited(day.items(), parts)))
                        .toList());
        if (dice.nextInt(3) == 0) {
            next = filled(Event.builder(event.id().value(), words()), parts)
                    .speakers(shuffled(event.speakers()))
                    .themedRooms(shuffled(event.themedRooms()))
                    .days(event.days());
        }
        return next.build();
    }

    private record Parts(List<Speaker> speakers, List<ThemedRoom> rooms) {}

    private Event.Builder filled(Event.Builder event, Parts parts) {
        event.subtitle(perhaps(this::words).orElse(null))
                .motto(perhaps(this::words).orElse(null))
                .series(perhaps(() -> new Series(words(), perhaps(() -> 1 + dice.nextInt(50))))
                        .orElse(null))
                .dates(some(3, i -> date(4)))
                .begins(perhaps(this::clock).orElse(null))
                .ends(perhaps(this::clock).orElse(null))
                .zone(oneOf(List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Kathmandu"), ZoneId.of("-03:00"))))
                .languages(some(3, i -> language()))
                .place(perhaps(this::place).orElse(null))
                .access(perhaps(this::access).orElse(null))
                .attendance(perhaps(
                                () -> new Attendance(oneOf(List.of(Attendance.Qualifier.values())), dice.nextInt(900)))
                        .orElse(null))
                .status(status());
        some(3, i -> new Organiser(words(), oneOf(List.of(Organiser.Kind.values()))))
                .forEach(event::organiser);
        some(3, i -> new Contact(words(), perhaps(this::words))).forEach(event::contact);
        some(3, i -> link()).forEach(event::link);
        some(3, i -> new Waiver("code-" + dice.nextInt(9), Optional.empty(), words()))
                .forEach(event::waiver);
        appearances(parts).forEach(event::with);
        some(2, i -> item(parts, 1)).forEach(event::undated);
        return event;
    }

    private Day day(Parts parts) {
        return new Day(date(2), Optional.empty(), Optional.empty(), some(6, i -> item(parts, 2)));
    }

    private Item item(Parts parts, int depth) {
        Item.Builder item = Item.builder("i" + items++, words())
                .subtitle(perhaps(this::words).orElse(null))
                .text(perhaps(() -> words() + "\n\n  " + words()).orElse(null))
                .format(oneOf(List.of(Format.values())))
                .formatWord(perhaps(this::words).orElse(null))
                .timing(timing())
                .room(perhaps(this::words).orElse(null))
                .appearances(appearances(parts))
                .parts(depth == 0 ? List.of() : some(3, i -> item(parts, depth - 1)))
                .optional(dice.nextBoolean())
                .status(status())
                .language(perhaps(this::language).orElse(null))
                .capacity(perhaps(() -> 1 + dice.nextInt(500)).orElse(null));
        some(2, i -> link()).forEach(item::link);
        if (!parts.rooms().isEmpty()) {
            item.themedRoom(perhaps(() -> oneOf(parts.rooms()).id()).orElse(null));
        }
        return item.build();
    }

    private List<Item> edited(List<Item> before, Parts parts) {
        List<Item> after = new ArrayList<>(before);
        switch (dice.nextInt(6)) {
            case 0 -> after.add(dice.nextInt(after.size() + 1), item(parts, 2));
            case 1 -> Collections.shuffle(after, dice);
            case 2 -> after.stream().findFirst().ifPresent(after::remove);
            case 3 -> after.replaceAll(item -> dice.nextInt(3) > 0 ? item : changed(item, parts));
            case 4 -> after.sort((a, b) -> b.id().value().compareTo(a.id().value()));
            default -> {}
        }
        return after;
    }

    private Item changed(Item item, Parts parts) {
        return item.toBuilder()
                .title(words())
                .timing(timing())
                .appearances(appearances(parts))
                .parts(edited(item.parts(), parts))
                .build();
    }

    private Timing timing() {
        Timing.Precision precision = oneOf(List.of(Timing.Precision.values()));
        ClockTime start = new ClockTime(LocalTime.of(dice.nextInt(24), dice.nextInt(60)), dice.nextInt(3));
        return switch (dice.nextInt(5)) {
            case 0 -> Timing.unstated();
            case 1 -> Timing.withWhole();
            case 2 -> Timing.allDay();
            case 3 -> new Timing.From(start, precision);
            default -> new Timing.Between(start, start.plusDays(1 + dice.nextInt(2)), precision);
        };
    }

    private DayDate date(int kinds) {
        return switch (dice.nextInt(kinds)) {
            case 0 -> DayDate.of(LocalDate.of(1990 + dice.nextInt(60), 1, 1).plusDays(dice.nextInt(366)));
            case 1 -> new DayDate.Numbered(1 + dice.nextInt(9));
            case 2 -> new DayDate.YearOpen(MonthDay.of(1 + dice.nextInt(12), 1 + dice.nextInt(28)));
            default -> new DayDate.Within(Year.of(1900 + dice.nextInt(200)));
        };
    }

    private Place place() {
        Optional<String> venue = perhaps(this::words);
        Optional<String> address = venue.flatMap(some -> perhaps(this::words));
        return switch (dice.nextInt(3)) {
            case 0 -> new Place.OnSite(venue, address);
            case 1 -> new Place.Online(perhaps(this::uri));
            default -> new Place.Hybrid(venue, address, perhaps(this::uri));
        };
    }

    private Access access() {
        Optional<Access.Registration> registration = perhaps(() -> new Access.Registration(
                perhaps(() -> LocalDate.of(2030, 1, 1).plusDays(dice.nextInt(999))), perhaps(this::words)));
        boolean open = dice.nextBoolean();
        return new Access(open, !open && (registration.isEmpty() || dice.nextBoolean()), registration);
    }

    private List<Appearance> appearances(Parts parts) {
        return parts.speakers().isEmpty()
                ? List.of()
                : some(
                        3,
                        i -> new Appearance(
                                oneOf(parts.speakers()).id(),
                                oneOf(List.of(Role.values())),
                                perhaps(this::words),
                                perhaps(this::words),
                                status()));
    }

    private Speaker speaker(String id) {
        return new Speaker(
                new Speaker.Id(id),
                oneOf(List.of(Speaker.Kind.values())),
                words(),
                perhaps(this::words),
                perhaps(this::words));
    }

    private ThemedRoom themedRoom(String id) {
        return new ThemedRoom(
                new ThemedRoom.Id(id),
                perhaps(() -> 1 + dice.nextInt(9)),
                words(),
                perhaps(this::words),
                perhaps(this::words),
                perhaps(this::words),
                perhaps(this::words));
    }

    private Link link() {
        Optional<URI> address = perhaps(this::uri);
        Optional<String> label = address.isEmpty() ? Optional.of(words()) : perhaps(this::words);
        return new Link(
                oneOf(List.of(Link.Kind.values())), address, label, perhaps(this::language), dice.nextBoolean());
    }

    private ClockTime clock() {
        return new ClockTime(LocalTime.of(dice.nextInt(24), dice.nextInt(60)), dice.nextInt(367));
    }

    private URI uri() {
        return URI.create("https://example.org/" + dice.nextInt(1000) + "?q=%C3%BC#" + dice.nextInt(9));
    }

    private Locale language() {
        return oneOf(List.of(Locale.GERMAN, Locale.UK, Locale.forLanguageTag("zh-Hant-TW")));
    }

    private Status status() {
        return oneOf(List.of(Status.values()));
    }

    private String words() {
        return Stream.generate(() -> oneOf(WORDS)).limit(1 + dice.nextInt(3)).collect(Collectors.joining(" "));
    }

    private <T> Optional<T> perhaps(Supplier<T> maker) {
        return dice.nextBoolean() ? Optional.of(maker.get()) : Optional.empty();
    }

    private <T> List<T> some(int bound, IntFunction<T> maker) {
        return IntStream.range(0, dice.nextInt(bound)).mapToObj(maker).toList();
    }

    private <T> T oneOf(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }

    private <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, dice);
        return shuffled;
    }
}
