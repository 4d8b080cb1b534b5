package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.check.ChecksOfOneDay.when;
import static programmheft.sample.SampleEvents.MONDAY;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.sample.SampleEvents;

class PlenaryParallelTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche");
    private static final ThemedRoom.Id WOOD = new ThemedRoom.Id("wald");
    private static final Item KEYNOTE = item("keynote", Format.KEYNOTE, "10:00", "11:00", "Saal");
    private static final Item TALK = item("vortrag", Format.TALK, "10:30", "11:30", "Aula");
    private static final Item PAUSE = item("pause", Format.BREAK, "10:00", "10:45", null);

    @Test
    void accepts_an_item_for_all_that_others_only_touch() {
        assertThat(found(KEYNOTE, TALK.toBuilder().between("11:00", "11:30").build()))
                .isEmpty();
        assertThat(run(new PlenaryParallel(), SampleEvents.conference())).isEmpty();
        assertThat(run(new PlenaryParallel(), SampleEvents.online())).isEmpty();
    }

    @Test
    void accepts_its_own_parts_and_what_is_cancelled_or_optional() {
        assertThat(found(KEYNOTE.toBuilder().part(TALK).build())).isEmpty();
        assertThat(found(KEYNOTE, TALK.toBuilder().status(Status.CANCELLED).build()))
                .isEmpty();
        assertThat(found(KEYNOTE, TALK.toBuilder().optional(true).build())).isEmpty();
        assertThat(found(KEYNOTE.toBuilder().optional(true).build(), TALK)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTRATION", "MARKETPLACE", "TOUR", "NETWORKING", "SOCIAL", "BREAK", "MEAL", "KEYNOTE"})
    void accepts_what_may_go_on_beside_a_keynote(Format format) {
        assertThat(found(KEYNOTE, TALK.toBuilder().format(format).build())).isEmpty();
    }

    @Test
    void accepts_what_has_neither_a_format_nor_anybody_who_appears() {
        Item service = TALK.toBuilder().format(Format.OTHER).build();

        assertThat(found(KEYNOTE, service)).isEmpty();
        assertThat(found(KEYNOTE, service.toBuilder().with(ALMA, Role.SPEAKER).build()))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENING", "GREETING", "CLOSING", "BREAK", "MEAL"})
    void accepts_an_opening_or_a_pause_that_a_room_shows_to_be_for_one_track(Format format) {
        Item forAll = item("fuer-alle", format, "10:00", "10:45", null);

        assertThat(found(forAll, TALK)).hasSize(1);
        assertThat(found(forAll.toBuilder().room("Saal").build(), TALK)).isEmpty();
        assertThat(found(forAll.toBuilder().themedRoom(WOOD).build(), TALK)).isEmpty();
        assertThat(found(
                        Item.builder("block", "Block")
                                .room("Saal")
                                .between("09:00", "12:00")
                                .part(forAll)
                                .build(),
                        TALK))
                .isEmpty();
    }

    @Test
    void accepts_a_keynote_of_a_themed_room() {
        assertThat(found(KEYNOTE.toBuilder().themedRoom(WOOD).build(), TALK)).isEmpty();
    }

    @Test
    void accepts_a_meeting_in_the_pause() {
        assertThat(found(PAUSE, TALK.toBuilder().format(Format.MEETING).build()))
                .isEmpty();
    }

    @Test
    void accepts_ends_that_only_follow_unless_both_start_together() {
        Item open = PAUSE.toBuilder().from("10:00").build();
        Item later = TALK.toBuilder().themedRoom(WOOD).room(null).build();

        assertThat(found(open, later, item("ende", Format.CLOSING, "12:00", "13:00", null)))
                .isEmpty();
        assertThat(found(open, later.toBuilder().from("10:00").build())).hasSize(1);
    }

    @Test
    void leaves_what_no_room_tells_apart_to_another_check() {
        Item nowhere = TALK.toBuilder().room(null).build();

        assertThat(found(PAUSE, nowhere)).isEmpty();
        assertThat(run(new ParallelWithoutRoom(), event(PAUSE, nowhere))).hasSize(1);
        assertThat(run(new ParallelWithoutRoom(), event(PAUSE, TALK))).isEmpty();
    }

    @Test
    void accepts_keynotes_of_an_event_that_mostly_has_something_beside_them() {
        Item second = item("keynote-2", Format.KEYNOTE, "10:00", "11:00", "Foyer");
        Item third = item("keynote-3", Format.KEYNOTE, "14:00", "15:00", "Saal");
        Item fourth = item("keynote-4", Format.KEYNOTE, "16:00", "17:00", "Saal");

        assertThat(found(KEYNOTE, second, TALK, third)).isEmpty();
        assertThat(found(KEYNOTE, second, TALK, third, fourth)).hasSize(2);
    }

    @Test
    void finds_a_keynote_beside_a_talk_in_another_room() {
        List<Finding> found = found(KEYNOTE, TALK);

        assertThat(found)
                .containsExactly(new Finding(
                        "plenary-parallel",
                        Level.WARNING,
                        ids("keynote", "vortrag"),
                        List.of("keynote", when("2031-05-05 10:00–11:00"), "vortrag", when("2031-05-05 10:30–11:30")),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("„keynote“ (5. Mai 2031, 10:00–11:00) ist für alle,"
                        + " aber „vortrag“ (5. Mai 2031, 10:30–11:30) findet daneben statt");
        assertThat(english(found.get(0)))
                .isEqualTo("\"keynote\" (5 May 2031, 10:00–11:00) is for all,"
                        + " but \"vortrag\" (5 May 2031, 10:30–11:30) takes place beside it");
    }

    @Test
    void says_it_once_for_each_item_for_all_also_beside_a_long_registration() {
        assertThat(found(
                        item("anmeldung", Format.REGISTRATION, "08:00", "18:00", "Foyer"),
                        item("werkstatt", Format.WORKSHOP, "09:00", "12:00", "Werkstatt"),
                        KEYNOTE,
                        TALK))
                .extracting(Finding::items)
                .containsExactly(ids("keynote", "werkstatt"));
    }

    private static Item item(String id, Format format, String start, String end, @Nullable String room) {
        return Item.builder(id, id)
                .format(format)
                .between(start, end)
                .room(room)
                .build();
    }

    private static List<Finding> found(Item... items) {
        return run(new PlenaryParallel(), event(items));
    }

    private static Event event(Item... items) {
        return Event.builder("tag", "T")
                .speaker(ALMA)
                .themedRoom(ThemedRoom.of("wald", "Wald"))
                .day(Day.on(MONDAY, items))
                .build();
    }
}
