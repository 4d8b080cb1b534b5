package programmheft.port.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Place;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;
import programmheft.port.Clash;
import programmheft.port.EventStore;
import programmheft.port.InMemoryEventStore;
import programmheft.port.Point;
import programmheft.port.Provenance;
import programmheft.port.Room;
import programmheft.port.Search;

/** What every store answers about all its events; and all of them the same. */
public abstract class StoreQuestionsContract {
    private static final Instant NOW = Instant.parse("2031-01-01T12:00:00Z");
    private static final Speaker MUELLER = Speaker.person("m", "Änne Müller").withAffiliation("Fernblick-Institut");
    private static final Speaker GROSS = Speaker.person("g", "Ole Groß");
    private static final Speaker CHOIR = Speaker.institution("c", "Flussrat");
    private static final ThemedRoom MOOR = new ThemedRoom(
            new ThemedRoom.Id("moor"),
            Optional.of(2),
            "Moore und Auen",
            Optional.empty(),
            Optional.of("Wem gehört das Wasser?"),
            Optional.empty(),
            Optional.of("Saal Süd"));

    private EventStore store;

    /** Makes a new, empty store. */
    protected abstract EventStore emptyStore();

    @BeforeEach
    void makeStore() {
        store = emptyStore();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    // ---- search

    @ParameterizedTest
    @CsvSource({
        // what one types, which titles are found, the best first
        "Müller, Begrüßung",
        "mueller, Begrüßung",
        "MULLER, Begrüßung",
        "begruessung, Begrüßung",
        "begrüs, Begrüßung",
        "fernblick, Begrüßung",
        "gross, Moore wieder nass|Die Größe der Fläche",
        "größe, Die Größe der Fläche",
        "wasser, Moore wieder nass",
        "auen moor, Moore wieder nass",
        "moor, Moore wieder nass|Die Größe der Fläche",
        "fläche moor, Die Größe der Fläche",
        "ufertage, Ufertage",
        "treffpunkt, Ufertage",
        "nirgends, ''",
        "moor nirgends, ''",
        "'\"-*:()', ''",
        "'moor AND * \" -nass ''x', ''",
        "'\"moor\" (nass*)', Moore wieder nass"
    })
    void words_are_found_however_they_are_written(String words, String titles) {
        save(ufertage());

        assertThat(String.join("|", titles(Search.of(words)))).isEqualTo(titles);
    }

    @Test
    void a_search_can_be_narrowed_in_five_ways() {
        save(ufertage());

        assertThat(titles(search("", "müll", null, null, null, null))).containsExactly("Begrüßung");
        assertThat(titles(search("", null, "saal sued", null, null, null))).containsExactly("Moore wieder nass");
        assertThat(titles(search("", null, null, "2", null, null))).containsExactly("Moore wieder nass");
        assertThat(titles(search("", null, null, "auen", null, null))).containsExactly("Moore wieder nass");
        assertThat(titles(search("", null, null, null, Format.TALK, null))).containsExactly("Die Größe der Fläche");
        assertThat(titles(search("", null, null, null, null, "2031-05-06")))
                .containsExactlyInAnyOrder("Ufertage", "Die Größe der Fläche");
        assertThat(titles(search("moor", null, null, null, Format.TALK, "2031-05-06")))
                .containsExactly("Die Größe der Fläche");
        assertThat(titles(search("moor", null, null, null, Format.TALK, "2031-05-05")))
                .isEmpty();
        assertThat(titles(search("", "moor", null, null, null, null))).isEmpty();
        assertThat(titles(search("", null, null, null, null, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // who is asked for, and whether that is one of the two who speak, Änne Müller and Ole Groß
        "Ole Groß, true",
        "'Groß, Ole', true",
        "gross o, true",
        "Prof. Dr. Ole Gross, true",
        "Dr. Müller, true",
        "Änne Groß, false",
        "Ole Müller, false",
        "Ole Ole, true",
        "Müller Fernblick, false"
    })
    void a_speaker_is_found_by_all_words_of_one_name(String name, boolean found) {
        Item item = item("1", "Zwei sprechen", "09:00", "10:00").toBuilder()
                .with(MUELLER, Role.SPEAKER)
                .with(GROSS, Role.SPEAKER)
                .build();
        save(Event.builder("a", "A")
                .speakers(List.of(MUELLER, GROSS))
                .day(day("2031-05-05", item))
                .build());

        assertThat(titles(search("", name, null, null, null, null)))
                .isEqualTo(found ? List.of("Zwei sprechen") : List.of());
    }

    @Test
    void a_point_is_found_with_its_event_its_people_its_room_and_its_time() {
        save(ufertage());

        assertThat(store.questions().search(Search.of("wieder")))
                .containsExactly(new Point(
                        new Event.Id("ufertage"),
                        Optional.of(new Item.Id("moore")),
                        "Ufertage",
                        "Moore wieder nass",
                        List.of("Ole Groß", "Flussrat"),
                        Optional.of("Saal Süd"),
                        Optional.of(LocalDate.of(2031, 5, 5)),
                        Optional.of(ZonedDateTime.parse("2031-05-05T10:00+02:00[Europe/Berlin]")),
                        Optional.of(ZonedDateTime.parse("2031-05-05T11:00+02:00[Europe/Berlin]"))));
        assertThat(store.questions().search(Search.of("treffpunkt")))
                .extracting(Point::item, Point::start, Point::day)
                .containsExactly(tuple(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2031, 5, 5))));
    }

    @Test
    void only_the_newest_edition_is_found_and_all_of_it() {
        save(ufertage());
        save(ufertage().toBuilder().title("Flusstage").days(List.of()).build());

        assertThat(titles(Search.of("moor"))).isEmpty();
        assertThat(titles(Search.of("ufertage"))).isEmpty();
        assertThat(titles(Search.of("flusstage"))).containsExactly("Flusstage");

        save(ufertage());

        assertThat(titles(Search.of("nass"))).containsExactly("Moore wieder nass");
    }

    @Test
    void of_equally_good_points_the_newest_is_first() {
        save(event("alt", "Alt", day("2029-03-01", item("1", "Moor", "09:00", "10:00"))));
        save(event("neu", "Neu", day("2031-03-01", item("1", "Moor", "09:00", "10:00"))));
        save(event("ohne", "Ohne").toBuilder()
                .undated(Item.builder("1", "Moor").build())
                .build());
        save(event("mitte", "Mitte", day("2030-03-01", item("1", "Moorland", "09:00", "10:00"))));

        assertThat(store.questions().search(Search.of("moor")))
                .extracting(point -> point.event().value())
                .containsExactly("neu", "alt", "ohne", "mitte");
    }

    @Test
    void a_long_text_is_found_by_its_beginning_and_by_its_people() {
        String text = "anfang " + words(120_000) + " schluss";
        save(event(
                        "lang",
                        "Lang",
                        day(
                                "2031-05-05",
                                item("1", "Titel", "09:00", "10:00").toBuilder()
                                        .text(text)
                                        .with(GROSS, Role.SPEAKER)
                                        .build()))
                .toBuilder()
                .build());

        assertThat(titles(Search.of("anfang gross"))).containsExactly("Titel");
        assertThat(titles(Search.of("schluss"))).isEmpty();
    }

    // ---- now and next

    @Test
    void what_runs_at_a_moment_is_told_for_all_events() {
        save(event(
                "a", "A", day("2031-05-05", item("1", "Eins", "09:00", "10:00"), item("2", "Zwei", "10:00", "11:00"))));
        save(event("b", "B", day("2031-05-05", item("1", "Drei", "09:30", "10:30"))));
        save(event("c", "C", day("2031-05-05", cancelled(item("1", "Vier", "09:00", "11:00")))));

        assertThat(at("2031-05-05T09:45")).containsExactly("Eins", "Drei");
        assertThat(at("2031-05-05T10:00")).containsExactly("Drei", "Zwei");
        assertThat(at("2031-05-05T11:00")).isEmpty();
        assertThat(at("2031-05-05T08:59:59")).isEmpty();
    }

    @Test
    void what_runs_for_days_is_told_as_well_and_what_has_no_known_end_for_its_first_moment() {
        save(event(
                "a",
                "A",
                day(
                        "2031-05-05",
                        Item.builder("1", "Ausstellung")
                                .timing(Timing.between(ClockTime.of(9, 0), new ClockTime(LocalTime.of(18, 0), 9)))
                                .build())));
        save(event(
                "b",
                "B",
                day("2031-05-09", Item.builder("1", "Offen").from("19:00").build())));

        assertThat(at("2031-05-14T12:00")).containsExactly("Ausstellung");
        assertThat(at("2031-05-09T19:00")).containsExactly("Ausstellung", "Offen");
        assertThat(at("2031-05-09T19:00:01")).containsExactly("Ausstellung");
    }

    @Test
    void what_comes_next_is_told_for_all_events_and_with_all_that_start_together() {
        save(event(
                "a", "A", day("2031-05-05", item("1", "Eins", "09:00", "10:00"), item("2", "Zwei", "10:00", "11:00"))));
        save(event("b", "B", day("2031-05-05", item("1", "Drei", "10:00", "10:30"))));
        save(event("c", "C", day("2031-05-04", item("1", "Vier", "10:00", "10:30"))));

        assertThat(after("2031-05-05T08:00", 1)).containsExactly("Eins");
        assertThat(after("2031-05-05T08:00", 2)).containsExactly("Eins", "Zwei", "Drei");
        assertThat(after("2031-05-05T09:00", 9)).containsExactly("Zwei", "Drei");
        assertThat(after("2031-05-05T09:00", 0)).isEmpty();
        assertThat(after("2031-05-05T10:00", 3)).isEmpty();
    }

    // ---- clashes and free rooms

    @Test
    void a_room_and_a_person_wanted_by_two_events_at_once_clash() {
        save(inHouse("a", "Haus am Fluß", item("1", "Eins", "09:00", "10:00"), "Saal", MUELLER));
        save(inHouse(
                "b",
                "haus am FLUSS",
                item("1", "Zwei", "09:30", "10:30"),
                "SAAL",
                Speaker.person("x", "Aenne Mueller")));

        List<Clash> clashes = store.questions().clashes();

        assertThat(clashes).extracting(Clash::kind).containsExactly(Clash.Kind.ROOM, Clash.Kind.PERSON);
        assertThat(clashes).extracting(Clash::what).containsExactly("SAAL", "Aenne Mueller");
        assertThat(clashes).extracting(clash -> clash.earlier().title()).containsExactly("Eins", "Eins");
        assertThat(clashes).extracting(clash -> clash.later().title()).containsExactly("Zwei", "Zwei");
    }

    @Test
    void what_only_touches_is_elsewhere_cancelled_or_of_the_same_event_does_not_clash() {
        Item nine = item("1", "Eins", "09:00", "10:00");
        save(inHouse("a", "Haus", nine, "Saal", CHOIR));
        save(inHouse("b", "Haus", item("1", "Zwei", "10:00", "11:00"), "Saal", GROSS));
        save(inHouse("c", "Anderes Haus", nine, "Saal", CHOIR));
        save(inHouse("d", "Haus", cancelled(nine), "Saal", GROSS));
        save(inHouse("e", "Haus", nine, "Saal", GROSS).toBuilder()
                .status(Status.CANCELLED)
                .build());
        save(inHouse(
                "f",
                "Haus",
                nine,
                "Studio",
                MUELLER,
                nine.toBuilder().id(new Item.Id("2")).build()));
        save(event(
                "g",
                "Ohne Haus",
                day("2031-05-05", nine.toBuilder().room("Saal").build())));

        assertThat(store.questions().clashes()).isEmpty();
    }

    @Test
    void of_two_that_start_together_that_of_the_first_event_is_the_earlier_one() {
        save(inHouse("b", "Haus", item("1", "Zwei", "09:00", "10:00"), "Saal", CHOIR));
        save(inHouse("a", "Haus", item("1", "Eins", "09:00", "09:30"), "Saal", CHOIR));

        assertThat(store.questions().clashes())
                .singleElement()
                .satisfies(clash -> assertThat(clash.earlier().title()).isEqualTo("Eins"));
    }

    @Test
    void one_event_is_told_its_own_clashes_whoever_starts_first() {
        save(inHouse("a", "Haus", item("1", "Eins", "09:00", "10:00"), "Saal", GROSS));
        save(inHouse("b", "Haus", item("1", "Zwei", "09:30", "10:30"), "Saal", CHOIR));
        save(inHouse("c", "Haus", item("1", "Drei", "10:15", "11:00"), "Saal", CHOIR));
        Item show = Item.builder("1", "Ausstellung")
                .timing(Timing.between(ClockTime.of(8, 0), new ClockTime(LocalTime.of(18, 0), 9)))
                .build();
        save(inHouse("d", "Haus", show, "Saal", CHOIR));

        assertThat(clashesOf("a")).containsExactly("Ausstellung × Eins", "Eins × Zwei");
        assertThat(clashesOf("c")).containsExactly("Ausstellung × Drei", "Zwei × Drei");
        assertThat(clashesOf("d")).containsExactly("Ausstellung × Eins", "Ausstellung × Zwei", "Ausstellung × Drei");
        assertThat(clashesOf("e")).isEmpty();
    }

    private Stream<String> clashesOf(String event) {
        return store.questions().clashes(new Event.Id(event)).stream()
                .map(clash -> clash.earlier().title() + " × " + clash.later().title());
    }

    @Test
    void a_room_is_free_while_nothing_takes_place_in_it() {
        save(inHouse("a", "Haus", item("1", "Eins", "09:00", "10:00"), "Saal", GROSS));
        save(inHouse("b", "Haus", item("1", "Zwei", "10:00", "11:00"), "Studio", MUELLER));

        assertThat(free("2031-05-05T09:00", "2031-05-05T10:00")).containsExactly(new Room("Haus", "Studio"));
        assertThat(free("2031-05-05T09:59", "2031-05-05T10:01")).isEmpty();
        assertThat(free("2031-05-05T10:00", "2031-05-05T11:00")).containsExactly(new Room("Haus", "Saal"));
        assertThat(free("2031-05-06T10:00", "2031-05-06T11:00"))
                .containsExactly(new Room("Haus", "Saal"), new Room("Haus", "Studio"));
    }

    // ---- the same answers from every store

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_events_are_answered_for_as_if_all_of_them_were_loaded(long seed) {
        InMemoryEventStore twin = new InMemoryEventStore();
        for (int i = 0; i < 6; i++) {
            for (Event edition : RandomEvents.editions(seed * 100 + i, "e" + i, 3)) {
                Event placed = edition.toBuilder().place(Place.at("Haus")).build();
                save(placed);
                twin.save(placed, Provenance.none(), "s", "d", NOW);
            }
        }

        for (String words : List.of("stadt", "groe", "o neill", "null", "東", "a", "zitat 100", "1")) {
            assertThat(store.questions().search(Search.of(words)))
                    .as(words)
                    .isEqualTo(twin.questions().search(Search.of(words)));
        }
        List<Point> all = twin.questions().after(Instant.EPOCH, 10_000);
        assertThat(store.questions().after(Instant.EPOCH, 10_000)).isEqualTo(all);
        assertThat(store.questions().clashes()).isEqualTo(twin.questions().clashes());
        for (int i = 0; i < 6; i++) {
            Event.Id id = new Event.Id("e" + i);
            assertThat(store.questions().clashes(id)).isEqualTo(twin.questions().clashes(id));
        }
        for (Point point : all) {
            Instant start = point.start().orElseThrow().toInstant();
            assertThat(store.questions().at(start)).isEqualTo(twin.questions().at(start));
            assertThat(store.questions().freeRooms(start, start.plusSeconds(60)))
                    .isEqualTo(twin.questions().freeRooms(start, start.plusSeconds(60)));
        }
    }

    private void save(Event event) {
        store.save(event, Provenance.none(), "s", "d", NOW);
    }

    private List<String> titles(Search search) {
        return store.questions().search(search).stream().map(Point::title).toList();
    }

    private static Search search(
            String words,
            @Nullable String speaker,
            @Nullable String room,
            @Nullable String themedRoom,
            @Nullable Format format,
            @Nullable String on) {
        return new Search(
                words,
                Optional.ofNullable(speaker),
                Optional.ofNullable(room),
                Optional.ofNullable(themedRoom),
                Optional.ofNullable(format),
                Optional.ofNullable(on).map(LocalDate::parse));
    }

    private Stream<String> at(String moment) {
        return store.questions().at(berlin(moment)).stream().map(Point::title);
    }

    private Stream<String> after(String moment, int count) {
        return store.questions().after(berlin(moment), count).stream().map(Point::title);
    }

    private List<Room> free(String from, String to) {
        return store.questions().freeRooms(berlin(from), berlin(to));
    }

    private static Instant berlin(String moment) {
        return ZonedDateTime.parse(moment + "+02:00[Europe/Berlin]").toInstant();
    }

    private static Event ufertage() {
        return Event.builder("ufertage", "Ufertage")
                .place(Place.at("Treffpunkt Fluss"))
                .speakers(List.of(MUELLER, GROSS, CHOIR))
                .themedRooms(List.of(MOOR))
                .day(day(
                        "2031-05-05",
                        item("gruss", "Begrüßung", "09:00", "10:00").toBuilder()
                                .format(Format.GREETING)
                                .with(MUELLER, Role.GREETING)
                                .build(),
                        item("moore", "Moore wieder nass", "10:00", "11:00").toBuilder()
                                .themedRoom(MOOR.id())
                                .with(GROSS, Role.SPEAKER)
                                .with(CHOIR, Role.PERFORMER)
                                .build()))
                .day(day(
                        "2031-05-06",
                        item("flaeche", "Die Größe der Fläche", "09:00", "10:00").toBuilder()
                                .format(Format.TALK)
                                .text("Wie viel Moor gibt es?")
                                .build()))
                .build();
    }

    private static Event event(String id, String title, Day... days) {
        return Event.builder(id, title)
                .speakers(List.of(GROSS))
                .days(List.of(days))
                .build();
    }

    private static Event inHouse(String id, String venue, Item item, String room, Speaker speaker, Item... more) {
        List<Item> items = new ArrayList<>();
        Stream.concat(Stream.of(item), Stream.of(more))
                .forEach(one -> items.add(
                        one.toBuilder().room(room).with(speaker, Role.SPEAKER).build()));
        return Event.builder(id, id)
                .place(Place.at(venue))
                .speakers(List.of(speaker))
                .day(Day.on(LocalDate.of(2031, 5, 5), items))
                .build();
    }

    private static Day day(String date, Item... items) {
        return Day.on(LocalDate.parse(date), List.of(items));
    }

    private static Item item(String id, String title, String from, String to) {
        return Item.builder(id, title).between(from, to).build();
    }

    private static Item cancelled(Item item) {
        return item.toBuilder().status(Status.CANCELLED).build();
    }

    private static String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(Integer.toString(i, 36)).append("xyz ");
        }
        return words.toString();
    }
}
