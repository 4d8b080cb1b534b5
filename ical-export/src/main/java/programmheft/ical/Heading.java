package programmheft.ical;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.ical.content.Component;
import programmheft.ical.content.ContentLine;
import programmheft.ical.notation.Difference;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.ThemedRoom;
import programmheft.port.Fact;

/** Reads what a calendar tells of its event before any entry does. */
final class Heading {
    static final String UNTITLED = "Programm";

    /** Of the event, what names somebody or something else in it. */
    private static final Set<String> NAMING = Set.of("appearances", "waivers");

    /**
     * A programme day and what is on it.
     *
     * @param day without its items
     */
    record DayOutline(Day day, List<Outline> items) {
        static DayOutline read(String notation) {
            OwnFacts.DayLine line = OwnFacts.day(notation);
            return new DayOutline(
                    new Day(line.when(), line.begins(), line.ends(), List.of()), Outline.read(line.items()));
        }
    }

    private final Component calendar;
    private final Notes notes;
    private final OwnProperties own;
    private final Cast cast;
    private final List<ThemedRoom> rooms;
    private final List<DayOutline> days;
    private final Locale words;
    private final Event event;

    Heading(Component calendar, ZoneId zone, Optional<LocalDate> firstDay, Notes notes) {
        this.calendar = calendar;
        this.notes = notes;
        own = new OwnProperties(notes);
        cast = new Cast(own.all(calendar, OwnProperty.SPEAKER, OwnFacts::speaker));
        rooms = distinct(own.all(calendar, OwnProperty.THEMED_ROOM, OwnFacts::themedRoom), ThemedRoom::id);
        days = own.all(calendar, OwnProperty.DAY, DayOutline::read);
        words = own.first(calendar, OwnProperty.LANGUAGE, Locale::forLanguageTag)
                .orElseGet(this::wordsOfSome);
        Event told = told(zone, firstDay);
        event = more(difference -> difference.without(NAMING).on(told)).orElse(told);
    }

    /** Returns the event without its days, and without whoever appears for it. */
    Event event() {
        return event;
    }

    /** Returns the event, once its items are there, with what the calendar tells beside them. */
    Event complete(Event built) {
        return more(difference -> difference.on(built)).orElse(built);
    }

    /** Returns the language of the words that the calendar adds. */
    Locale words() {
        return words;
    }

    Cast cast() {
        return cast;
    }

    List<ThemedRoom> rooms() {
        return rooms;
    }

    List<DayOutline> days() {
        return days;
    }

    /** Tells whether we wrote it. */
    boolean isOurs() {
        return calendar.property("PRODID")
                .map(ContentLine::text)
                .filter(EventCalendar.PRODID::equals)
                .isPresent();
    }

    /** Tells whether it tells the event as a whole, and not only some items of it. */
    boolean isWhole() {
        return !isOurs() || calendar.property(OwnProperty.LANGUAGE).isPresent();
    }

    List<Outline> undated() {
        return own.first(calendar, OwnProperty.UNDATED, Outline::read).orElse(List.of());
    }

    /** Returns the items that have no entry of their own and are told by none. */
    List<Item> others() {
        return own.all(calendar, OwnProperty.OTHER, OwnFacts::item);
    }

    private Optional<Event> more(Function<Difference, Event> put) {
        return own.first(calendar, OwnProperty.EVENT, text -> put.apply(Difference.read(text, Event.class)));
    }

    private Event told(ZoneId zone, Optional<LocalDate> firstDay) {
        String title = fromThe(words).orElseGet(this::title);
        EventIds.stated(calendar).ifPresent(uid -> notes.stated(Fact.event("id"), uid));
        Event.Builder told = Event.builder(
                        EventIds.of(calendar, title, firstDay).value(), title)
                .subtitle(subtitle(title).orElse(null))
                .zone(zone)
                .speakers(cast.listed())
                .themedRooms(rooms);
        page().ifPresent(told::link);
        return told.build();
    }

    /** Returns the language of a calendar of some items. */
    private Locale wordsOfSome() {
        return isWhole()
                ? Locale.ROOT
                : Stream.of(Locale.GERMAN, Locale.ENGLISH)
                        .filter(language -> fromThe(language).isPresent())
                        .findFirst()
                        .orElse(Locale.ROOT);
    }

    /** Returns the title of the event that a calendar of some items is part of. */
    private Optional<String> fromThe(Locale language) {
        return isWhole()
                ? Optional.empty()
                : calendar.property("DESCRIPTION")
                        .flatMap(line -> Labels.in(language).valueIn(line.text(), "selection"))
                        .flatMap(Texts::line);
    }

    private String title() {
        Optional<ContentLine> line = Stream.of("NAME", "X-WR-CALNAME")
                .flatMap(name -> calendar.property(name).stream())
                .filter(name -> Texts.line(name.text()).isPresent())
                .findFirst();
        line.ifPresent(found -> notes.stated(Fact.event("title"), found));
        return line.flatMap(found -> Texts.line(found.text())).orElseGet(() -> {
            notes.remark(Finding.at(new Position(calendar.first(), 1), "ical-no-name", UNTITLED));
            notes.assumed(Fact.event("title"), "no-title");
            return UNTITLED;
        });
    }

    private Optional<String> subtitle(String title) {
        return isOurs()
                ? Optional.empty()
                : Stream.of("DESCRIPTION", "X-WR-CALDESC")
                        .flatMap(name -> calendar.property(name).stream())
                        .flatMap(line -> Texts.line(line.text()).stream())
                        .filter(line -> !line.equals(title))
                        .findFirst();
    }

    private Optional<Link> page() {
        return isOurs()
                ? Optional.empty()
                : calendar.property("URL")
                        .flatMap(line -> LinkLines.uri(line.value().strip()))
                        .map(address -> Link.to(Link.Kind.PAGE, address));
    }

    private static <T, K> List<T> distinct(List<T> all, Function<T, K> key) {
        Map<K, T> byKey = new LinkedHashMap<>();
        all.forEach(one -> byKey.putIfAbsent(key.apply(one), one));
        return new ArrayList<>(byKey.values());
    }
}
