package programmheft.documents.tidy;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

/** Events of all kinds that the model can hold, the same for the same seed, with texts that are easy to misread. */
final class AwkwardEvents {
    private static final List<String> PIECES = List.of(
            "Vortrag",
            "Keynote",
            "Einführung",
            "Kaffeepause",
            "Ende",
            "Optional",
            "Optionales",
            "(optional)",
            "Ort:",
            "Raum:",
            "Moderation:",
            "Untertitel: x",
            "Themenraum",
            "Forum 1",
            "Workshop",
            "„Neue Wege“",
            "\"Netz\"",
            "“",
            "„",
            "”",
            "»",
            "// Z. 37",
            "https://example.org/a,b",
            "a//b",
            "//",
            "\\",
            "\\\\",
            "\\,",
            "\\//",
            ",",
            ", ",
            "(a)",
            "(",
            ")",
            "[x]",
            "[",
            "]",
            "|",
            " | ",
            ":",
            ": ",
            "–",
            "-",
            "10:00",
            "10:00 Uhr",
            "10.30 Uhr  x",
            "ab 9:00",
            "danach",
            "danach  x",
            "nach 3  y",
            "ganztägig  z",
            "durchgehend  z",
            "11. September 2019",
            "Tag 1",
            "Ohne Tag",
            "1",
            "2",
            "3-2",
            "N.N.",
            "Prof. Dr.",
            "Dr.",
            "PD",
            "Dipl.-Ing.",
            "Anna Muster",
            "Bert",
            "Universität, Halle",
            "für Projekt",
            "(für Projekt)",
            "(angefragt)",
            "(abgesagt)",
            "mit Untertiteln",
            ", mit Untertiteln",
            "auf Englisch",
            ", auf Englisch",
            "Sprache: en",
            "ä",
            "ß",
            "é",
            "漢字",
            "𝄞",
            "\u00a0",
            "\u2003",
            "  ",
            " ",
            "*",
            ".",
            "<x>",
            "mailto:a@example.org",
            "c:d",
            "!",
            "?",
            "Institution:",
            "Hinweis: abgesagt",
            "Leitfrage: Was?",
            "Vortrag (offen): N.N.",
            "\uFEFF",
            "2019",
            "Grußwort: Foo");
    private static final List<String> NICE = List.of(
            "Neue Wege",
            "Begrüßung",
            "Diskussion mit dem Plenum",
            "Anna Muster",
            "Bert Beispiel",
            "Hochschule München",
            "Keynote: Zukunft",
            "Kaffeepause und Vernetzung",
            "Parallele Themenräume",
            "Ausklang",
            "Markt",
            "Ende");

    private final Random random;

    AwkwardEvents(long seed) {
        random = new Random(seed);
    }

    Event next() {
        List<Speaker> speakers = several(4, this::speaker);
        speakers = unique(speakers, Speaker::id);
        List<ThemedRoom> rooms = unique(several(3, this::room), ThemedRoom::id);
        List<String> ids = new ArrayList<>();
        List<Day> days = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            days.add(day(speakers, rooms, ids));
        }
        List<Item> undated = chance(4) ? items(3, 0, speakers, rooms, ids) : List.of();
        Event event = head(speakers, rooms, days, undated, ids);
        return chance(5) && !days.isEmpty() ? Undated.of(event) : event;
    }

    private Event head(
            List<Speaker> speakers, List<ThemedRoom> rooms, List<Day> days, List<Item> undated, List<String> ids) {
        Event.Builder event = Event.builder(chance(2) ? "x" : "fach.konferenz_2019", line())
                .subtitle(maybe(this::line))
                .motto(maybe(this::line))
                .series(maybe(() -> new Series(line(), Optional.ofNullable(maybe(() -> 1 + random.nextInt(9))))))
                .begins(maybe(this::clock))
                .ends(maybe(this::clock))
                .zone(ZoneId.of(one("Europe/Berlin", "UTC", "+02:00", "Asia/Kolkata", "UTC+01:30")))
                .languages(several(2, this::locale))
                .place(maybe(this::place))
                .access(maybe(this::access))
                .speakers(speakers)
                .themedRooms(rooms)
                .days(days)
                .attendance(maybe(() -> new Attendance(one(Attendance.Qualifier.values()), random.nextInt(1000))))
                .status(one(Status.values()));
        if (chance(3)) {
            event.dates(several(3, this::date));
        }
        several(3, () -> new Organiser(line(), one(Organiser.Kind.values()))).forEach(event::organiser);
        several(2, () -> new Contact(line(), Optional.ofNullable(maybe(this::line))))
                .forEach(event::contact);
        several(2, this::link).forEach(event::link);
        appearances(speakers).forEach(event::with);
        undated.forEach(event::undated);
        several(
                        2,
                        () -> new Waiver(
                                id(),
                                ids.isEmpty() || chance(2) ? Optional.empty() : Optional.of(new Item.Id(one(ids))),
                                line()))
                .forEach(event::waiver);
        if (chance(2)) {
            Event made = event.build();
            event.id(EventIds.of(made.title(), made.dates(), made.days()));
        }
        return event.build();
    }

    private Day day(List<Speaker> speakers, List<ThemedRoom> rooms, List<String> ids) {
        ClockTime begins = maybe(this::clock);
        ClockTime ends = maybe(this::clock);
        boolean both = begins != null && ends != null && !begins.isBefore(ends);
        DayDate when = date();
        return new Day(
                when instanceof DayDate.Within ? new DayDate.Numbered(1) : when,
                Optional.ofNullable(begins),
                both ? Optional.empty() : Optional.ofNullable(ends),
                items(6, 0, speakers, rooms, ids));
    }

    private List<Item> items(int most, int depth, List<Speaker> speakers, List<ThemedRoom> rooms, List<String> ids) {
        List<Item> items = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            String ordinal = String.valueOf(ids.size() + 1);
            String id = chance(8) ? id() : chance(12) ? ordinal + "-2" : ordinal;
            while (ids.contains(id)) {
                id = id + "x";
            }
            ids.add(id);
            items.add(item(id, depth, speakers, rooms, ids));
        }
        return items;
    }

    private Item item(String id, int depth, List<Speaker> speakers, List<ThemedRoom> rooms, List<String> ids) {
        Item.Builder item = Item.builder(id, line())
                .subtitle(rarely(this::line))
                .text(rarely(this::text))
                .format(one(Format.values()))
                .formatWord(rarely(() -> one("Panel", "Podiumsgespräch", "Forum", "Themenraum", line())))
                .timing(timing(ids))
                .room(rarely(this::line))
                .appearances(chance(2) ? List.of() : appearances(speakers))
                .optional(chance(5))
                .status(chance(5) ? one(Status.values()) : Status.PLANNED)
                .language(rarely(this::locale))
                .capacity(rarely(() -> 1 + random.nextInt(100)));
        if (chance(5)) {
            item.link(link());
        }
        if (chance(3) && !rooms.isEmpty()) {
            ThemedRoom room = one(rooms);
            item.themedRoom(room.id());
            if (!chance(3)) {
                item.title(room.title())
                        .format(Format.THEMED_ROOM)
                        .formatWord(rarely(() -> one("Forum", "AG", "Raum")));
            }
        }
        if (depth < 3 && chance(3)) {
            item.parts(items(3, depth + 1, speakers, rooms, ids));
        }
        return item.build();
    }

    private Timing timing(List<String> ids) {
        ClockTime start = clock();
        ClockTime end = clock();
        Timing.Precision precision = chance(5) ? one(Timing.Precision.values()) : Timing.Precision.EXACT;
        return switch (random.nextInt(9)) {
            case 0 -> Timing.unstated();
            case 1 -> Timing.after(new Item.Id(one(ids)));
            case 2, 3 -> Timing.withWhole();
            case 4 -> Timing.allDay();
            case 5 -> start.isBefore(end) ? new Timing.Between(start, end, precision) : Timing.unstated();
            default -> new Timing.From(start, precision);
        };
    }

    private List<Appearance> appearances(List<Speaker> speakers) {
        return speakers.isEmpty()
                ? List.of()
                : several(3, () -> {
                    Speaker speaker = one(speakers);
                    return new Appearance(
                            speaker.id(),
                            one(Role.values()),
                            chance(2) ? speaker.affiliation() : Optional.ofNullable(rarely(this::line)),
                            Optional.ofNullable(rarely(this::line)),
                            chance(5) ? one(Status.values()) : Status.PLANNED);
                });
    }

    private Speaker speaker() {
        String name = line();
        String slug = programmheft.documents.words.Slugs.of(name, "person");
        return new Speaker(
                new Speaker.Id(chance(4) ? id() : slug),
                chance(3) ? one(Speaker.Kind.values()) : Speaker.Kind.PERSON,
                name,
                Optional.ofNullable(rarely(() -> chance(3) ? line() : one("Dr.", "Prof. Dr.-Ing.", "PD Dr."))),
                Optional.ofNullable(maybe(this::line)));
    }

    private ThemedRoom room() {
        String title = line();
        return new ThemedRoom(
                new ThemedRoom.Id(chance(4) ? id() : programmheft.documents.words.Slugs.of(title, "themenraum")),
                Optional.ofNullable(rarely(() -> 1 + random.nextInt(5))),
                title,
                Optional.ofNullable(rarely(this::line)),
                Optional.ofNullable(rarely(this::line)),
                Optional.ofNullable(rarely(this::text)),
                Optional.ofNullable(rarely(this::line)));
    }

    private Link link() {
        Link.Kind kind = one(Link.Kind.values());
        URI address = URI.create(one(
                "https://example.org/a,b",
                "https://example.org/a,",
                "mailto:kontakt@example.org",
                "urn:x:y",
                "c:d",
                "https://example.org/(a)?b=c#d",
                "HTTP://example.org/ä"));
        Optional<String> label = Optional.ofNullable(maybe(this::line));
        return new Link(
                kind,
                label.isEmpty() || chance(2) ? Optional.of(address) : Optional.empty(),
                label,
                Optional.ofNullable(rarely(this::locale)),
                chance(4));
    }

    private Place place() {
        Optional<String> venue = Optional.ofNullable(maybe(this::line));
        Optional<String> address = venue.isEmpty() ? venue : Optional.ofNullable(maybe(this::line));
        Optional<URI> link =
                Optional.ofNullable(maybe(() -> URI.create(one("https://example.org/x", "", "a,b", "(x)"))));
        return switch (random.nextInt(3)) {
            case 0 -> new Place.OnSite(venue, address);
            case 1 -> new Place.Online(link);
            default -> new Place.Hybrid(venue, address, link);
        };
    }

    private Access access() {
        boolean open = chance(3);
        boolean invitation = !open && chance(2);
        Access.Registration registration = new Access.Registration(
                Optional.ofNullable(maybe(() -> LocalDate.of(2019, 8, 1 + random.nextInt(30)))),
                Optional.ofNullable(maybe(this::line)));
        return new Access(
                open, invitation, (!open && !invitation) || chance(2) ? Optional.of(registration) : Optional.empty());
    }

    private DayDate date() {
        return switch (random.nextInt(8)) {
            case 0 -> new DayDate.Numbered(1 + random.nextInt(3));
            case 1 -> new DayDate.YearOpen(MonthDay.of(2, 29));
            case 2 -> new DayDate.Within(Year.of(random.nextInt(4000) - 1000));
            case 3 -> DayDate.of(LocalDate.of(one(-44, 7, 12345, 2020), 2, 28));
            default -> DayDate.of(LocalDate.of(2019, 3, 28).plusDays(random.nextInt(6)));
        };
    }

    private ClockTime clock() {
        int later = chance(8) ? random.nextInt(3) : 0;
        return new ClockTime(LocalTime.of(random.nextInt(24), 15 * random.nextInt(4)), later);
    }

    private Locale locale() {
        return Locale.forLanguageTag(one("de", "en", "de-AT", "pt-BR", "zh-Hant-TW", "und", "sl-rozaj"));
    }

    private String line() {
        if (!chance(3)) {
            return one(NICE);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            out.append(one(PIECES)).append(chance(2) ? " " : "");
        }
        String line = out.toString().strip();
        return line.replaceAll("[\\s\\u00a0\\uFEFF\\u2003]", "").isEmpty() ? "Titel" : line;
    }

    private String text() {
        StringBuilder out = new StringBuilder("x");
        for (int i = random.nextInt(4); i >= 0; i--) {
            out.append('\n')
                    .append(chance(4) ? "\n" : "")
                    .append(chance(5) ? "  " : chance(6) ? "\t" : "")
                    .append(line());
        }
        return chance(2) ? out.toString() : out.substring(2);
    }

    private String id() {
        return one("a", "x,y", "(z)", "*", "//i", "ä[b]", "1", "2", "3-2", "9", "anna-muster", "\\", "]");
    }

    private <T> List<T> several(int most, Supplier<T> made) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> made.get())
                .toList();
    }

    private <T, K> List<T> unique(List<T> all, java.util.function.Function<T, K> key) {
        java.util.Set<K> seen = new java.util.HashSet<>();
        return all.stream().filter(one -> seen.add(key.apply(one))).toList();
    }

    private <T> @Nullable T maybe(Supplier<T> made) {
        return chance(2) ? made.get() : null;
    }

    private <T> @Nullable T rarely(Supplier<T> made) {
        return chance(6) ? made.get() : null;
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    @SafeVarargs
    private final <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
