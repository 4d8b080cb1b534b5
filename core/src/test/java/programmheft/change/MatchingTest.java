package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static programmheft.change.Found.ALMA;
import static programmheft.change.Found.BIRTE;
import static programmheft.change.Found.COSIMA;
import static programmheft.change.Found.JOST;
import static programmheft.change.Found.day;
import static programmheft.change.Found.ids;
import static programmheft.change.Found.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.port.contract.RandomEvents;
import programmheft.port.contract.RichEvents;
import programmheft.sample.SampleEvents;

class MatchingTest {
    private static final Set<Item.Id> NO_IDS = Set.of();

    static Stream<Event> events() {
        return Stream.concat(
                Stream.concat(RichEvents.each(), Stream.of(SampleEvents.conference(), SampleEvents.everything())),
                Stream.iterate(1L, seed -> seed <= 20, seed -> seed + 1)
                        .map(seed -> new RandomEvents(seed).event("zufall")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void of_an_event_with_itself_is_the_identity(Event event) {
        Matching stated = Matching.of(event, event);

        assertThat(stated.items())
                .allSatisfy((later, pair) -> assertThat(pair).isEqualTo(new Matching.Pair<>(later, Reason.ID)));
        assertThat(stated.items()).hasSize((int) event.items().count());
        assertThat(stated.continuation(Set.of()).event()).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_the_same_when_it_is_worked_out_again(Event event) {
        Event edited = new RandomEvents(5).edited(event);

        Matching first = Matching.of(event, List.of(), edited, NO_IDS);

        assertThat(Matching.of(event, List.of(), edited, NO_IDS)).isEqualTo(first);
        assertThat(first.continuation(NO_IDS)).isEqualTo(first.continuation(NO_IDS));
    }

    @ParameterizedTest
    @MethodSource("events")
    void changes_nothing_more_when_it_is_applied_again(Event event) {
        Event once = Matching.of(event, List.of(), new RandomEvents(7).edited(event), NO_IDS)
                .continuation(NO_IDS)
                .event();

        assertThat(Matching.of(event, once).continuation(NO_IDS).event()).isEqualTo(once);
    }

    @Test
    void finds_an_item_by_the_id_that_both_documents_state_whatever_else_changed() {
        Event before = day(item("wege", "Neue Wege", "09:00", ALMA));
        Event after = day(item("wege", "Feuer und Flamme", "16:00", BIRTE));

        assertThat(Matching.of(before, after).items())
                .isEqualTo(Map.of(new Item.Id("wege"), new Matching.Pair<>(new Item.Id("wege"), Reason.ID)));
    }

    @Test
    void does_not_take_what_has_another_stated_id_for_the_same_item_if_it_changed_at_all() {
        Event before = day(item("a", "Neue Wege", "09:00", ALMA));

        assertThat(ids(Matching.of(before, day(item("b", "Neue Wege", "09:30", ALMA)))))
                .isEmpty();
        assertThat(ids(Matching.of(before, day(item("b", "Neue Wege", "09:00", ALMA)))))
                .isEqualTo(Map.of("b", "a"));
    }

    @Test
    void believes_the_stated_ids_and_looks_at_the_others() {
        Event before = day(item("a", "Neue Wege", "09:00"), item("b", "Alte Brücken", "10:00"));
        Event after = day(item("1", "Neue Wege", "09:00"), item("b", "Neue Wege", "10:00"));

        assertThat(ids(Matching.of(before, List.of(), after, Set.of(new Item.Id("b")))))
                .isEqualTo(Map.of("b", "b", "1", "a"));
    }

    @Test
    void finds_again_what_was_not_in_the_last_edition_but_in_one_before_it() {
        Event first = day(item("1", "Begrüßung", "09:00"), item("2", "Neue Wege", "10:00", ALMA));
        Event second = day(item("1", "Begrüßung", "09:00"));
        Event third = day(item("1", "Neue Wege", "11:00", ALMA), item("2", "Begrüßung", "09:00"));

        assertThat(ids(Matching.of(second, List.of(first), third, NO_IDS))).isEqualTo(Map.of("1", "2", "2", "1"));
        assertThat(ids(Matching.of(second, List.of(), third, NO_IDS))).isEqualTo(Map.of("2", "1"));
    }

    @Test
    void finds_by_its_stated_id_what_was_in_an_earlier_edition() {
        Event first = day(item("a", "Neue Wege", "10:00", ALMA), item("b", "Begrüßung", "09:00"));
        Event third = day(item("a", "Feuer", "12:00", BIRTE), item("b", "Begrüßung", "09:00"));

        assertThat(ids(Matching.of(day(item("b", "Begrüßung", "09:00")), List.of(first), third, idsOf(third))))
                .isEqualTo(Map.of("a", "a", "b", "b"));
    }

    @Test
    void prefers_what_is_in_the_last_edition_to_what_vanished() {
        Event first = day(item("1", "Neue Wege", "09:00", ALMA));
        Event second = day(item("2", "Neue Wege", "09:00", ALMA));

        assertThat(ids(Matching.of(second, List.of(first), day(item("x", "Neue Wege", "09:00", ALMA)), NO_IDS)))
                .isEqualTo(Map.of("x", "2"));
    }

    @Test
    void does_not_hang_on_the_order_of_speakers_and_appearances() {
        Event before = day(item("a", "Werkstatt", "09:00", ALMA, BIRTE), item("b", "Werkstatt", "10:00", COSIMA, JOST));
        Event after = day(item("1", "Werkstatt", "10:00", BIRTE, ALMA), item("2", "Werkstatt", "09:00", JOST, COSIMA));
        List<Event> shuffled = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<Speaker> speakers = new ArrayList<>(after.speakers());
            Collections.rotate(speakers, i);
            shuffled.add(after.toBuilder().speakers(speakers).build());
        }

        assertThat(shuffled).allSatisfy(event -> assertThat(ids(before, event)).isEqualTo(Map.of("1", "a", "2", "b")));
    }

    @Test
    void cannot_be_changed() {
        Matching matching = Matching.of(SampleEvents.online(), SampleEvents.online());

        assertThatThrownBy(() -> matching.items().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> matching.speakers().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> matching.themedRooms().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(matching.before(new Item.Id("gibt-es-nicht"))).isEmpty();
    }

    private static Set<Item.Id> idsOf(Event event) {
        return Set.copyOf(event.items().map(Item::id).toList());
    }
}
