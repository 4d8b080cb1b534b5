package programmheft.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.sample.SampleEvents.MONDAY;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import org.junit.jupiter.api.Test;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;
import programmheft.sample.SampleEvents;

class AgendaRoomsTest {
    private static final ThemedRoom.Id STRAND = new ThemedRoom.Id("strang");

    @Test
    void finds_what_takes_place_in_a_room_in_time_order() {
        Agenda agenda =
                Agenda.of(oneDay(in("b", "Saal B", "09:30"), in("a2", "Saal A", "10:00"), in("a1", "Saal A", "09:00")));

        assertThat(ids(agenda.in("Saal A"))).containsExactly("a1", "a2");
        assertThat(ids(agenda.in("Saal B"))).containsExactly("b");
        assertThat(agenda.in("Saal C")).isEmpty();
    }

    @Test
    void takes_an_items_own_room_before_that_of_its_themed_room() {
        Agenda agenda = Agenda.of(strand(
                Item.builder("dort", "Dort").from("09:00").themedRoom(STRAND).build(),
                Item.builder("hier", "Hier")
                        .from("10:00")
                        .themedRoom(STRAND)
                        .room("Foyer")
                        .build()));

        assertThat(ids(agenda.in("Saal A"))).containsExactly("dort");
        assertThat(ids(agenda.in("Foyer"))).containsExactly("hier");
    }

    @Test
    void takes_a_part_without_a_room_where_the_nearest_whole_with_one_is() {
        Item deep = Item.builder("blatt", "Blatt").from("10:00").build();
        Item branch = Item.builder("ast", "Ast").part(deep).build();
        Agenda agenda = Agenda.of(strand(
                Item.builder("baum", "Baum")
                        .from("10:00")
                        .room("Garten")
                        .part(branch)
                        .build(),
                Item.builder("block", "Block")
                        .from("11:00")
                        .themedRoom(STRAND)
                        .part(Item.builder("teil", "Teil").from("11:00").build())
                        .part(in("woanders", "Keller", "11:30"))
                        .build()));

        assertThat(ids(agenda.in("Garten"))).containsExactly("baum", "blatt");
        assertThat(ids(agenda.in("Saal A"))).containsExactly("block", "teil");
        assertThat(ids(agenda.in("Keller"))).containsExactly("woanders");
    }

    @Test
    void puts_the_parts_of_a_frame_into_its_room() {
        Item frame = Item.builder("rahmen", "Rahmen")
                .from("10:00")
                .room("Halle")
                .part(Item.builder("a", "A").timing(Timing.withWhole()).build())
                .part(Item.builder("b", "B")
                        .timing(Timing.withWhole())
                        .room("Nische")
                        .build())
                .build();

        Agenda agenda = Agenda.of(oneDay(frame));

        assertThat(ids(agenda.in("Halle"))).containsExactly("a");
        assertThat(agenda.rooms()).containsExactly("Halle", "Nische");
    }

    @Test
    void names_rooms_in_order_of_first_use_and_only_those_of_slots() {
        Agenda agenda = Agenda.of(oneDay(
                in("spaet", "Aula", "11:00"),
                in("frueh", "Zelt", "09:00"),
                in("mitte", "Hof", "10:00"),
                in("nochmal", "Zelt", "12:00"),
                Item.builder("ohne", "Ohne Zeit").room("Turm").build()));

        assertThat(agenda.rooms()).containsExactly("Zelt", "Hof", "Aula");
        assertThat(Agenda.of(SampleEvents.conference()).rooms()).isEmpty();
    }

    @Test
    void finds_the_slots_of_a_format() {
        Agenda agenda = Agenda.of(SampleEvents.conference());

        assertThat(ids(agenda.of(Format.DISCUSSION))).containsExactly("plenum", "abschluss");
        assertThat(agenda.of(Format.FILM)).isEmpty();
        assertThat(agenda.of(Format.SESSION)).isEmpty();
    }

    @Test
    void knows_nothing_of_whoever_is_not_in_it() {
        Agenda agenda = Agenda.of(SampleEvents.conference());

        assertThat(agenda.of(new Speaker.Id("niemand"))).isEmpty();
        assertThat(agenda.of(new ThemedRoom.Id("nirgends"))).isEmpty();
        assertThat(agenda.of(new Item.Id("nichts"))).isEmpty();
        assertThat(agenda.on(MONDAY)).isEmpty();
    }

    private static Event strand(Item... items) {
        return Event.builder("e", "Mit Strang")
                .themedRoom(ThemedRoom.of("strang", "Strang").withRoom("Saal A"))
                .day(Day.on(MONDAY, items))
                .build();
    }

    private static Item in(String id, String room, String start) {
        return Item.builder(id, "In " + room).room(room).from(start).build();
    }

    private static List<String> ids(List<Slot> slots) {
        return slots.stream().map(slot -> slot.item().id().value()).toList();
    }
}
