package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static programmheft.change.Found.ALMA;
import static programmheft.change.Found.day;
import static programmheft.change.Found.item;
import static programmheft.sample.SampleEvents.MONDAY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;
import programmheft.model.Waiver;
import programmheft.sample.SampleEvents;

class ContinuationTest {
    @Test
    void writes_the_earlier_ids_wherever_an_id_stands() {
        Event before = named("punkt", "danach", "alma", "wissen");
        Event after = named("1", "2", "s1", "r1");

        Continuation continuation =
                Matching.of(before, List.of(), after, Set.of()).continuation(Set.of());

        assertThat(continuation.event()).isEqualTo(before);
        assertThat(continuation.items())
                .isEqualTo(Map.of(
                        new Item.Id("1"), new Item.Id("punkt"),
                        new Item.Id("2"), new Item.Id("danach"),
                        new Item.Id("3"), new Item.Id("3")));
        assertThat(continuation.speakers()).isEqualTo(Map.of(new Speaker.Id("s1"), new Speaker.Id("alma")));
        assertThat(continuation.themedRooms()).isEqualTo(Map.of(new ThemedRoom.Id("r1"), new ThemedRoom.Id("wissen")));
    }

    @ParameterizedTest
    @MethodSource("programmheft.port.contract.RichEvents#each")
    void changes_nothing_but_ids(Event event) {
        Matching renaming = new Matching(
                Event.builder("nichts", "Nichts").build(),
                event,
                renamed(event.items().map(Item::id).toList(), id -> new Item.Id("neu/" + id)),
                renamed(event.speakers().stream().map(Speaker::id).toList(), id -> new Speaker.Id("neu/" + id)),
                renamed(
                        event.themedRooms().stream().map(ThemedRoom::id).toList(),
                        id -> new ThemedRoom.Id("neu/" + id)));

        Event renamed = renaming.continuation(Set.of()).event();

        assertThat(CanonicalForm.of(renamed).replace("Id(value=\"neu/", "Id(value=\""))
                .isEqualTo(CanonicalForm.of(event));
        assertThat(renamed.items().allMatch(item -> item.id().value().startsWith("neu/")))
                .isTrue();
        assertThat(CanonicalForm.of(renamed).split("Id\\(value=\"", -1).length
                        - CanonicalForm.of(renamed).split("Id\\(value=\"neu/", -1).length)
                .isEqualTo(1); // the id of the event itself
    }

    @Test
    void gives_what_is_new_an_id_that_no_edition_had() {
        Event before = day(item("1", "Begrüßung", "09:00"), item("2", "Neue Wege", "10:00"));
        Event after = day(
                item("1", "Frühsport", "08:00", ALMA),
                item("2", "Begrüßung", "09:00"),
                item("3", "Neue Wege", "10:00"));

        Event continued = Matching.of(before, List.of(), after, Set.of())
                .continuation(Set.of(new Item.Id("3"), new Item.Id("4")))
                .event();

        assertThat(continued.items().map(Item::id)).extracting(Item.Id::value).containsExactly("5", "1", "2");
    }

    @Test
    void does_not_give_a_new_item_the_id_of_one_that_is_back_after_it() {
        Event first = day(item("1", "Begrüßung", "09:00"), item("2", "Neue Wege", "10:00", ALMA));
        Event second = day(item("1", "Begrüßung", "09:00"));
        Event third = day(
                item("1", "Begrüßung", "09:00"),
                item("2", "Feuer und Flamme", "10:00"),
                item("3", "Neue Wege", "11:00", ALMA));

        Event continued = Matching.of(second, List.of(first), third, Set.of())
                .continuation(Set.of())
                .event();

        assertThat(continued.items().map(Item::id)).extracting(Item.Id::value).containsExactly("1", "3", "2");
    }

    @Test
    void keeps_all_ids_when_something_is_added_at_the_top_of_a_text_whose_items_are_numbered() {
        Event before = Ordinals.of(SampleEvents.conference()).event();
        Event after = Ordinals.of(Shifted.behind(item("neu", "Frühsport am Wehr", "06:00"), before))
                .event();

        Event continued = Matching.of(before, List.of(), after, Set.of())
                .continuation(Set.of())
                .event();

        int all = (int) before.items().count();
        assertThat(continued)
                .isEqualTo(Shifted.behind(item(String.valueOf(all + 1), "Frühsport am Wehr", "06:00"), before));
    }

    @Test
    void gives_a_new_speaker_and_themed_room_an_id_that_the_earlier_edition_does_not_have() {
        Event before = Event.builder("tag", "Tag")
                .speaker(Speaker.person("s1", "Alma Rotbuche"))
                .themedRoom(ThemedRoom.of("r1", "Wissen"))
                .build();
        Event after = Event.builder("tag", "Tag")
                .speaker(Speaker.person("s1", "Jost Feldkamp"))
                .themedRoom(ThemedRoom.of("r1", "Strukturen"))
                .build();

        Event continued = Matching.of(before, List.of(), after, Set.of())
                .continuation(Set.of())
                .event();

        assertThat(continued.speakers()).containsExactly(Speaker.person("s1-2", "Jost Feldkamp"));
        assertThat(continued.themedRooms()).containsExactly(ThemedRoom.of("r1-2", "Strukturen"));
    }

    @Test
    void cannot_be_changed() {
        Continuation continuation =
                Matching.of(SampleEvents.online(), SampleEvents.online()).continuation(Set.of());

        assertThatThrownBy(() -> continuation.items().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> continuation.speakers().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> continuation.themedRooms().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static <K> Map<K, Matching.Pair<K>> renamed(List<K> ids, UnaryOperator<K> rename) {
        Map<K, Matching.Pair<K>> all = new LinkedHashMap<>();
        ids.forEach(id -> all.put(id, new Matching.Pair<>(rename.apply(id), Reason.ID)));
        return all;
    }

    /** Returns an event that names the ids wherever ids can stand. */
    private static Event named(String item, String following, String speaker, String room) {
        Speaker alma = Speaker.person(speaker, "Alma Rotbuche");
        return Event.builder("tag", "Tag")
                .speaker(alma)
                .with(Appearance.of(alma, Role.MODERATOR))
                .themedRoom(ThemedRoom.of(room, "Neues Wissen"))
                .day(Day.on(
                        MONDAY,
                        Item.builder(item, "Neue Wege")
                                .from("09:00")
                                .themedRoom(new ThemedRoom.Id(room))
                                .with(Appearance.of(alma, Role.SPEAKER).withProject("DORF2030"))
                                .part(Item.builder(following, "Gespräch")
                                        .timing(Timing.after(new Item.Id(item)))
                                        .build())
                                .build()))
                .undated(Item.builder("3", "Ausstellung")
                        .timing(Timing.after(new Item.Id(following)))
                        .build())
                .waiver(new Waiver("implied-end", Optional.of(new Item.Id(item)), "so gewollt"))
                .build();
    }
}
