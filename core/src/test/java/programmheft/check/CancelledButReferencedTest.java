package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.MONDAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;
import programmheft.sample.SampleEvents;

class CancelledButReferencedTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche").withAcademicTitle("Dr.");
    private static final Speaker TOM = Speaker.person("tom", "Tom Erle");
    private static final Item PANEL =
            Item.builder("podium", "Podium").status(Status.CANCELLED).build();
    private static final Item PARTY =
            Item.builder("empfang", "Empfang").timing(Timing.after(PANEL.id())).build();
    private static final Item TALK = Item.builder("vortrag", "Vortrag")
            .with(cancelled(ALMA, Role.SPEAKER))
            .build();

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CANCELLED"})
    void accepts_an_item_after_one_that_is_not_cancelled(Status status) {
        assertThat(found(PANEL.toBuilder().status(status).build(), PARTY)).isEmpty();
        assertThat(run(new CancelledButReferenced(), SampleEvents.untimed())).isEmpty();
    }

    @Test
    void accepts_what_is_cancelled_itself() {
        assertThat(found(PANEL, PARTY.toBuilder().status(Status.CANCELLED).build()))
                .isEmpty();
        assertThat(found(PANEL.toBuilder().part(PARTY).part(TALK).build())).isEmpty();
    }

    @Test
    void accepts_an_item_in_which_somebody_else_speaks() {
        assertThat(found(TALK.toBuilder().with(TOM, Role.PANELIST).build())).isEmpty();
    }

    @Test
    void accepts_an_item_that_goes_on_with_its_parts_and_one_without_who_moderates_it() {
        assertThat(found(TALK.toBuilder()
                        .part(Item.builder("teil", "Teil").build())
                        .build()))
                .isEmpty();
        assertThat(found(Item.builder("gespraech", "Gespräch")
                        .with(cancelled(ALMA, Role.MODERATOR))
                        .with(cancelled(TOM, Role.HOST))
                        .build()))
                .isEmpty();
    }

    @Test
    void accepts_a_themed_room_all_of_whose_items_are_cancelled() {
        Event event = Event.builder("tag", "T")
                .themedRoom(ThemedRoom.of("raum", "Ein Raum"))
                .day(Day.on(
                        MONDAY,
                        PANEL.toBuilder().themedRoom(new ThemedRoom.Id("raum")).build()))
                .build();

        assertThat(run(new CancelledButReferenced(), event)).isEmpty();
    }

    @Test
    void finds_an_item_after_one_that_is_cancelled() {
        List<Finding> found = found(PANEL, PARTY);

        assertThat(found)
                .containsExactly(new Finding(
                        "cancelled-but-referenced",
                        Level.WARNING,
                        ids("empfang", "podium"),
                        List.of("Empfang", "Podium"),
                        Optional.empty()));
        assertThat(german(found.get(0))).isEqualTo("„Empfang“ soll stattfinden, beruht aber auf Abgesagtem: Podium");
        assertThat(english(found.get(0)))
                .isEqualTo("\"Empfang\" is to take place, but rests on what is cancelled: Podium");
    }

    @Test
    void finds_an_item_after_a_part_of_what_is_cancelled() {
        Item part = PANEL.toBuilder().status(Status.PLANNED).build();
        Item block = Item.builder("block", "Block")
                .status(Status.CANCELLED)
                .part(part)
                .build();

        assertThat(found(block, PARTY).stream().map(Finding::items)).containsExactly(ids("empfang", "podium"));
    }

    @Test
    void finds_an_item_in_which_all_who_were_to_speak_have_cancelled() {
        List<Finding> found = found(TALK.toBuilder()
                .with(cancelled(TOM, Role.GREETING))
                .with(TOM, Role.MODERATOR)
                .build());

        assertThat(found)
                .containsExactly(new Finding(
                        "cancelled-but-referenced",
                        Level.WARNING,
                        ids("vortrag"),
                        List.of("Vortrag", "Dr. Alma Rotbuche, Tom Erle"),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("„Vortrag“ soll stattfinden, beruht aber auf Abgesagtem: Dr. Alma Rotbuche, Tom Erle");
    }

    private static Appearance cancelled(Speaker speaker, Role role) {
        return Appearance.of(speaker, role).withStatus(Status.CANCELLED);
    }

    private static List<Finding> found(Item... items) {
        return run(
                new CancelledButReferenced(),
                Event.builder("tag", "T")
                        .speakers(List.of(ALMA, TOM))
                        .day(Day.on(MONDAY, items))
                        .build());
    }
}
