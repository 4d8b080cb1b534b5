package programmheft.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import programmheft.model.ClockTime;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;
import programmheft.sample.SampleEvents;

class PersonalProgrammeTest {
    private static final PersonalProgramme CONFERENCE = PersonalProgramme.of(SampleEvents.conference());
    private static final PersonalProgramme ONLINE = PersonalProgramme.of(SampleEvents.online());

    @Test
    void begins_with_nothing() {
        assertThat(CONFERENCE.slots()).isEmpty();
        assertThat(CONFERENCE.clashes()).isEmpty();
        assertThat(CONFERENCE.pauses()).isEmpty();
        assertThat(CONFERENCE.fitting()).hasSize(17);
        assertThat(CONFERENCE.selection("Nichts").items()).isEmpty();
    }

    @Test
    void gives_chosen_slots_in_time_order() {
        assertThat(ids(CONFERENCE.with(id("plenum")).with(id("keynote")).slots()))
                .containsExactly("keynote", "plenum");
    }

    @Test
    void stays_what_it_is() {
        PersonalProgramme keynote = CONFERENCE.with(id("keynote"));

        PersonalProgramme more = keynote.with(id("plenum"));

        assertThat(ids(keynote.slots())).containsExactly("keynote");
        assertThat(more.without(id("plenum"))).isEqualTo(keynote);
    }

    @Test
    void takes_the_parts_for_a_frame() {
        PersonalProgramme all = CONFERENCE.with(id("raeume-1"));

        assertThat(ids(all.slots())).containsExactly("raeume-1-miteinander", "raeume-1-strukturen", "raeume-1-wissen");
        assertThat(ids(all.without(id("raeume-1-strukturen")).slots()))
                .containsExactly("raeume-1-miteinander", "raeume-1-wissen");
        assertThat(all.without(id("raeume-1")).slots()).isEmpty();
    }

    @Test
    void takes_the_instalments_for_a_themed_room() {
        PersonalProgramme strand = CONFERENCE.with(new ThemedRoom.Id("wissen")).with(id("abend"));

        assertThat(ids(strand.slots())).containsExactly("raeume-1-wissen", "abend", "raeume-2-wissen");
        assertThat(ids(strand.without(new ThemedRoom.Id("wissen")).slots())).containsExactly("abend");
    }

    @Test
    void takes_the_block_for_what_is_told_under_it() {
        assertThat(ids(ONLINE.with(id("vortrag-2")).slots())).containsExactly("block");
        assertThat(ONLINE.with(id("vortrag-2"))).isEqualTo(ONLINE.with(id("block")));
        assertThat(ONLINE.with(id("block")).without(id("vortrag-1"))).isEqualTo(ONLINE);
    }

    @Test
    void takes_a_block_together_with_its_timed_parts_which_do_not_clash_with_it() {
        Item block = item("block", "10:00", "12:00").toBuilder()
                .part(item("a", "10:00", "11:00"))
                .part(Item.builder("gruppe", "Gruppe")
                        .part(item("b", "11:00", "12:00"))
                        .build())
                .build();

        PersonalProgramme programme = PersonalProgramme.of(oneDay(block)).with(id("block"));

        assertThat(ids(programme.slots())).containsExactly("block", "a", "b");
        assertThat(programme.clashes()).isEmpty();
        assertThat(ids(PersonalProgramme.of(oneDay(block)).with(id("gruppe")).slots()))
                .containsExactly("b");
    }

    @Test
    void keeps_an_item_without_a_time_for_the_selection() {
        PersonalProgramme programme =
                PersonalProgramme.of(SampleEvents.untimed()).with(id("podium"));

        assertThat(programme.slots()).isEmpty();
        assertThat(programme.selection("Podium").items()).containsExactly(id("podium"));
    }

    @Test
    void finds_each_pair_that_overlaps() {
        PersonalProgramme programme = all(
                item("a", "09:00", "12:00"),
                item("b", "10:00", "11:00"),
                item("c", "10:30", "13:00"),
                item("d", "11:00", "11:30"),
                item("e", "13:00", "14:00"));

        assertThat(programme.clashes().stream()
                        .map(clash -> clash.earlier().item().id() + " "
                                + clash.later().item().id()))
                .containsExactly("a b", "a c", "b c", "a d", "c d");
    }

    @Test
    void lets_nothing_clash_with_what_is_cancelled() {
        PersonalProgramme programme = all(
                item("a", "09:00", "12:00"),
                item("b", "10:00", "11:00").toBuilder().status(Status.CANCELLED).build());

        assertThat(programme.slots()).hasSize(2);
        assertThat(programme.clashes()).isEmpty();
    }

    @Test
    void knows_the_pauses_between_chosen_slots_of_a_day() {
        PersonalProgramme programme = CONFERENCE
                .with(id("begruessung"))
                .with(id("plenum"))
                .with(id("abend"))
                .with(id("resuemee"))
                .with(id("kaffee-2"));

        assertThat(printed(programme.pauses()))
                .containsExactly("10. 13:15–13:45", "10. 14:15–19:15", "11. 12:15–13:15");
    }

    @Test
    void pauses_only_when_nothing_chosen_runs_any_more() {
        PersonalProgramme programme = all(
                item("lang", "09:00", "12:00"),
                item("kurz", "10:00", "10:30"),
                item("danach", "13:00", "14:00"),
                item("gleich", "14:00", "15:00"));

        assertThat(printed(programme.pauses())).containsExactly("05. 12:00–13:00");
    }

    @Test
    void knows_no_pause_after_a_slot_without_a_known_end() {
        PersonalProgramme programme = all(
                Item.builder("offen", "Offen").room("Hof").from("09:00").build(),
                Item.builder("spaeter", "Später")
                        .room("Saal")
                        .between("10:00", "11:00")
                        .build(),
                Item.builder("zuletzt", "Zuletzt")
                        .room("Saal")
                        .between("11:30", "12:00")
                        .build());

        assertThat(printed(programme.pauses())).containsExactly("05. 11:00–11:30");
    }

    @Test
    void knows_what_could_still_be_chosen() {
        PersonalProgramme programme = PersonalProgramme.of(oneDay(
                        item("a", "09:00", "10:00"),
                        item("beside", "09:30", "10:30"),
                        item("touching", "10:00", "11:00"),
                        item("cancelled", "12:00", "13:00").toBuilder()
                                .status(Status.CANCELLED)
                                .build(),
                        item("taken", "12:00", "13:00").toBuilder()
                                .status(Status.POSTPONED)
                                .build(),
                        item("instead", "12:30", "13:30")))
                .with(id("a"))
                .with(id("taken"));

        assertThat(ids(programme.fitting())).containsExactly("touching", "instead");
    }

    @Test
    void copes_with_a_block_of_20000_parts() {
        List<Item> parts = IntStream.range(0, 20_000)
                .mapToObj(i -> Item.builder("teil-" + i, "Teil " + i)
                        .timing(Timing.between(at(i), at(i + 1)))
                        .build())
                .toList();
        Item block = Item.builder("block", "Block")
                .timing(Timing.between(at(0), at(20_000)))
                .parts(parts)
                .build();

        PersonalProgramme programme = PersonalProgramme.of(oneDay(block)).with(id("block"));

        assertThat(programme.slots()).hasSize(20_001);
        assertThat(programme.clashes()).isEmpty();
        assertThat(programme.without(id("teil-7")).fitting()).isEmpty();
    }

    @Test
    void selects_in_the_order_of_the_programme() {
        PersonalProgramme one = CONFERENCE.with(id("resuemee")).with(id("keynote"));
        PersonalProgramme other = CONFERENCE.with(id("keynote")).with(id("resuemee"));

        Selection selection = one.selection("Meine Wahl");

        assertThat(selection.label()).isEqualTo("Meine Wahl");
        assertThat(selection.items()).containsExactly(id("keynote"), id("resuemee"));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void refuses_what_the_event_lacks() {
        assertThatThrownBy(() -> CONFERENCE.with(id("nichts")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the event 'fachkonferenz-2031' has no item 'nichts'");
        assertThatThrownBy(() -> CONFERENCE.without(id("nichts")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the event 'fachkonferenz-2031' has no item 'nichts'");
        assertThatThrownBy(() -> CONFERENCE.with(new ThemedRoom.Id("nirgends")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the event 'fachkonferenz-2031' has no themed room 'nirgends'");
        assertThatThrownBy(() -> CONFERENCE.without(new ThemedRoom.Id("nirgends")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the event 'fachkonferenz-2031' has no themed room 'nirgends'");
    }

    private static PersonalProgramme all(Item... items) {
        PersonalProgramme programme = PersonalProgramme.of(oneDay(items));
        for (Item item : items) {
            programme = programme.with(item.id());
        }
        return programme;
    }

    private static ClockTime at(int minute) {
        return ClockTime.of(minute / 60 % 24, minute % 60).plusDays(minute / 1440);
    }

    private static Item item(String id, String from, String to) {
        return Item.builder(id, "Punkt").between(from, to).build();
    }

    private static Item.Id id(String value) {
        return new Item.Id(value);
    }

    private static List<String> ids(List<Slot> slots) {
        return slots.stream().map(slot -> slot.item().id().value()).toList();
    }

    private static List<String> printed(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> (stretch.start().getDayOfMonth() < 10 ? "0" : "")
                        + stretch.start().getDayOfMonth() + ". "
                        + stretch.start().toLocalTime() + "–" + stretch.end().toLocalTime())
                .toList();
    }
}
