package programmheft.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.sample.SampleEvents;

class EventTest {
    private static final LocalDate FIRST = LocalDate.of(2031, 9, 10);
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche");

    @Test
    void is_in_berlin_and_planned_unless_said_otherwise() {
        Event event = Event.builder("tag", "Ein Tag").build();

        assertThat(event.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(event.status()).isEqualTo(Status.PLANNED);
        assertThat(event.items()).isEmpty();
    }

    @Test
    void keeps_all_it_says_when_it_is_built_anew() {
        Event event = SampleEvents.everything();

        assertThat(event.toBuilder().build()).isEqualTo(event);
        assertThat(event.toBuilder().build()).hasSameHashCodeAs(event);
    }

    @Test
    void can_be_given_another_id_and_title_and_other_lists() {
        Event event = SampleEvents.conference().toBuilder()
                .id(new Event.Id("neu"))
                .title("Neu")
                .zone(ZoneId.of("Europe/Paris"))
                .themedRooms(List.of())
                .days(List.of(Day.on(FIRST)))
                .dates(List.of())
                .build();

        assertThat(event.id()).hasToString("neu");
        assertThat(event.themedRooms()).isEmpty();
        assertThat(event.dates()).containsExactly(DayDate.of(FIRST));
    }

    @Test
    void takes_the_dates_of_its_days_once_each_unless_they_are_given() {
        Event event = Event.builder("tag", "Ein Tag")
                .day(Day.on(FIRST))
                .day(Day.on(FIRST))
                .day(Day.numbered(2))
                .build();

        assertThat(event.dates()).containsExactly(DayDate.of(FIRST), new DayDate.Numbered(2));
        assertThat(event.toBuilder()
                        .dates(List.of(new DayDate.YearOpen(MonthDay.of(9, 10))))
                        .build()
                        .dates())
                .containsExactly(new DayDate.YearOpen(MonthDay.of(9, 10)));
    }

    @Test
    void has_a_first_and_a_last_date_among_days_and_dates() {
        Event event = Event.builder("tag", "Ein Tag")
                .dates(List.of(DayDate.of(FIRST.plusDays(2))))
                .day(Day.on(FIRST.plusDays(1)))
                .day(Day.on(FIRST))
                .build();

        assertThat(event.firstDate()).contains(FIRST);
        assertThat(event.lastDate()).contains(FIRST.plusDays(2));
        assertThat(SampleEvents.lookBack().firstDate()).isEmpty();
        assertThat(SampleEvents.lookBack().lastDate()).isEmpty();
    }

    @Test
    void gives_all_items_with_parts_and_the_undated_last() {
        Event event = SampleEvents.everything();

        assertThat(event.items().map(item -> item.id().value())).containsExactly("punkt", "teil", "irgendwann");
    }

    @Test
    void finds_what_is_in_it_by_id() {
        Event event = SampleEvents.everything();

        assertThat(event.item(new Item.Id("teil")).map(Item::title)).contains("Ein Teil");
        assertThat(event.speaker(new Speaker.Id("alma")).map(Speaker::name)).contains("Alma Rotbuche");
        assertThat(event.themedRoom(new ThemedRoom.Id("raum")).map(ThemedRoom::title))
                .contains("Ein Raum");
    }

    @Test
    void finds_nothing_for_an_id_it_does_not_hold() {
        Event event = SampleEvents.everything();

        assertThat(event.item(new Item.Id("fremd"))).isEmpty();
        assertThat(event.speaker(new Speaker.Id("fremd"))).isEmpty();
        assertThat(event.themedRoom(new ThemedRoom.Id("fremd"))).isEmpty();
    }

    @Test
    void takes_the_room_of_an_item_before_that_of_its_themed_room() {
        Event event = SampleEvents.everything();
        Item item = event.item(new Item.Id("punkt")).orElseThrow();

        assertThat(event.roomOf(item)).contains("Saal 1");
        assertThat(event.roomOf(item.toBuilder().room(null).build())).contains("Saal 2");
        assertThat(event.roomOf(event.item(new Item.Id("teil")).orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "fachtag-2031", "A.b_c-9", "0"})
    void takes_ids_that_fit_into_a_calendar(String id) {
        assertThat(new Event.Id(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "fach tag", "fachtag@home", "größe", "a/b"})
    void refuses_any_other_id(String id) {
        assertThatThrownBy(() -> Event.builder(id, "Ein Tag"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an event's id is 1 to 64 ASCII letters, digits, dots, dashes and underscores, not '" + id
                        + "'");
    }

    @Test
    void takes_64_characters_of_an_id_but_not_65() {
        assertThat(new Event.Id("a".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> new Event.Id("a".repeat(65))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_each_text_it_refuses() {
        assertThatThrownBy(() -> Event.builder("tag", " ").build())
                .hasMessage("the title of event 'tag' must not be empty");
        assertThatThrownBy(() -> Event.builder("tag", "T").subtitle("").build())
                .hasMessage("the subtitle of event 'tag' must not be empty");
        assertThatThrownBy(() -> Event.builder("tag", "T").motto("").build())
                .hasMessage("the motto of event 'tag' must not be empty");
    }

    @Test
    void refuses_an_item_id_that_is_given_twice_even_in_parts_and_on_other_days() {
        Item item = Item.builder("a", "A").build();
        Item whole = Item.builder("b", "B").part(item).build();

        assertThatThrownBy(() -> Event.builder("tag", "T")
                        .day(Day.on(FIRST, whole))
                        .undated(item)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the item id 'a' is given twice");
    }

    @Test
    void refuses_a_speaker_or_themed_room_id_that_is_given_twice() {
        ThemedRoom room = ThemedRoom.of("raum", "Raum");

        assertThatThrownBy(() ->
                        Event.builder("tag", "T").speaker(ALMA).speaker(ALMA).build())
                .hasMessage("the speaker id 'alma' is given twice");
        assertThatThrownBy(() -> Event.builder("tag", "T")
                        .themedRoom(room)
                        .themedRoom(room)
                        .build())
                .hasMessage("the themed room id 'raum' is given twice");
    }

    @Test
    void refuses_a_speaker_who_is_not_listed() {
        Item stray = Item.builder("stray", "Stray").with(ALMA, Role.SPEAKER).build();

        assertThatThrownBy(() ->
                        Event.builder("tag", "T").day(Day.on(FIRST, stray)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item 'stray' names the speaker 'alma', who is not listed");
        assertThatThrownBy(() -> Event.builder("tag", "T")
                        .with(Appearance.of(ALMA, Role.HOST))
                        .build())
                .hasMessage("the event names the speaker 'alma', who is not listed");
    }

    @Test
    void refuses_a_themed_room_that_is_not_listed() {
        Item stray = Item.builder("stray", "Stray")
                .themedRoom(new ThemedRoom.Id("nirgends"))
                .build();

        assertThatThrownBy(() -> Event.builder("tag", "T").undated(stray).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item 'stray' names the themed room 'nirgends', which is not listed");
    }

    @Test
    void refuses_an_item_after_one_that_does_not_exist() {
        Item stray = Item.builder("stray", "Stray")
                .timing(Timing.after(new Item.Id("nie")))
                .build();

        assertThatThrownBy(() -> Event.builder("tag", "T").undated(stray).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item 'stray' comes after the item 'nie', which does not exist");
    }

    @Test
    void refuses_a_waiver_for_an_item_that_does_not_exist() {
        Waiver waiver = new Waiver("implied-end", Optional.of(new Item.Id("nie")), "egal");

        assertThatThrownBy(() -> Event.builder("tag", "T").waiver(waiver).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the waiver of 'implied-end' names the item 'nie', which does not exist");
    }

    @Test
    void takes_references_that_lead_somewhere() {
        assertThat(SampleEvents.conference().items()).hasSize(21);
        assertThat(SampleEvents.untimed().items()).hasSize(3);
    }
}
