package programmheft.port;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import programmheft.agenda.Agenda;
import programmheft.agenda.Slot;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;

/** Makes an event and its items findable. */
final class FindableItems {
    private static final Set<Status> NOT_TAKING_PLACE = Set.of(Status.CANCELLED, Status.POSTPONED);

    private final Event event;
    private final Agenda agenda;
    private final Map<Speaker.Id, Speaker> speakers;
    private final Map<ThemedRoom.Id, ThemedRoom> themedRooms;
    private final Map<Item.Id, String> rooms = new HashMap<>();
    /** Names come again and again. */
    private final Map<String, List<String>> wordsOfNames = new HashMap<>();

    private final List<Findable> all = new ArrayList<>();
    private final Map<Item.Id, Told> told = new HashMap<>();
    private final Map<Item.Id, Told> before;

    /** An item as it was made findable, with what it took over from others. */
    private record Told(
            Item item,
            Optional<LocalDate> day,
            @Nullable String room,
            ThemedRoom.@Nullable Id theme,
            Optional<Slot> slot,
            Findable findable) {
        boolean isOf(
                Item other,
                Optional<LocalDate> otherDay,
                @Nullable String otherRoom,
                ThemedRoom.@Nullable Id otherTheme,
                Optional<Slot> otherSlot) {
            return item.equals(other)
                    && day.equals(otherDay)
                    && Objects.equals(room, otherRoom)
                    && Objects.equals(theme, otherTheme)
                    && slot.equals(otherSlot);
        }
    }

    /**
     * Begins with an event.
     *
     * @param last an edition before, of which what stayed is taken over
     */
    FindableItems(Agenda agenda, @Nullable FindableItems last) {
        this.agenda = agenda;
        event = agenda.event();
        before = last != null && isSetAs(last.event) ? last.told : Map.of();
        speakers = event.speakers().stream().collect(Collectors.toMap(Speaker::id, Function.identity()));
        themedRooms = event.themedRooms().stream().collect(Collectors.toMap(ThemedRoom::id, Function.identity()));
        agenda.rooms()
                .forEach(room -> agenda.in(room)
                        .forEach(slot -> rooms.putIfAbsent(slot.item().id(), room)));
    }

    /** Tells whether everything but the items is the same. */
    private boolean isSetAs(Event other) {
        return event.id().equals(other.id())
                && event.title().equals(other.title())
                && event.place().equals(other.place())
                && event.status() == other.status()
                && event.speakers().equals(other.speakers())
                && event.themedRooms().equals(other.themedRooms());
    }

    List<Findable> all() {
        whole();
        for (Day day : event.days()) {
            Optional<LocalDate> date = date(day.when());
            day.items().forEach(item -> add(item, date, null, null));
        }
        event.undated().forEach(item -> add(item, Optional.empty(), null, null));
        return all;
    }

    private static Optional<LocalDate> date(DayDate when) {
        return when instanceof DayDate.On on ? Optional.of(on.day()) : Optional.empty();
    }

    private void whole() {
        WordList words = new WordList();
        words.add(SearchWords.of(event.title()));
        Stream.of(event.subtitle(), event.motto())
                .flatMap(Optional::stream)
                .map(SearchWords::of)
                .forEach(words::add);
        event.series().ifPresent(series -> words.add(SearchWords.of(series.name())));
        event.place()
                .ifPresent(place -> Stream.of(place.venue(), place.address())
                        .flatMap(Optional::stream)
                        .map(SearchWords::of)
                        .forEach(words::add));
        event.organisers().forEach(organiser -> words.add(SearchWords.of(organiser.name())));
        event.days().forEach(day -> date(day.when()).ifPresent(words::date));
        Optional<LocalDate> first =
                event.days().stream().flatMap(day -> date(day.when()).stream()).findFirst();
        Point point = new Point(
                event.id(),
                Optional.empty(),
                event.title(),
                event.title(),
                names(event.appearances()),
                Optional.empty(),
                first,
                Optional.empty(),
                Optional.empty());
        all.add(findable(point, SearchWords.of(event.title()), event.appearances(), words, Map.of(), true));
    }

    private void add(
            Item item, Optional<LocalDate> day, @Nullable String roomOfWhole, ThemedRoom.@Nullable Id themeOfWhole) {
        ThemedRoom.@Nullable Id theme = item.themedRoom().orElse(themeOfWhole);
        @Nullable ThemedRoom themedRoom = theme == null ? null : themedRooms.get(theme);
        @Nullable
        String room = Optional.ofNullable(rooms.get(item.id()))
                .or(item::room)
                .or(() -> Optional.ofNullable(themedRoom).flatMap(ThemedRoom::room))
                .orElse(roomOfWhole);
        Optional<Slot> slot = agenda.of(item.id());
        Told last = before.get(item.id());
        Findable findable = last != null && last.isOf(item, day, room, theme, slot)
                ? last.findable
                : findable(item, day, room, themedRoom, slot);
        told.put(item.id(), new Told(item, day, room, theme, slot, findable));
        all.add(findable);
        item.parts().forEach(part -> add(part, day, room, theme));
    }

    private Findable findable(
            Item item,
            Optional<LocalDate> day,
            @Nullable String room,
            @Nullable ThemedRoom themedRoom,
            Optional<Slot> slot) {
        WordList words = new WordList();
        List<String> title = SearchWords.of(item.title());
        words.add(title);
        words.mark(Search.Mark.FORMAT, item.format().name().toLowerCase(Locale.ROOT));
        day.ifPresent(words::date);
        if (themedRoom != null) {
            theme(themedRoom, words);
        }
        if (room != null) {
            words.addMarked(Search.Mark.ROOM, wordsOf(room));
        }
        Stream.of(item.subtitle(), item.formatWord(), item.text())
                .flatMap(Optional::stream)
                .map(SearchWords::of)
                .forEach(words::add);
        return findable(
                point(item, day, room, slot), title, item.appearances(), words, persons(slot), takesPlace(item));
    }

    private void theme(ThemedRoom themedRoom, WordList words) {
        themedRoom.number().ifPresent(number -> words.mark(Search.Mark.THEMED_ROOM, Integer.toString(number)));
        Stream.of(Optional.of(themedRoom.title()), themedRoom.subtitle())
                .flatMap(Optional::stream)
                .forEach(text -> words.addMarked(Search.Mark.THEMED_ROOM, wordsOf(text)));
        Stream.of(Optional.of(themedRoom.title()), themedRoom.subtitle(), themedRoom.guidingQuestion())
                .flatMap(Optional::stream)
                .map(this::wordsOf)
                .forEach(words::add);
    }

    private Point point(Item item, Optional<LocalDate> day, @Nullable String room, Optional<Slot> slot) {
        Optional<ZonedDateTime> end = slot.flatMap(some -> some.end().at());
        return new Point(
                event.id(),
                Optional.of(item.id()),
                event.title(),
                item.title(),
                names(item.appearances()),
                Optional.ofNullable(room),
                slot.map(Slot::day).or(() -> day),
                slot.map(Slot::start),
                end);
    }

    private boolean takesPlace(Item item) {
        return !NOT_TAKING_PLACE.contains(item.status()) && !NOT_TAKING_PLACE.contains(event.status());
    }

    private List<String> names(List<Appearance> appearances) {
        return appearances.stream().map(one -> speaker(one).name()).distinct().toList();
    }

    private Speaker speaker(Appearance appearance) {
        return Optional.ofNullable(speakers.get(appearance.speaker())).orElseThrow();
    }

    /** Returns the persons of a slot and of what is told under it; institutions may be in several places at once. */
    private Map<String, String> persons(Optional<Slot> slot) {
        Map<String, String> persons = new HashMap<>();
        slot.stream()
                .flatMap(Slot::appearances)
                .filter(one -> !NOT_TAKING_PLACE.contains(one.status()))
                .map(this::speaker)
                .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
                .forEach(speaker -> persons.putIfAbsent(String.join(" ", wordsOf(speaker.name())), speaker.name()));
        persons.remove("");
        return persons;
    }

    private Findable findable(
            Point point,
            List<String> title,
            List<Appearance> appearances,
            WordList words,
            Map<String, String> persons,
            boolean takesPlace) {
        List<String> people = new ArrayList<>();
        Set<String> affiliations = new LinkedHashSet<>();
        for (Appearance appearance : appearances) {
            Speaker speaker = speaker(appearance);
            List<String> name = wordsOf(speaker.name());
            people.addAll(name);
            words.addMarked(Search.Mark.SPEAKER, name);
            Stream.of(appearance.affiliation().or(speaker::affiliation), appearance.project())
                    .flatMap(Optional::stream)
                    .forEach(text -> affiliations.addAll(wordsOf(text)));
        }
        words.addAll(people);
        words.addAll(affiliations);
        return new Findable(
                point, title, people, List.copyOf(affiliations), words.all(), persons, roomKey(point), takesPlace);
    }

    /** Two events share a room if both the venue and the room are called the same. */
    private String roomKey(Point point) {
        Optional<String> venue = event.place().flatMap(place -> place.venue());
        if (venue.isEmpty() || point.room().isEmpty()) {
            return "";
        }
        return String.join(" ", wordsOf(venue.get())) + "/"
                + String.join(" ", wordsOf(point.room().get()));
    }

    private List<String> wordsOf(String name) {
        return wordsOfNames.computeIfAbsent(name, SearchWords::of);
    }
}
