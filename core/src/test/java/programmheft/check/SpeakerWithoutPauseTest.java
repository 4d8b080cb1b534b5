package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.check.ChecksOfOneDay.when;
import static programmheft.sample.SampleEvents.MONDAY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;

class SpeakerWithoutPauseTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche").withAcademicTitle("Dr.");
    private static final Check CHECK = new SpeakerWithoutPause(Duration.ofMinutes(5), Duration.ofMinutes(10));
    private static final Item FIRST = Item.builder("erster", "Erster")
            .between("10:00", "11:00")
            .room("Saal 1")
            .with(ALMA, Role.SPEAKER)
            .build();
    private static final Item SECOND = Item.builder("zweiter", "Zweiter")
            .between("11:08", "12:00")
            .room("Saal 2")
            .with(ALMA, Role.PANELIST)
            .build();

    @Test
    void accepts_enough_time_to_change_rooms() {
        assertThat(found(FIRST, SECOND.toBuilder().between("11:10", "12:00").build()))
                .isEmpty();
    }

    @Test
    void accepts_less_in_the_same_room_and_where_a_room_is_unknown() {
        assertThat(found(FIRST, SECOND.toBuilder().room("Saal 1").build())).isEmpty();
        assertThat(found(FIRST, SECOND.toBuilder().room(null).build())).isEmpty();
    }

    @Test
    void accepts_parts_in_the_room_of_their_whole_or_theme() {
        Item block = Item.builder("block", "Block")
                .between("11:00", "12:00")
                .room("Saal 1")
                .part(SECOND.toBuilder().room(null).build())
                .build();
        Item inATheme = SECOND.toBuilder()
                .room(null)
                .themedRoom(new ThemedRoom.Id("wald"))
                .build();

        assertThat(found(FIRST, block)).isEmpty();
        assertThat(found(FIRST, inATheme)).isEmpty();
    }

    @Test
    void accepts_an_end_that_only_follows() {
        assertThat(found(FIRST.toBuilder().from("10:00").build(), SECOND)).isEmpty();
    }

    @Test
    void leaves_what_overlaps_to_another_check() {
        assertThat(found(FIRST, SECOND.toBuilder().between("10:59", "12:00").build()))
                .isEmpty();
    }

    @Test
    void accepts_pauses_meeting_points_and_what_is_part_of_the_other() {
        assertThat(found(FIRST, SECOND.toBuilder().format(Format.MEAL).build())).isEmpty();
        assertThat(found(FIRST.toBuilder().format(Format.NETWORKING).build(), SECOND))
                .isEmpty();
        assertThat(found(FIRST.toBuilder().part(SECOND).build())).isEmpty();
    }

    @Test
    void accepts_what_is_cancelled() {
        Appearance cancelled = Appearance.of(ALMA, Role.SPEAKER).withStatus(Status.CANCELLED);

        assertThat(found(FIRST, SECOND.toBuilder().status(Status.CANCELLED).build()))
                .isEmpty();
        assertThat(found(
                        FIRST,
                        SECOND.toBuilder().appearances(List.of(cancelled)).build()))
                .isEmpty();
    }

    @Test
    void accepts_institutions_without_pause() {
        Event event = Event.builder("tag", "T")
                .speaker(Speaker.institution("alma", "Chor"))
                .day(Day.on(MONDAY, FIRST, SECOND))
                .build();

        assertThat(run(CHECK, event)).isEmpty();
    }

    @Test
    void finds_a_speaker_who_cannot_change_rooms_in_time() {
        List<Finding> found = found(FIRST, SECOND);

        assertThat(found)
                .containsExactly(new Finding(
                        "speaker-without-pause",
                        Level.HINT,
                        ids("zweiter", "erster"),
                        List.of(
                                "Dr. Alma Rotbuche",
                                8,
                                "Erster",
                                when("2031-05-05 10:00–11:00"),
                                "Zweiter",
                                when("2031-05-05 11:08–12:00")),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("Dr. Alma Rotbuche hat nur 8 min zwischen „Erster“ (5. Mai 2031, 10:00–11:00)"
                        + " und „Zweiter“ (5. Mai 2031, 11:08–12:00)");
        assertThat(english(found.get(0)))
                .isEqualTo("Dr. Alma Rotbuche has only 8 min between \"Erster\" (5 May 2031, 10:00–11:00)"
                        + " and \"Zweiter\" (5 May 2031, 11:08–12:00)");
    }

    @Test
    void finds_less_than_a_person_needs_in_the_same_room() {
        assertThat(found(
                        FIRST,
                        SECOND.toBuilder()
                                .room("Saal 1")
                                .between("11:04", "12:00")
                                .build()))
                .extracting(Finding::items)
                .containsExactly(ids("zweiter", "erster"));
    }

    @Test
    void looks_at_the_block_that_ends_last_and_not_at_its_part() {
        Item part = Item.builder("teil", "Teil")
                .between("10:00", "10:30")
                .with(ALMA, Role.SPEAKER)
                .build();

        assertThat(found(FIRST.toBuilder().part(part).build(), SECOND))
                .extracting(Finding::items)
                .containsExactly(ids("zweiter", "erster"));
    }

    private static List<Finding> found(Item... items) {
        return run(
                CHECK,
                Event.builder("tag", "T")
                        .speaker(ALMA)
                        .themedRoom(ThemedRoom.of("wald", "Wald").withRoom("Saal 1"))
                        .day(Day.on(MONDAY, items))
                        .build());
    }
}
