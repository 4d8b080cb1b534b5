package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.sample.RealEditions;

/** The editions of two real conferences, one after the other, as they were published. */
class RealEditionsTest {
    private static final Supplier<List<Changes>> STEPS =
            Suppliers.memoize(() -> steps(Replay.of(RealEditions.good(), RealEditionsTest::stated)));

    @Test
    void tell_every_change_that_the_planning_tool_tells_itself() {
        Map<String, Feed> feed = Feed.read(RealEditions.feed());
        List<Changes> steps = STEPS.get();

        assertThat(feed).hasSize(33);
        for (int n = 1; n <= steps.size(); n++) {
            Feed told = feed.getOrDefault("0." + (n + 1), Feed.nothing());
            Changes changes = steps.get(n - 1);
            assertThat(ids(changes, Change.Kind.NEW)).as("new in 0.%s", n + 1).containsAll(told.fresh());
            assertThat(ids(changes, Change.Kind.MOVED)).containsAll(told.moved());
            assertThat(ids(changes, Change.Kind.OTHER_ROOM)).containsAll(told.elsewhere());
            assertThat(titles(changes, Change.Kind.VANISHED)).containsAll(told.cancelled());
        }
    }

    @Test
    void tell_the_changes_of_pauses_for_which_the_planning_tool_only_says_that_there_is_a_new_version() {
        Map<String, Feed> feed = Feed.read(RealEditions.feed());
        List<Changes> steps = STEPS.get();
        List<String> silent = new ArrayList<>();
        for (int n = 1; n <= steps.size(); n++) {
            if (feed.getOrDefault("0." + (n + 1), Feed.nothing()).equals(Feed.nothing())) {
                silent.add("0." + (n + 1) + " " + kinds(steps.get(n - 1)));
            }
        }

        assertThat(silent)
                .containsExactlyInAnyOrder(
                        "0.2 [NEW, NEW]",
                        "0.9 [VANISHED]",
                        "0.13 [RENAMED]",
                        "0.15 []",
                        "0.25 [RENAMED]",
                        "0.26 [RENAMED, RENAMED, RENAMED]",
                        "0.30 [NEW]");
    }

    @Test
    void tell_of_each_session_only_what_the_planning_tool_tells_but_for_one_that_it_forgot() {
        Map<String, Feed> feed = Feed.read(RealEditions.feed());
        List<Changes> steps = STEPS.get();
        List<String> more = new ArrayList<>();
        for (int n = 1; n <= steps.size(); n++) {
            Feed told = feed.getOrDefault("0." + (n + 1), Feed.nothing());
            for (Change change : steps.get(n - 1).all()) {
                if (isSession(change) && !told.tells(change)) {
                    more.add("0." + (n + 1) + " " + change.kind() + " "
                            + change.subject().title());
                }
            }
        }

        assertThat(more).containsExactly("0.14 NEW AWS - Title TBA", "0.18 VANISHED AWS - Title TBA");
    }

    @Test
    void keep_the_ids_of_all_sessions_without_any_stated_id_but_of_two_pairs_that_nothing_tells_apart() {
        Replay replay = Replay.ofNumbered(RealEditions.good());
        Map<Item.Id, Item.Id> first = new HashMap<>();
        List<String> lost = new ArrayList<>();
        int kept = 0;
        for (int n = 0; n < replay.names().size(); n++) {
            for (Map.Entry<Item.Id, Item.Id> name : replay.names().get(n).entrySet()) {
                Item.Id then = first.putIfAbsent(name.getKey(), name.getValue());
                if (then != null && isSession(name.getKey().value())) {
                    kept += then.equals(name.getValue()) ? 1 : 0;
                    lost.addAll(
                            then.equals(name.getValue()) ? List.of() : List.of("0." + (n + 1) + " " + name.getKey()));
                }
            }
        }

        assertThat(kept).isEqualTo(1792);
        assertThat(lost)
                .as("sessions of the same title, time and nobody that changed their rooms in a circle")
                .containsExactlyInAnyOrder(
                        "0.32 GUHH3G", "0.32 UEWB9L", "0.33 GUHH3G", "0.33 UEWB9L", "0.33 GLJQGC", "0.33 WXPYBE");
    }

    @Test
    void find_again_what_was_left_out_of_an_edition_for_a_while() {
        List<Event> documents = RealEditions.good();
        Event last = documents.get(32);
        int back = 0;
        int found = 0;
        for (int hidden = 0; hidden < 5; hidden++) {
            Event before = without(hidden, documents.get(31));
            Ordinals numbered = Ordinals.of(last);
            Matching matching = Matching.of(before, List.of(documents.get(30)), numbered.event(), Set.of());
            Set<Item.Id> there = before.items().map(Item::id).collect(Collectors.toSet());
            for (Item item : numbered.event().items().toList()) {
                Item.Id truth = numbered.truth(item);
                if (isSession(truth.value()) && !there.contains(truth)) {
                    back++;
                    found += matching.before(item.id()).filter(truth::equals).isPresent() ? 1 : 0;
                }
            }
        }

        assertThat(back).isEqualTo(72);
        assertThat(found).isGreaterThanOrEqualTo(70);
    }

    @Test
    void find_all_sessions_of_a_congress_that_gives_most_of_them_another_id_overnight() {
        List<Event> editions = RealEditions.congress();

        Matching matching = Matching.of(editions.get(0), editions.get(1));

        assertThat(matching.items()).hasSize(432);
        assertThat(matching.items().values().stream().map(Matching.Pair::reason))
                .filteredOn(Reason.TITLE::equals)
                .hasSize(240);
        assertThat(steps(Replay.ofNumbered(editions)).stream().map(RealEditionsTest::kinds))
                .containsExactly("[ORDER]", "[NEW, NEW]");
    }

    private static List<Changes> steps(Replay replay) {
        List<Changes> steps = new ArrayList<>();
        for (int n = 1; n < replay.editions().size(); n++) {
            steps.add(Changes.between(
                    replay.editions().get(n - 1), replay.editions().get(n)));
        }
        return steps;
    }

    private static Set<Item.Id> stated(Event document) {
        return document.items()
                .map(Item::id)
                .filter(id -> isSession(id.value()))
                .collect(Collectors.toSet());
    }

    private static boolean isSession(String id) {
        return !id.startsWith(RealEditions.PAUSE);
    }

    private static boolean isSession(Change change) {
        return change.subject().of() == Change.Of.ITEM
                && isSession(change.subject().id());
    }

    private static Stream<Change> items(Changes changes, Change.Kind kind) {
        return changes.all().stream()
                .filter(change -> change.kind() == kind)
                .filter(change -> change.subject().of() == Change.Of.ITEM);
    }

    private static List<String> ids(Changes changes, Change.Kind kind) {
        return items(changes, kind).map(change -> change.subject().id()).toList();
    }

    private static List<String> titles(Changes changes, Change.Kind kind) {
        return items(changes, kind).map(change -> change.subject().title()).toList();
    }

    private static String kinds(Changes changes) {
        return changes.all().stream().map(Change::kind).toList().toString();
    }

    private static Event without(int every, Event event) {
        List<Item> all = event.items().toList();
        Set<Item> hidden = Stream.iterate(every, i -> i < all.size(), i -> i + 5)
                .map(all::get)
                .collect(Collectors.toSet());
        return event.toBuilder()
                .days(event.days().stream()
                        .map(day -> new Day(
                                day.when(),
                                day.begins(),
                                day.ends(),
                                day.items().stream()
                                        .filter(item -> !hidden.contains(item))
                                        .toList()))
                        .toList())
                .build();
    }
}
