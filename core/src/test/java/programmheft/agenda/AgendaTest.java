package programmheft.agenda;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.sample.SampleEvents.MONDAY;
import static programmheft.sample.SampleEvents.oneDay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;
import programmheft.sample.SampleEvents;

class AgendaTest {
    private static final Speaker SPEAKER = Speaker.person("alma", "Alma Rotbuche");

    @Test
    void lays_out_the_conference_in_17_slots() {
        Agenda agenda = Agenda.of(SampleEvents.conference());

        assertThat(agenda.slots().stream().map(AgendaTest::print))
                .containsExactly(
                        "anmeldung 12:00-(13:00 begruessung)",
                        "begruessung 13:00-(13:15 keynote)",
                        "keynote 13:15-(13:45 plenum)",
                        "plenum 13:45-(14:15 kaffee-1)",
                        "kaffee-1 14:15-(15:45 raeume-1)",
                        "raeume-1-miteinander 15:45-(18:45 ende-1)",
                        "raeume-1-strukturen 15:45-(18:45 ende-1)",
                        "raeume-1-wissen 15:45-(18:45 ende-1)",
                        "ende-1 18:45-(19:15 abend)",
                        "abend 19:15-?",
                        "raeume-2-miteinander 09:00-(11:45 kaffee-2)",
                        "raeume-2-strukturen 09:00-(11:45 kaffee-2)",
                        "raeume-2-wissen 09:00-(11:45 kaffee-2)",
                        "kaffee-2 11:45-(12:15 abschluss)",
                        "abschluss 12:15-(13:15 resuemee)",
                        "resuemee 13:15-(13:30 imbiss)",
                        "imbiss 13:30-?");
    }

    @Test
    void lets_a_themed_room_go_on_next_morning() {
        Agenda agenda = Agenda.of(SampleEvents.conference());

        List<Slot> instalments = agenda.of(new ThemedRoom.Id("wissen"));

        assertThat(instalments.stream().map(slot -> slot.day() + " " + print(slot)))
                .containsExactly(
                        "2031-09-10 raeume-1-wissen 15:45-(18:45 ende-1)",
                        "2031-09-11 raeume-2-wissen 09:00-(11:45 kaffee-2)");
    }

    @Test
    void ends_the_last_item_at_the_end_marker_which_is_no_slot() {
        Agenda agenda = Agenda.of(SampleEvents.online());

        assertThat(agenda.slots().stream().map(AgendaTest::print))
                .containsExactly(
                        "technik 09:50-(10:00 begruessung)",
                        "begruessung 10:00-(10:20 block)",
                        "block 10:20-(11:30 blick)",
                        "blick 11:30-(11:40 podium)",
                        "podium 11:40-(12:30 ende)");
        assertThat(agenda.of(new Item.Id("ende"))).isEmpty();
    }

    @Test
    void lists_parts_without_a_time_under_their_block_with_all_who_appear() {
        Agenda agenda = Agenda.of(SampleEvents.online());

        Slot block = agenda.of(new Item.Id("block")).orElseThrow();

        assertThat(block.listed().stream().map(item -> item.id().value())).containsExactly("vortrag-1", "vortrag-2");
        assertThat(block.appearances().map(one -> one.speaker().value()))
                .containsExactly("tamino-kressebach", "birte-sandholm");
    }

    @Test
    void finds_the_slots_of_a_speaker_also_in_listed_parts() {
        Agenda agenda = Agenda.of(SampleEvents.online());

        List<Slot> slots = agenda.of(new Speaker.Id("birte-sandholm"));

        assertThat(slots.stream().map(slot -> slot.item().id().value())).containsExactly("block", "podium");
    }

    @Test
    void gives_no_slot_to_items_without_a_time_but_keeps_their_order() {
        Agenda agenda = Agenda.of(SampleEvents.untimed());

        assertThat(agenda.slots()).isEmpty();
        assertThat(agenda.begins()).isEmpty();
        assertThat(agenda.untimed().stream().map(untimed -> untimed.item().id().value()))
                .containsExactly("vortrag", "podium", "empfang");
        assertThat(agenda.untimed().get(0).day().date()).contains(LocalDate.of(2029, 3, 14));
    }

    @Test
    void has_nothing_to_say_about_a_look_back() {
        Agenda agenda = Agenda.of(SampleEvents.lookBack());

        assertThat(agenda.slots()).isEmpty();
        assertThat(agenda.untimed()).isEmpty();
    }

    @Test
    void gives_no_slot_to_items_on_a_day_without_a_date() {
        Item talk = Item.builder("vortrag", "Vortrag").from("10:00").build();
        Item walk = Item.builder("gang", "Rundgang").build();
        Event event = Event.builder("e", "Ohne Datum")
                .day(Day.numbered(1, talk, walk))
                .build();

        Agenda agenda = Agenda.of(event);

        assertThat(agenda.slots()).isEmpty();
        assertThat(agenda.untimed().stream().map(Agenda.Untimed::item)).containsExactly(walk);
    }

    @Test
    void knows_whether_an_end_is_stated_implied_or_unknown() {
        Agenda agenda = Agenda.of(oneDay(
                Item.builder("a", "A").between("09:00", "09:30").build(),
                Item.builder("b", "B").from("10:00").build(),
                Item.builder("c", "C").from("11:00").build()));

        assertThat(agenda.slots().stream()
                        .map(slot -> slot.end()
                                .<String>fold(
                                        at -> "stated " + at.toLocalTime(),
                                        (at, next) -> "implied " + at.toLocalTime() + " by " + next.orElseThrow(),
                                        () -> "unknown")))
                .containsExactly("stated 09:30", "implied 11:00 by c", "unknown");
    }

    @Test
    void takes_an_end_marker_with_something_in_it_for_a_slot() {
        Item.Builder marker =
                Item.builder("ende", "Ende").format(Format.END_MARKER).from("18:00");

        assertThat(slots(oneDay(marker.build()))).isEmpty();
        assertThat(slots(oneDay(marker.build().toBuilder().text("Ausklang").build())))
                .containsExactly("ende 18:00-?");
        assertThat(slots(oneDay(marker.build().toBuilder().subtitle("Ausklang").build())))
                .containsExactly("ende 18:00-?");
        assertThat(slots(oneDay(
                        marker.build().toBuilder().between("18:00", "19:00").build())))
                .containsExactly("ende 18:00-19:00");
        assertThat(slots(oneDay(marker.build().toBuilder()
                        .part(Item.builder("imbiss", "Imbiss").build())
                        .build())))
                .containsExactly("ende 18:00-?");
        assertThat(slots(Event.builder("e", "Mit Gast")
                        .speaker(SPEAKER)
                        .day(Day.on(MONDAY, marker.with(SPEAKER, Role.HOST).build()))
                        .build()))
                .containsExactly("ende 18:00-?");
    }

    @Test
    void lets_the_day_go_on_after_an_end_marker() {
        Event event = oneDay(
                Item.builder("vortrag", "Vortrag").from("17:00").build(),
                Item.builder("ende", "Ende")
                        .format(Format.END_MARKER)
                        .from("18:00")
                        .build(),
                Item.builder("abend", "Abend").from("19:00").build());

        assertThat(slots(event)).containsExactly("vortrag 17:00-(18:00 ende)", "abend 19:00-?");
    }

    @Test
    void ends_an_item_when_the_next_one_starts_in_its_own_room_or_for_all() {
        Event event = oneDay(
                in("a1", "Saal A", "09:00"),
                in("b1", "Saal B", "09:00"),
                in("a2", "Saal A", "09:30"),
                in("b2", "Saal B", "10:00"),
                Item.builder("alle", "Für alle").from("10:30").build());

        assertThat(slots(event))
                .containsExactly(
                        "a1 09:00-(09:30 a2)",
                        "b1 09:00-(10:00 b2)",
                        "a2 09:30-(10:30 alle)",
                        "b2 10:00-(10:30 alle)",
                        "alle 10:30-?");
    }

    @Test
    void ends_an_item_for_all_when_anything_starts() {
        Event event = oneDay(Item.builder("alle", "Für alle").from("09:00").build(), in("a", "Saal A", "09:30"));

        assertThat(slots(event)).containsExactly("alle 09:00-(09:30 a)", "a 09:30-?");
    }

    @Test
    void gathers_all_at_a_pause_in_whatever_room() {
        Event event = oneDay(
                in("a", "Saal A", "09:00"),
                in("b", "Saal B", "09:00"),
                in("kaffee", "Foyer", "10:00").toBuilder().format(Format.BREAK).build(),
                in("a2", "Saal A", "10:30"));

        assertThat(slots(event))
                .containsExactly(
                        "a 09:00-(10:00 kaffee)", "b 09:00-(10:00 kaffee)", "kaffee 10:00-(10:30 a2)", "a2 10:30-?");
    }

    @Test
    void leaves_the_pause_of_a_themed_room_to_itself() {
        ThemedRoom.Id one = new ThemedRoom.Id("eins");
        Event event = Event.builder("e", "Zwei Räume")
                .themedRoom(ThemedRoom.of("eins", "Eins"))
                .themedRoom(ThemedRoom.of("zwei", "Zwei"))
                .day(Day.on(
                        MONDAY,
                        Item.builder("a", "A").from("09:00").themedRoom(one).build(),
                        Item.builder("b", "B")
                                .from("09:00")
                                .themedRoom(new ThemedRoom.Id("zwei"))
                                .build(),
                        Item.builder("pause", "Pause")
                                .format(Format.BREAK)
                                .from("10:00")
                                .themedRoom(one)
                                .build()))
                .build();

        assertThat(slots(event)).containsExactly("a 09:00-(10:00 pause)", "b 09:00-?", "pause 10:00-?");
    }

    @Test
    void ends_an_instalment_when_its_physical_room_is_taken_by_another() {
        Event event = Event.builder("e", "Ein Saal")
                .themedRoom(ThemedRoom.of("eins", "Eins").withRoom("Saal A"))
                .day(Day.on(
                        MONDAY,
                        Item.builder("a", "A")
                                .from("09:00")
                                .themedRoom(new ThemedRoom.Id("eins"))
                                .build(),
                        in("b", "Saal B", "09:30"),
                        in("c", "Saal A", "10:00")))
                .build();

        assertThat(slots(event)).containsExactly("a 09:00-(10:00 c)", "b 09:30-?", "c 10:00-?");
    }

    @Test
    void takes_the_parts_of_a_frame_for_slots_and_the_frame_for_none() {
        Item frame = Item.builder("rahmen", "Parallel")
                .between("10:00", "12:00")
                .part(Item.builder("a", "A").timing(Timing.withWhole()).build())
                .part(Item.builder("b", "B").timing(Timing.withWhole()).build())
                .build();

        List<Slot> slots = Agenda.of(oneDay(frame)).slots();

        assertThat(slots.stream().map(AgendaTest::print)).containsExactly("a 10:00-12:00", "b 10:00-12:00");
        assertThat(slots.get(0).whole()).contains(frame);
    }

    @Test
    void keeps_a_block_that_somebody_appears_in_as_a_slot_beside_its_parallel_parts() {
        Item block = Item.builder("block", "Block")
                .from("10:00")
                .with(SPEAKER, Role.MODERATOR)
                .part(Item.builder("a", "A").timing(Timing.withWhole()).build())
                .build();
        Event event = Event.builder("e", "Mit Moderation")
                .speaker(SPEAKER)
                .day(Day.on(MONDAY, block))
                .build();

        assertThat(slots(event)).containsExactly("block 10:00-?", "a 10:00-?");
    }

    @Test
    void gives_timed_parts_slots_of_their_own_that_end_with_their_whole() {
        Event event = oneDay(Item.builder("block", "Block")
                .between("10:00", "12:00")
                .part(Item.builder("a", "A").from("10:00").build())
                .part(Item.builder("dazwischen", "Dazwischen").build())
                .part(Item.builder("b", "B").from("11:00").build())
                .part(Item.builder("zu-spaet", "Zu spät").from("13:00").build())
                .build());

        assertThat(slots(event))
                .containsExactly("block 10:00-12:00", "a 10:00-(11:00 b)", "b 11:00-(12:00)", "zu-spaet 13:00-?");
        assertThat(Agenda.of(event).slots().get(0).listed().stream().map(Item::title))
                .containsExactly("Dazwischen");
    }

    @Test
    void finds_timed_parts_of_a_whole_without_a_time() {
        Item morning = Item.builder("vormittag", "Vormittag")
                .part(Item.builder("a", "A").from("09:00").build())
                .part(Item.builder("b", "B").from("10:00").build())
                .build();
        Item afternoon = Item.builder("nachmittag", "Nachmittag")
                .part(Item.builder("c", "C").from("13:00").build())
                .build();

        Agenda agenda = Agenda.of(oneDay(morning, afternoon));

        assertThat(agenda.slots().stream().map(AgendaTest::print))
                .containsExactly("a 09:00-(10:00 b)", "b 10:00-(13:00 c)", "c 13:00-?");
        assertThat(agenda.slots().get(0).whole()).contains(morning);
        assertThat(agenda.untimed().stream().map(Agenda.Untimed::item)).containsExactly(morning, afternoon);
    }

    @Test
    void finds_timed_parts_below_an_untimed_part_of_a_block() {
        Item group = Item.builder("gruppe", "Gruppe")
                .part(Item.builder("a", "A").from("10:30").build())
                .part(Item.builder("ohne", "Ohne Zeit").build())
                .build();
        Event event = oneDay(Item.builder("block", "Block")
                .between("10:00", "11:00")
                .part(group)
                .build());

        assertThat(slots(event)).containsExactly("block 10:00-11:00", "a 10:30-(11:00)");
        assertThat(Agenda.of(event).slots().get(0).listed().stream()
                        .map(item -> item.id().value()))
                .containsExactly("gruppe", "ohne");
    }

    @Test
    void keeps_slots_after_midnight_with_their_programme_day() {
        Event event = oneDay(
                Item.builder("konzert", "Konzert").between("23:00", "24:00").build(),
                Item.builder("ausklang", "Ausklang")
                        .timing(Timing.between(
                                ClockTime.of(24, 0), ClockTime.of(1, 30).plusDays(1)))
                        .build());

        Agenda agenda = Agenda.of(event);

        assertThat(agenda.slots().stream().map(slot -> slot.start().toLocalDateTime() + " " + print(slot)))
                .containsExactly("2031-05-05T23:00 konzert 23:00-00:00", "2031-05-06T00:00 ausklang 00:00-01:30");
        assertThat(agenda.on(MONDAY)).hasSize(2);
        assertThat(agenda.on(MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void lets_nothing_of_the_next_day_end_an_item() {
        Event event = Event.builder("e", "Zwei Tage")
                .day(Day.on(MONDAY, Item.builder("a", "A").from("19:00").build()))
                .day(Day.on(
                        MONDAY.plusDays(1), Item.builder("b", "B").from("09:00").build()))
                .build();

        assertThat(slots(event)).containsExactly("a 19:00-?", "b 09:00-?");
    }

    @Test
    void ends_the_last_item_with_its_day() {
        Day day = new Day(
                DayDate.of(MONDAY),
                Optional.empty(),
                Optional.of(ClockTime.of(18, 0)),
                List.of(
                        Item.builder("a", "A").from("17:00").build(),
                        Item.builder("abend", "Abend").from("19:15").build()));

        assertThat(slots(Event.builder("e", "Mit Schluss").day(day).build()))
                .containsExactly("a 17:00-(18:00)", "abend 19:15-?");
    }

    @Test
    void ends_the_last_item_of_the_last_day_with_the_event() {
        Event event = Event.builder("e", "Zwei Tage")
                .ends(ClockTime.of(18, 0))
                .day(Day.on(MONDAY, Item.builder("a", "A").from("17:00").build()))
                .day(Day.on(
                        MONDAY.plusDays(1), Item.builder("b", "B").from("17:00").build()))
                .build();

        assertThat(slots(event)).containsExactly("a 17:00-?", "b 17:00-(18:00)");
    }

    @Test
    void keeps_printed_order_among_equal_starts() {
        Event event = oneDay(in("z", "Saal Z", "10:00"), in("a", "Saal A", "10:00"), in("m", "Saal M", "10:00"));

        assertThat(Agenda.of(event).slots().stream()
                        .map(slot -> slot.item().id().value()))
                .containsExactly("z", "a", "m");
    }

    @Test
    void sorts_by_start_what_is_printed_out_of_order() {
        Event event = oneDay(
                Item.builder("spaet", "Spät").from("11:00").build(),
                Item.builder("frueh", "Früh").from("09:00").build());

        assertThat(slots(event)).containsExactly("frueh 09:00-(11:00 spaet)", "spaet 11:00-?");
    }

    @Test
    void finds_what_takes_place_beside_a_slot() {
        Agenda agenda = Agenda.of(SampleEvents.conference());

        Slot slot = agenda.of(new Item.Id("raeume-1-strukturen")).orElseThrow();

        assertThat(agenda.parallelTo(slot).stream()
                        .map(other -> other.item().id().value()))
                .containsExactly("raeume-1-miteinander", "raeume-1-wissen");
    }

    @Test
    void begins_with_its_first_slot() {
        Agenda agenda = Agenda.of(SampleEvents.online());

        assertThat(agenda.begins().map(Object::toString)).contains("2030-11-26T09:50+01:00[Europe/Berlin]");
    }

    @Test
    void copes_with_20000_items() {
        Item[] items = IntStream.range(0, 20_000)
                .mapToObj(i -> Item.builder("punkt-" + i, "Punkt " + i)
                        .timing(Timing.from(ClockTime.of(i / 60 % 24, i % 60).plusDays(i / 1440)))
                        .build())
                .toArray(Item[]::new);

        Agenda agenda = Agenda.of(oneDay(items));

        assertThat(agenda.slots()).hasSize(20_000);
        assertThat(agenda.slots().stream().filter(slot -> slot.end() instanceof End.Unknown))
                .hasSize(1);
    }

    private static Item in(String id, String room, String start) {
        return Item.builder(id, "In " + room).room(room).from(start).build();
    }

    private static List<String> slots(Event event) {
        return Agenda.of(event).slots().stream().map(AgendaTest::print).toList();
    }

    private static String print(Slot slot) {
        return slot.item().id() + " " + slot.start().toLocalTime() + "-"
                + slot.end()
                        .<String>fold(
                                at -> at.toLocalTime().toString(),
                                (at, next) -> next.stream()
                                        .map(id -> " " + id)
                                        .collect(joining("", "(" + at.toLocalTime(), ")")),
                                () -> "?");
    }
}
