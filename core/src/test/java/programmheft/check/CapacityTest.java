package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import programmheft.model.Attendance;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Status;

class CapacityTest {
    private static final Check CHECK = new Capacity(Map.of("Saal", 80));
    private static final Item WORKSHOP = Item.builder("werkstatt", "Werkstatt")
            .format(Format.WORKSHOP)
            .between("10:00", "11:00")
            .room("Saal")
            .capacity(100)
            .build();
    private static final Item TALK = Item.builder("vortrag", "Vortrag")
            .format(Format.TALK)
            .between("10:00", "11:00")
            .capacity(50)
            .build();

    @Test
    void accepts_as_many_places_as_fit_into_the_room() {
        assertThat(run(CHECK, oneDay(WORKSHOP.toBuilder().capacity(80).build())))
                .isEmpty();
    }

    @Test
    void accepts_any_number_where_it_or_the_room_is_unknown_or_the_item_is_cancelled() {
        assertThat(run(CHECK, oneDay(WORKSHOP.toBuilder().capacity(null).build())))
                .isEmpty();
        assertThat(run(CHECK, oneDay(WORKSHOP.toBuilder().room("Aula").build())))
                .isEmpty();
        assertThat(run(
                        CHECK,
                        oneDay(WORKSHOP.toBuilder().status(Status.CANCELLED).build())))
                .isEmpty();
    }

    @Test
    void finds_an_item_with_more_places_than_its_room() {
        List<Finding> found = run(CHECK, oneDay(WORKSHOP));

        assertThat(found)
                .containsExactly(new Finding(
                        "capacity",
                        Level.HINT,
                        ids("werkstatt"),
                        List.of("Werkstatt", 100, "Saal", 80),
                        Optional.empty()));
        assertThat(german(found.get(0))).isEqualTo("„Werkstatt“ hat 100 Plätze, „Saal“ dagegen 80");
        assertThat(english(found.get(0))).isEqualTo("\"Werkstatt\" has 100 places, but \"Saal\" has 80");
    }

    @Test
    void looks_at_the_room_of_the_whole() {
        Item block = Item.builder("block", "Block")
                .room("Saal")
                .part(WORKSHOP.toBuilder().room(null).build())
                .build();

        assertThat(run(CHECK, oneDay(block))).extracting(Finding::items).containsExactly(ids("werkstatt"));
    }

    @Test
    void accepts_a_talk_with_as_many_places_as_people() {
        assertThat(found(Attendance.Qualifier.EXACTLY, 50, TALK)).isEmpty();
        assertThat(found(Attendance.Qualifier.AT_MOST, 500, TALK)).isEmpty();
        assertThat(run(CHECK, oneDay(TALK))).isEmpty();
    }

    @Test
    void accepts_few_places_beside_something_else_for_some_and_for_those_who_like() {
        Item beside =
                Item.builder("daneben", "Daneben").between("10:30", "12:00").build();

        assertThat(found(Attendance.Qualifier.ABOUT, 120, TALK, beside)).isEmpty();
        assertThat(found(
                        Attendance.Qualifier.ABOUT,
                        120,
                        beside.toBuilder().from("09:00").build(),
                        TALK,
                        beside.toBuilder().id(new Item.Id("d")).build()))
                .isEmpty();
        assertThat(found(
                        Attendance.Qualifier.ABOUT,
                        120,
                        TALK.toBuilder().format(Format.TOUR).build()))
                .isEmpty();
        assertThat(found(
                        Attendance.Qualifier.ABOUT,
                        120,
                        TALK.toBuilder().optional(true).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXACTLY", "ABOUT", "MORE_THAN"})
    void finds_a_talk_for_fewer_than_take_part(Attendance.Qualifier qualifier) {
        assertThat(found(qualifier, 120, TALK))
                .containsExactly(new Finding(
                        "capacity",
                        Level.HINT,
                        ids("vortrag"),
                        List.of("Vortrag", 50, "Ein Tag", 120),
                        Optional.empty()));
    }

    @Test
    void finds_it_also_where_only_its_own_block_takes_place_at_the_time() {
        Item block = Item.builder("block", "Block")
                .between("09:00", "12:00")
                .part(TALK)
                .build();

        assertThat(found(Attendance.Qualifier.ABOUT, 120, block)).hasSize(1);
    }

    private static List<Finding> found(Attendance.Qualifier qualifier, int people, Item... items) {
        Event event = oneDay(items).toBuilder()
                .attendance(new Attendance(qualifier, people))
                .build();
        return run(CHECK, event);
    }
}
