package programmheft.documents.tidy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import programmheft.check.Finding;
import programmheft.model.Access;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Organiser;
import programmheft.model.Waiver;
import programmheft.port.Fact;

/** Reads the lines of the head that have a key. */
final class Head {
    /** A waiver, which may name an item further down. */
    record Late(Waiver waiver, Line line, Keyed keyed) {}

    private final Facts facts;
    private final List<Finding> remarks;
    private final Persons persons;
    private final Rooms rooms;
    private final Event.Builder says;
    private final Map<Key, Integer> keys = new EnumMap<>(Key.class);
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Late> waivers = new ArrayList<>();
    private final PlaceLines place = new PlaceLines();
    private @Nullable Access access;
    private @Nullable String registration;
    private @Nullable List<DayDate> dates;
    private @Nullable String id;
    private @Nullable RoomDraft listing;

    Head(Line title, Facts facts, List<Finding> remarks, Persons persons, Rooms rooms) {
        this.facts = facts;
        this.remarks = remarks;
        this.persons = persons;
        this.rooms = rooms;
        says = Event.builder("unread", SmallTexts.line(title.content()));
        facts.add(Fact.event("title"), title.number(), title.number());
    }

    void read(Line line, Keyed keyed) {
        Key key = keyed.key().orElseThrow();
        Integer first = keyed.isRepeated() ? null : keys.putIfAbsent(key, line.number());
        if (first != null) {
            throw Misread.of("key-given-twice", keyed.word(), first);
        }
        listing = null;
        Stated stated = Stated.of(keyed.value());
        Fact fact = Fact.event(read(key, line, keyed, stated.value()));
        facts.add(fact, line.number(), stated.bracketed());
    }

    /** Reads an indented line below a themed room that the head lists; tells whether there is such a room. */
    boolean readRoom(Line line) {
        if (listing == null) {
            return false;
        }
        Optional<Keyed> keyed = line.raw().startsWith("\\") ? Optional.empty() : Keyed.of(line.content());
        Optional<Key> key = keyed.flatMap(Keyed::key).filter(Key::inRoom);
        if (key.isEmpty()) {
            listing.text.add(Escapes.description(line.raw()));
            return true;
        }
        try {
            String value =
                    SmallTexts.line(Stated.of(keyed.orElseThrow().value()).value());
            if (key.get() == Key.ROOM) {
                listing.meetIn(value);
            } else {
                listing.ask(value);
            }
            return true;
        } catch (Misread misread) {
            throw Unreadable.value(line, keyed.orElseThrow(), key.get(), misread);
        }
    }

    /** Reads a value and returns the name of the fact. */
    private String read(Key key, Line line, Keyed keyed, String value) {
        if (Persons.role(key).isPresent() && (key != Key.HOST || keyed.kind().isPresent())) {
            says.with(persons.appearance(line, keyed, value, Persons.role(key).orElseThrow()));
            return counted("appearances");
        }
        if (LinkKeys.kind(key).isPresent()) {
            says.link(LinkText.parse(LinkKeys.kind(key).orElseThrow(), value));
            return counted("links");
        }
        return switch (key) {
            case ORGANISER -> organiser(value, Organiser.Kind.ORGANISER);
            case HOST -> organiser(value, Organiser.Kind.HOST);
            case FUNDER -> organiser(value, Organiser.Kind.FUNDER);
            case CONTACT -> {
                says.contact(SmallTexts.contact(value));
                yield counted("contacts");
            }
            case WAIVER -> {
                waivers.add(new Late(SmallTexts.waiver(value), line, keyed));
                yield counted("waivers");
            }
            case PERSON -> {
                persons.list(line, keyed, value);
                yield counted("persons");
            }
            case THEMED_ROOM -> {
                listing = rooms.list(RoomText.parse(value));
                facts.add(Fact.themedRoom(listing.id()), line.number(), line.number());
                yield counted("rooms");
            }
            default -> single(key, line, keyed, value);
        };
    }

    private String single(Key key, Line line, Keyed keyed, String value) {
        switch (key) {
            case ID -> id = eventId(value);
            case SUBTITLE -> says.subtitle(SmallTexts.line(value));
            case MOTTO -> says.motto(SmallTexts.line(value));
            case SERIES -> says.series(SmallTexts.series(value));
            case PLACE, ADDRESS, FORM -> place.read(key, line, keyed, value);
            case ACCESS -> access = AccessText.parse(value);
            case REGISTRATION -> registration = SmallTexts.line(value);
            case DATES -> dates = dates(line, keyed, value);
            case BEGINS -> says.begins(Clock.parse(value));
            case ENDS -> says.ends(Clock.parse(value));
            case ZONE -> says.zone(SmallTexts.zone(value));
            case LANGUAGE -> says.languages(LanguageText.parseAll(value));
            case ATTENDANCE -> says.attendance(SmallTexts.attendance(value));
            case STATUS -> says.status(StatusWord.parse(value));
            default -> throw Misread.value();
        }
        return HeadFacts.of(key);
    }

    private static String eventId(String read) {
        try {
            return new Event.Id(SmallTexts.id(read)).value();
        } catch (IllegalArgumentException none) {
            throw Misread.value();
        }
    }

    private List<DayDate> dates(Line line, Keyed keyed, String value) {
        List<DateText> all = DatesText.parse(value);
        all.forEach(date -> Weekdays.remark(date, line.at(keyed.index()), remarks));
        return all.stream().map(DateText::date).toList();
    }

    private String organiser(String value, Organiser.Kind kind) {
        says.organiser(new Organiser(SmallTexts.line(value), kind));
        return counted("organisers");
    }

    private String counted(String things) {
        return things + "/" + counts.merge(things, 1, Integer::sum);
    }

    /** Fills in what only the whole head tells, and returns all it says. */
    Event.Builder finish() {
        says.place(place.place(facts).orElse(null));
        access();
        if (!keys.containsKey(Key.ZONE)) {
            facts.assume(Fact.event("zone"), "usual-zone");
            remarks.add(Finding.of("assumed-zone", List.of(), "Europe/Berlin"));
        }
        if (dates != null) {
            says.dates(dates);
        }
        return says;
    }

    /** Returns the id that is stated, or made of title and year. */
    Event.Id id(String title, List<Day> days) {
        List<DayDate> own = dates == null ? List.of() : dates;
        return id != null ? new Event.Id(id) : EventIds.of(title, own, days);
    }

    /** Tells whether the text says that there are days, but no dates of the event. */
    boolean saysNoDates() {
        return dates != null && dates.isEmpty();
    }

    List<Late> waivers() {
        return waivers;
    }

    private void access() {
        if (registration == null) {
            says.access(access);
            return;
        }
        if (access == null) {
            facts.assume(Fact.event("access"), "registration-is-access");
        }
        says.access((access == null ? Access.withRegistration() : access).registerAt(registration));
    }
}
