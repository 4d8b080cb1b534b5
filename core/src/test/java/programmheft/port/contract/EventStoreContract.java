package programmheft.port.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.change.CalendarFold;
import programmheft.change.CalendarHistory;
import programmheft.change.CanonicalForm;
import programmheft.change.Changes;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.Timing;
import programmheft.port.Edition;
import programmheft.port.EventStore;
import programmheft.port.Fact;
import programmheft.port.Provenance;
import programmheft.port.StoreException;

/** What every store of editions does. */
public abstract class EventStoreContract {
    private static final Instant NOON = Instant.parse("2019-09-12T10:00:00Z");
    private static final Speaker HUBER = Speaker.person("huber", "Ömer Huber");

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

    // ---- nothing there

    @Test
    void an_empty_store_lists_nothing() {
        assertThat(store.list()).isEmpty();
    }

    @Test
    void an_event_that_was_never_saved_is_not_found() {
        Event.Id unknown = new Event.Id("unknown");

        assertThat(store.find(unknown)).isEmpty();
        assertThat(store.find(unknown, 1)).isEmpty();
        assertThat(store.history(unknown)).isEmpty();
    }

    @Test
    void an_edition_that_does_not_exist_is_not_found() {
        Event event = programme("a", "Eins");
        save(event);

        assertThat(store.find(event.id(), 0)).isEmpty();
        assertThat(store.find(event.id(), 2)).isEmpty();
        assertThat(store.find(event.id(), -1)).isEmpty();
    }

    // ---- calendars

    @Test
    void the_calendar_of_an_edition_is_the_fold_over_the_editions_up_to_it() {
        RandomEvents random = new RandomEvents(7);
        Event event = random.event("a");
        for (int edition = 0; edition < 8; edition++) {
            save(event);
            event = edition % 3 == 1 ? programme("a", "Eins", "Zwei") : random.edited(event);
        }
        Event.Id id = event.id();
        CalendarFold fold = CalendarFold.empty(CalendarHistory.CANCELLED_AFTER);

        for (Edition.Head head : store.history(id)) {
            fold = fold.then(store.find(id, head.number()).orElseThrow().event(), head.savedAt());

            CalendarFold kept = store.calendar(id, head.number());
            assertThat(kept.history()).isEqualTo(fold.history());
            assertThat(kept.shown()).isEqualTo(fold.shown());
            assertThat(kept.vanished()).isEqualTo(fold.vanished());
        }
    }

    @Test
    void an_item_counts_as_cancelled_after_so_many_editions_as_the_last_of_them_was_saved_with() {
        Event.Id id = new Event.Id("a");
        save(timed("Eins", "Zwei", "Drei"));
        save(timed("Eins", "Zwei"), 4);
        CalendarFold once = store.calendar(id, 2);
        save(timed("Eins", "Zwei", "Neu"), 4);
        save(timed("Eins", "Zwei", "Neu", "Mehr"), 4);
        CalendarFold thrice = store.calendar(id, 4);
        save(timed("Eins", "Neu", "Mehr"), 1);

        CalendarFold last = store.calendar(id, 5);

        assertThat(once.vanished()).containsExactly(new Item.Id("Drei"));
        assertThat(thrice.vanished()).isEqualTo(once.vanished());
        assertThat(last.vanished()).isEmpty();
        assertThat(last.shown()
                        .items()
                        .filter(item -> item.status() == Status.CANCELLED)
                        .map(Item::title))
                .containsExactlyInAnyOrder("Zwei", "Drei");
        assertThat(store.history(id)).extracting(Edition.Head::cancelAfter).containsExactly(3, 4, 4, 4, 1);
    }

    @Test
    void there_is_no_calendar_of_an_edition_that_does_not_exist() {
        save(programme("a", "Eins"));

        assertThatThrownBy(() -> store.calendar(new Event.Id("a"), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no edition 2 of the event 'a'");
        assertThatThrownBy(() -> store.calendar(new Event.Id("b"), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.calendar(new Event.Id("a"), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_edition_is_saved_with_which_items_count_as_cancelled_before_it() {
        Edition.Draft draft = draft(programme("a", "Eins"));

        assertThatThrownBy(() -> draft.cancellingAfter(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an item is cancelled after 1 edition at least, not 0");
    }

    // ---- saving

    @Test
    void the_first_edition_has_the_number_1_and_everything_it_was_saved_with() {
        Event event = programme("a", "Eins");

        Edition.Head head = store.save(event, Provenance.none(), "programm.txt", "abc", NOON);

        assertThat(head)
                .isEqualTo(new Edition.Head(
                        event.id(),
                        1,
                        NOON,
                        "Konferenz",
                        CanonicalForm.digest(event),
                        "programm.txt",
                        "abc",
                        Optional.empty(),
                        Optional.empty(),
                        CalendarHistory.CANCELLED_AFTER));
        assertThat(store.find(event.id())).contains(new Edition(head, event, Provenance.none()));
    }

    @Test
    void an_edition_keeps_who_saved_it_and_what_was_said_about_it() {
        Edition.Draft draft = Edition.Draft.of(programme("a", "Eins"), Provenance.none(), "s", "d", NOON)
                .by("Büro „Fernblick“")
                .withNote("Raum 2 wird gestrichen\nund morgen neu besetzt");

        Edition.Head head = store.save(draft);

        assertThat(head.savedBy()).hasValue("Büro „Fernblick“");
        assertThat(head.note()).hasValue("Raum 2 wird gestrichen\nund morgen neu besetzt");
        assertThat(store.history(head.event())).containsExactly(head);
        assertThat(store.list()).containsExactly(head);
        assertThat(store.find(head.event()).orElseThrow().head()).isEqualTo(head);
    }

    @Test
    void an_edition_that_continues_the_newest_one_is_saved() {
        assertThat(store.save(draft(programme("a", "Eins")).basedOn(0)).number())
                .isEqualTo(1);
        assertThat(store.save(draft(programme("a", "Zwei")).basedOn(1)).number())
                .isEqualTo(2);
    }

    @Test
    void an_edition_that_continues_another_one_is_refused_and_says_which() {
        save(programme("a", "Eins"));
        save(programme("a", "Zwei"));

        for (int known : List.of(0, 1, 3)) {
            assertThatThrownBy(() -> store.save(draft(programme("a", "Drei")).basedOn(known)))
                    .isInstanceOfSatisfying(StoreException.class, refused -> {
                        assertThat(refused.finding().code()).isEqualTo("store-stale");
                        assertThat(refused)
                                .hasMessageEndingWith(
                                        "has edition 2 of \"a\", but this one continues edition " + known);
                    });
        }
        assertThat(store.history(new Event.Id("a"))).hasSize(2);
        assertThat(store.save(draft(programme("a", "Zwei")).basedOn(1)).number())
                .as("what the newest edition says already needs no saving")
                .isEqualTo(2);
    }

    @Test
    void an_unknown_event_is_not_made_by_a_refusal() {
        assertThatThrownBy(() -> store.save(draft(programme("b", "Eins")).basedOn(7)))
                .isInstanceOf(StoreException.class)
                .hasMessageEndingWith("has edition 0 of \"b\", but this one continues edition 7");

        assertThat(store.list()).isEmpty();
    }

    @Test
    void every_change_is_the_next_edition() {
        assertThat(save(programme("a", "Eins")).number()).isEqualTo(1);
        assertThat(save(programme("a", "Eins", "Zwei")).number()).isEqualTo(2);
        assertThat(save(programme("a", "Zwei")).number()).isEqualTo(3);
    }

    @Test
    void saving_the_same_again_stores_nothing_and_returns_the_newest_edition() {
        Event event = programme("a", "Eins");
        Edition.Head first = save(event);

        Edition.Head again =
                store.save(programme("a", "Eins"), RichEvents.provenance(), "other.txt", "other", NOON.plusSeconds(60));

        assertThat(again).isEqualTo(first);
        assertThat(store.history(event.id())).containsExactly(first);
        assertThat(store.find(event.id()).orElseThrow().provenance()).isEqualTo(Provenance.none());
    }

    @Test
    void what_an_older_edition_said_is_a_new_edition_when_it_comes_back() {
        save(programme("a", "Eins"));
        save(programme("a", "Zwei"));

        Edition.Head third = save(programme("a", "Eins"));

        assertThat(third.number()).isEqualTo(3);
        assertThat(store.find(third.event(), 1).orElseThrow().event())
                .isEqualTo(store.find(third.event(), 3).orElseThrow().event());
    }

    @Test
    void the_instant_of_saving_is_cut_to_the_second() {
        Edition.Head head = store.save(
                programme("a", "Eins"), Provenance.none(), "s", "d", Instant.parse("2019-09-12T10:00:00.999999999Z"));

        assertThat(head.savedAt()).isEqualTo(NOON);
        assertThat(store.history(head.event())).containsExactly(head);
    }

    @Test
    void an_instant_before_1970_is_cut_to_the_second_as_well() {
        Edition.Head head = store.save(
                programme("a", "Eins"), Provenance.none(), "s", "d", Instant.parse("1969-12-31T23:59:58.500Z"));

        assertThat(head.savedAt()).isEqualTo(Instant.parse("1969-12-31T23:59:58Z"));
        assertThat(store.find(head.event()).orElseThrow().head()).isEqualTo(head);
    }

    @Test
    void editions_keep_their_numbers_even_if_the_clock_went_backwards() {
        store.save(programme("a", "Eins"), Provenance.none(), "s", "d", NOON);
        store.save(programme("a", "Zwei"), Provenance.none(), "s", "d", NOON.minusSeconds(3600));

        assertThat(store.history(new Event.Id("a")))
                .extracting(Edition.Head::number)
                .containsExactly(1, 2);
        assertThat(store.find(new Event.Id("a")).orElseThrow().head().number()).isEqualTo(2);
    }

    // ---- everything is kept

    @ParameterizedTest
    @MethodSource("programmheft.port.contract.RichEvents#each")
    void an_event_is_found_as_it_was_saved(Event event) {
        save(event);

        assertThat(store.find(event.id()).orElseThrow().event()).isEqualTo(event);
        assertThat(store.find(event.id(), 1).orElseThrow().event()).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("programmheft.port.contract.RichEvents#each")
    void everything_an_event_says_can_come_and_go(Event event) {
        Event bare = Event.builder(event.id().value(), "nur ein Titel").build();
        save(bare);
        save(event);
        save(bare);
        save(event);

        assertThat(IntStream.rangeClosed(1, 4)
                        .mapToObj(number ->
                                store.find(event.id(), number).orElseThrow().event()))
                .containsExactly(bare, event, bare, event);
    }

    @Test
    void the_order_of_lists_is_kept_and_an_order_changed_is_an_edition() {
        Event event = programme("a", "Eins", "Zwei", "Drei", "Vier");
        Event turned = programme("a", "Vier", "Eins", "Drei", "Zwei");
        save(event);
        save(turned);

        assertThat(found("a", 1)).isEqualTo(event);
        assertThat(found("a", 2)).isEqualTo(turned);
    }

    @Test
    void an_item_may_move_to_another_day_and_into_another_item() {
        Item talk = Item.builder("talk", "Vortrag").build();
        Item block = Item.builder("block", "Block").build();
        Event first =
                event().day(Day.numbered(1, talk)).day(Day.numbered(2, block)).build();
        Event second =
                event().day(Day.numbered(1)).day(Day.numbered(2, block, talk)).build();
        Event third = event().day(Day.numbered(1))
                .day(Day.numbered(2, block.toBuilder().part(talk).build()))
                .build();
        Event fourth = event().day(Day.numbered(1, block)).undated(talk).build();

        List.of(first, second, third, fourth).forEach(this::save);

        assertThat(IntStream.rangeClosed(1, 4).mapToObj(number -> found("a", number)))
                .containsExactly(first, second, third, fourth);
    }

    @Test
    void many_items_put_in_at_the_same_place_keep_their_order() {
        List<String> titles = new ArrayList<>(List.of("first", "last"));
        List<Event> saved = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            titles.add(1, "in between " + i);
            saved.add(programme("a", titles.toArray(String[]::new)));
            save(saved.get(i));
        }

        assertThat(IntStream.rangeClosed(1, 40).mapToObj(number -> found("a", number)))
                .containsExactlyElementsOf(saved);
    }

    @Test
    void two_equal_entries_in_a_list_are_both_kept() {
        Event event = event().speaker(HUBER)
                .languages(List.of(Locale.GERMAN, Locale.GERMAN))
                .undated(Item.builder("1", "Podium")
                        .with(HUBER, Role.SPEAKER)
                        .with(HUBER, Role.SPEAKER)
                        .build())
                .build();

        save(event);

        assertThat(found("a", 1)).isEqualTo(event);
    }

    @Test
    void ids_that_differ_in_case_or_accent_only_are_different_items() {
        Event event = event().undated(Item.builder("Talk", "A").build())
                .undated(Item.builder("talk", "B").build())
                .undated(Item.builder("tälk", "C").build())
                .undated(Item.builder("ta\u0308lk", "D").build())
                .undated(Item.builder("01", "E").build())
                .undated(Item.builder("1", "F").build())
                .undated(Item.builder("1.0", "G").build())
                .build();

        save(event);

        assertThat(found("a", 1)).isEqualTo(event);
    }

    // ---- any editions

    @ParameterizedTest
    @MethodSource("seeds")
    void any_editions_are_loaded_as_they_were_saved_to_the_byte(long seed) {
        List<Event> editions = savedEditions(seed);

        for (int number = 1; number <= editions.size(); number++) {
            Edition found = store.find(editions.get(0).id(), number).orElseThrow();
            assertThat(CanonicalForm.of(found.event())).isEqualTo(CanonicalForm.of(editions.get(number - 1)));
            assertThat(found.event()).isEqualTo(editions.get(number - 1));
            assertThat(found.head().digest()).isEqualTo(CanonicalForm.digest(editions.get(number - 1)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_two_editions_differ_in_what_they_differed_in_before(long seed) {
        List<Event> editions = savedEditions(seed);

        for (int number = 2; number <= editions.size(); number++) {
            Event.Id id = editions.get(0).id();
            assertThat(Changes.between(found(id.value(), number - 1), found(id.value(), number))
                            .all())
                    .isEqualTo(Changes.between(editions.get(number - 2), editions.get(number - 1))
                            .all())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_older_edition_can_be_restored_as_the_newest_one(long seed) {
        List<Event> editions = savedEditions(seed);
        Event last = editions.get(editions.size() - 1);
        Event old = editions.stream()
                .filter(event -> !event.equals(last))
                .findFirst()
                .orElseThrow();

        Edition.Head restored = save(old);

        assertThat(restored.number()).isEqualTo(editions.size() + 1);
        assertThat(store.find(old.id()).orElseThrow().event()).isEqualTo(old);
        assertThat(found(old.id().value(), editions.size())).isEqualTo(last);
    }

    static LongStream seeds() {
        return LongStream.range(0, 33);
    }

    private List<Event> savedEditions(long seed) {
        List<Event> editions = RandomEvents.editions(seed, "zufall-" + seed, 4);
        editions.forEach(this::save);
        return editions;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'\"`;--/*",
                "\\n \\' %_",
                "\u202Eshalom\u202C \u05E9\u05DC\u05D5\u05DD",
                "e\u0301 \u00E9",
                "\uD83C\uDFAA \uD840\uDC00",
                "\uFFFD \uFEFFx \uFFFE",
                "?1 :name $1 {fn now()}"
            })
    void odd_signs_in_titles_ids_and_texts_come_back_as_they_were(String odd) {
        Event event = event().title(odd)
                .motto(odd)
                .undated(Item.builder(odd.replaceAll("\\s", "_"), odd)
                        .text(odd + "\n\t" + odd)
                        .room(odd)
                        .build())
                .build();

        save(event);

        assertThat(found("a", 1)).isEqualTo(event);
    }

    @Test
    void a_text_of_a_million_signs_comes_back_as_it_was() {
        Event event = event().undated(Item.builder("1", "Lang")
                        .text("Größe ".repeat(170_000) + "x")
                        .build())
                .build();

        save(event);

        assertThat(CanonicalForm.of(found("a", 1))).isEqualTo(CanonicalForm.of(event));
    }

    // ---- older editions

    @Test
    void older_editions_stay_as_they_were() {
        Event first = programme("a", "Eins", "Zwei");
        Event second = first.toBuilder().title("Tagung").motto("anders").build();
        Event third = programme("a", "Zwei");
        List.of(first, second, third).forEach(this::save);

        assertThat(found("a", 1)).isEqualTo(first);
        assertThat(found("a", 2)).isEqualTo(second);
        assertThat(found("a", 3)).isEqualTo(third);
    }

    @Test
    void an_item_that_vanished_may_return() {
        Event with = programme("a", "Eins", "Zwei");
        Event without = programme("a", "Eins");
        List.of(with, without, with, without).forEach(this::save);

        assertThat(IntStream.rangeClosed(1, 4).mapToObj(number -> found("a", number)))
                .containsExactly(with, without, with, without);
    }

    @Test
    void the_history_is_told_from_the_oldest_edition_on() {
        Edition.Head first = save(programme("a", "Eins"));
        Edition.Head second =
                store.save(programme("a", "Zwei"), Provenance.none(), "neu.txt", "def", NOON.plusSeconds(9));

        assertThat(store.history(first.event())).containsExactly(first, second);
    }

    // ---- where it comes from

    @Test
    void origins_are_kept_in_their_order() {
        Event event = programme("a", "Eins");
        store.save(event, RichEvents.provenance(), "s", "d", NOON);

        Provenance found = store.find(event.id()).orElseThrow().provenance();

        assertThat(found).isEqualTo(RichEvents.provenance());
        assertThat(List.copyOf(found.origins().keySet()))
                .isEqualTo(List.copyOf(RichEvents.provenance().origins().keySet()));
    }

    @Test
    void each_edition_has_its_own_origins() {
        store.save(programme("a", "Eins"), RichEvents.provenance(), "s", "d", NOON);
        store.save(programme("a", "Zwei"), Provenance.none(), "s", "d", NOON);
        store.save(programme("a", "Drei"), RichEvents.provenance(), "s", "d", NOON);

        assertThat(IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> store.find(new Event.Id("a"), number)
                                .orElseThrow()
                                .provenance()
                                .isNotStated(Fact.event("zone"))))
                .containsExactly(true, false, true);
    }

    // ---- several events

    @Test
    void two_events_with_the_same_items_stay_apart() {
        save(programme("a", "Eins"));
        save(programme("b", "Eins"));
        save(programme("a", "Eins", "Zwei"));

        assertThat(found("a", 2)).isEqualTo(programme("a", "Eins", "Zwei"));
        assertThat(found("b", 1)).isEqualTo(programme("b", "Eins"));
        assertThat(store.history(new Event.Id("b"))).hasSize(1);
    }

    @Test
    void the_list_holds_the_newest_edition_of_each_event_by_id() {
        List.of(programme("b", "x"), programme("a", "x"), programme("B", "x"), programme("a-1", "x"))
                .forEach(this::save);
        Edition.Head newest = save(programme("a", "y"));

        assertThat(store.list()).extracting(head -> head.event().value()).containsExactly("B", "a", "a-1", "b");
        assertThat(store.list()).contains(newest);
    }

    // ---- several threads

    @Test
    void threads_that_save_at_once_get_a_number_each() throws Exception {
        List<Callable<Edition.Head>> saves = IntStream.range(0, 24)
                .mapToObj(i -> (Callable<Edition.Head>) () -> save(programme("a", "Eins " + i)))
                .toList();

        List<Integer> numbers =
                new ArrayList<>(atOnce(saves).stream().map(Edition.Head::number).toList());
        Collections.sort(numbers);

        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 24).boxed().toList());
        assertThat(store.history(new Event.Id("a")))
                .allSatisfy(head -> assertThat(CanonicalForm.digest(found("a", head.number())))
                        .isEqualTo(head.digest()));
    }

    @Test
    void threads_that_save_the_same_at_once_make_one_edition() throws Exception {
        atOnce(Collections.nCopies(12, () -> save(programme("a", "Eins"))));

        assertThat(store.history(new Event.Id("a"))).hasSize(1);
    }

    @Test
    void who_reads_while_others_save_sees_whole_editions() throws Exception {
        save(programme("a", "Eins 0"));
        List<Callable<Boolean>> work = IntStream.range(0, 40)
                .mapToObj(i -> (Callable<Boolean>) () -> i % 2 == 0
                        ? save(programme("a", "Eins " + i, "Zwei " + i)).number() > 0
                        : store.find(new Event.Id("a"))
                                .map(edition -> CanonicalForm.digest(edition.event())
                                        .equals(edition.head().digest()))
                                .orElse(false))
                .toList();

        assertThat(atOnce(work)).containsOnly(true);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Edition.Draft draft(Event event) {
        return Edition.Draft.of(event, Provenance.none(), "programm.txt", "abc", NOON);
    }

    private Edition.Head save(Event event) {
        return store.save(event, Provenance.none(), "programm.txt", "abc", NOON);
    }

    private Edition.Head save(Event event, int cancelAfter) {
        return store.save(draft(event).cancellingAfter(cancelAfter));
    }

    private Event found(String id, int number) {
        return store.find(new Event.Id(id), number).orElseThrow().event();
    }

    private static Event.Builder event() {
        return Event.builder("a", "Konferenz");
    }

    /** Returns an event of one day with an item of an hour for each title, one after the other. */
    private static Event timed(String... titles) {
        List<Item> items = new ArrayList<>();
        for (String title : titles) {
            int hour = 9 + items.size();
            items.add(Item.builder(title, title)
                    .timing(Timing.between(ClockTime.of(hour, 0), ClockTime.of(hour + 1, 0)))
                    .build());
        }
        return Event.builder("a", "Konferenz")
                .day(Day.on(LocalDate.of(2031, 5, 5), items))
                .build();
    }

    /** Returns an event of one day with an item of each title; the title is the id, so that items can be followed. */
    private static Event programme(String id, String... titles) {
        List<Item> items = new ArrayList<>();
        for (String title : titles) {
            items.add(Item.builder(title.replace(' ', '_'), title).build());
        }
        return Event.builder(id, "Konferenz")
                .day(Day.numbered(1, items.toArray(Item[]::new)))
                .build();
    }
}
