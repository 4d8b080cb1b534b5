package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static programmheft.change.Found.ALMA;
import static programmheft.change.Found.BIRTE;
import static programmheft.change.Found.day;
import static programmheft.change.Found.event;
import static programmheft.change.Found.in;
import static programmheft.change.Found.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import programmheft.model.Appearance;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;
import programmheft.sample.SampleEvents;

class ChangesTest {
    private static final Item WEGE = in("Saal", item("wege", "Neue Wege", "09:00", ALMA));
    private static final Item ENDE = item("ende", "Ende", "12:00");
    private static final Event FIRST = day(WEGE, ENDE);

    @Test
    void are_none_between_an_edition_and_itself() {
        assertThat(Changes.between(FIRST, FIRST).isEmpty()).isTrue();
        assertThat(Changes.of(Matching.of(FIRST, FIRST)).isEmpty()).isTrue();
    }

    @Test
    void tell_what_is_new_and_what_is_not_there_any_more() {
        Changes changes = Changes.between(FIRST, day(item("neu", "Feuer und Flamme", "10:00"), ENDE));

        assertThat(told(changes)).containsExactly("NEW neu", "VANISHED wege");
        assertThat(changes.vanished()).containsExactly(WEGE.id());
    }

    @Test
    void tell_what_is_back() {
        Event without = day(ENDE);

        assertThat(told(Changes.of(Matching.of(without, List.of(FIRST), FIRST, Set.of()))))
                .containsExactly("BACK wege");
        assertThat(told(Changes.between(without, FIRST))).containsExactly("NEW wege");
    }

    @Test
    void tell_of_a_cancelled_item_that_it_is_cancelled_not_that_it_vanished() {
        Changes changes = Changes.between(
                FIRST, day(WEGE.toBuilder().status(Status.CANCELLED).build(), ENDE));

        assertThat(told(changes)).containsExactly("CANCELLED wege status [PLANNED] [CANCELLED]");
        assertThat(changes.vanished()).isEmpty();
    }

    @Test
    void tell_each_thing_that_is_different_of_an_item() {
        Item other = Item.builder("wege", "Andere Wege")
                .subtitle("für alle")
                .text("Ein Text")
                .format(Format.WORKSHOP)
                .between("09:30", "10:30")
                .room("Hof")
                .with(BIRTE, Role.SPEAKER)
                .optional(true)
                .status(Status.FULLY_BOOKED)
                .capacity(12)
                .build();

        assertThat(told(Changes.between(FIRST, day(other, ENDE))))
                .containsExactly(
                        "STATUS wege status [PLANNED] [FULLY_BOOKED]",
                        "MOVED wege timing [2031-05-05 09:00–(12:00)] [2031-05-05 09:30–10:30]",
                        "OTHER_ROOM wege room [Saal] [Hof]",
                        "RENAMED wege title [Neue Wege] [Andere Wege]",
                        "PEOPLE wege appearances [Alma Rotbuche] [Birte Sandholm]",
                        "FORMAT wege format [OTHER] [WORKSHOP]",
                        "RENAMED wege subtitle [] [für alle]",
                        "TEXT wege text [] []",
                        "OPTIONAL wege optional [false] [true]",
                        "DETAIL wege capacity [] [12]");
    }

    @Test
    void tell_nothing_of_an_item_whose_implied_end_moves_with_the_next_one() {
        assertThat(told(Changes.between(FIRST, day(WEGE, item("ende", "Ende", "13:00")))))
                .containsExactly("MOVED ende timing [2031-05-05 12:00] [2031-05-05 13:00]");
    }

    @Test
    void tell_somebody_who_stays_for_another_house_from_somebody_who_joins() {
        Item before = WEGE.toBuilder().with(BIRTE, Role.PANELIST).build();
        Item after = WEGE.toBuilder()
                .appearances(List.of(
                        new Appearance(
                                ALMA.id(), Role.SPEAKER, Optional.of("Hain"), Optional.empty(), Status.TENTATIVE),
                        Appearance.of(BIRTE, Role.MODERATOR)))
                .build();

        assertThat(told(Changes.between(day(before, ENDE), day(after, ENDE))))
                .containsExactly(
                        "PEOPLE wege appearances [Birte Sandholm] [Birte Sandholm]",
                        "PEOPLE wege affiliation [Alma Rotbuche] [Alma Rotbuche, Hain]",
                        "PEOPLE wege status [Alma Rotbuche, PLANNED] [Alma Rotbuche, TENTATIVE]");
    }

    @Test
    void tell_that_people_stand_in_another_order() {
        Item before = item("wege", "Neue Wege", "09:00", ALMA, BIRTE);
        Item after = item("wege", "Neue Wege", "09:00", BIRTE, ALMA);

        assertThat(told(Changes.between(day(before), day(after)))).containsExactly("PEOPLE wege appearances [] []");
    }

    @Test
    void tell_another_themed_room_also_where_the_room_stays() {
        ThemedRoom wissen = ThemedRoom.of("wissen", "Wissen");
        ThemedRoom wandel = ThemedRoom.of("wandel", "Wandel").withRoom("Hof");
        Item item = item("x", "Gespräch", "09:00");
        Item first = item.toBuilder().themedRoom(wissen.id()).build();
        Item second = item.toBuilder().themedRoom(wandel.id()).build();

        assertThat(themed(in("Saal", first), in("Saal", second), wissen, wandel))
                .containsExactly("OTHER_ROOM x themedRoom [Wissen] [Wandel]");
        assertThat(themed(first, second, wissen, wandel))
                .containsExactly("OTHER_ROOM x room [Wissen] [Hof]", "OTHER_ROOM x themedRoom [Wissen] [Wandel]");
        assertThat(themed(item, first, wissen, wandel)).containsExactly("OTHER_ROOM x themedRoom [] [Wissen]");
        assertThat(themed(second, in("Hof", second), wissen, wandel)).containsExactly("OTHER_ROOM x room [] [Hof]");
    }

    @Test
    void tell_that_a_part_went_into_another_block() {
        Item part = Item.builder("teil", "Ein Teil").timing(Timing.withWhole()).build();
        Item first = item("a", "Vormittag", "09:00");
        Item second = item("b", "Nachmittag", "14:00");

        assertThat(told(Changes.between(
                        day(first.toBuilder().part(part).build(), second),
                        day(first, second.toBuilder().part(part).build()))))
                .containsExactly("MOVED teil timing"
                        + " [2031-05-05 09:00–(14:00), WITH_WHOLE, INSIDE, Vormittag]"
                        + " [2031-05-05 14:00, WITH_WHOLE, INSIDE, Nachmittag]");
    }

    @Test
    void tell_days_that_come_and_go_and_their_hours() {
        Day first = new Day(
                SampleEvents.oneDay().days().get(0).when(),
                Optional.of(ClockTime.parse("09:00")),
                Optional.empty(),
                List.of());
        Day later = new Day(first.when(), Optional.of(ClockTime.parse("10:00")), Optional.empty(), List.of());

        assertThat(told(Changes.between(event(first), event(later))))
                .containsExactly("MOVED 2031-05-05 begins [09:00] [10:00]");
        assertThat(told(Changes.between(event(Day.numbered(1)), event(Day.numbered(2)))))
                .containsExactly("MOVED tag dates [DAY, 1] [DAY, 2]", "NEW 2", "VANISHED 1");
    }

    @Test
    void tell_that_only_the_order_is_another() {
        assertThat(told(Changes.between(FIRST, day(ENDE, WEGE)))).containsExactly("ORDER tag");
    }

    @Test
    void tell_people_and_themed_rooms_after_the_items() {
        Event before = SampleEvents.oneDay(ENDE).toBuilder()
                .speaker(Speaker.person("alma", "Alma Rotbuche"))
                .themedRoom(ThemedRoom.of("wissen", "Wissen"))
                .build();
        Event after = SampleEvents.oneDay().toBuilder()
                .speaker(Speaker.person("alma", "Alma Rotbuche").withAffiliation("Hain"))
                .speaker(BIRTE)
                .build();

        assertThat(told(Changes.between(before, after)))
                .containsExactly("VANISHED ende", "DETAIL alma affiliation [] [Hain]", "NEW birte", "VANISHED wissen");
    }

    @Test
    void tell_at_the_end_which_ids_are_others_though_the_things_are_the_same() {
        assertThat(told(Changes.between(
                        FIRST, day(WEGE.toBuilder().id(new Item.Id("neue-wege")).build(), ENDE))))
                .containsExactly("DETAIL wege id [wege] [neue-wege]");
    }

    @Test
    void hold_the_later_edition_under_the_earlier_ids() {
        Changes changes = Changes.of(Matching.of(
                Ordinals.of(FIRST).event(),
                List.of(),
                Ordinals.of(Shifted.behind(item("neu", "Frühsport", "06:00"), FIRST))
                        .event(),
                Set.of()));

        assertThat(told(changes)).containsExactly("NEW 3");
        assertThat(changes.after().items().map(Item::id))
                .extracting(Item.Id::value)
                .containsExactly("3", "1", "2");
    }

    @Test
    void cannot_be_changed() {
        assertThatThrownBy(() -> Changes.between(FIRST, day(ENDE)).all().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<String> themed(Item before, Item after, ThemedRoom... rooms) {
        return told(Changes.between(themed(before, rooms), themed(after, rooms)));
    }

    private static Event themed(Item item, ThemedRoom... rooms) {
        return Event.builder("tag", "Ein Tag")
                .themedRooms(List.of(rooms))
                .day(Day.on(SampleEvents.MONDAY, item))
                .build();
    }

    private static List<String> told(Changes changes) {
        List<String> told = new ArrayList<>();
        for (Change change : changes.all()) {
            String values = change.fact().isEmpty()
                    ? ""
                    : " " + change.fact() + " " + print(change.before()) + " " + print(change.after());
            told.add(change.kind() + " " + change.subject().id() + values);
        }
        return told;
    }

    private static String print(List<Object> values) {
        return values.stream()
                .map(value -> value instanceof Change.Person person ? person.name() : value.toString())
                .toList()
                .toString();
    }
}
