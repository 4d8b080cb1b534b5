package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.MONDAY;
import static programmheft.sample.SampleEvents.oneDay;

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
import programmheft.sample.SampleEvents;

class PanelWithoutModeratorTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche");
    private static final Item PANEL = Item.builder("podium", "Wie weiter?")
            .format(Format.PANEL)
            .from("10:00")
            .build();

    @Test
    void accepts_a_panel_with_a_moderator() {
        assertThat(found(PANEL.toBuilder().with(ALMA, Role.MODERATOR).build())).isEmpty();
    }

    @Test
    void accepts_a_panel_inside_a_block_with_a_moderator() {
        assertThat(found(Item.builder("block", "Block")
                        .with(ALMA, Role.MODERATOR)
                        .part(PANEL)
                        .build()))
                .isEmpty();
    }

    @Test
    void accepts_panels_of_an_event_that_has_one_moderator_for_all() {
        assertThat(run(new PanelWithoutModerator(), SampleEvents.online())).isEmpty();
        assertThat(run(
                        new PanelWithoutModerator(),
                        oneDay(PANEL).toBuilder()
                                .speaker(ALMA)
                                .with(Appearance.of(ALMA, Role.HOST))
                                .build()))
                .hasSize(1);
    }

    @Test
    void accepts_a_cancelled_panel_and_other_formats() {
        assertThat(found(PANEL.toBuilder().status(Status.CANCELLED).build())).isEmpty();
        assertThat(found(PANEL.toBuilder().format(Format.DISCUSSION).build())).isEmpty();
    }

    @Test
    void finds_a_panel_that_nobody_moderates() {
        List<Finding> found = found(PANEL.toBuilder().with(ALMA, Role.PANELIST).build());

        assertThat(found)
                .containsExactly(new Finding(
                        "panel-without-moderator",
                        Level.WARNING,
                        ids("podium"),
                        List.of("Wie weiter?"),
                        Optional.empty()));
        assertThat(german(found.get(0))).isEqualTo("das Podium „Wie weiter?“ nennt niemanden, der moderiert");
        assertThat(english(found.get(0))).isEqualTo("the panel \"Wie weiter?\" names nobody who moderates it");
    }

    private static List<Finding> found(Item item) {
        return run(
                new PanelWithoutModerator(),
                Event.builder("tag", "T")
                        .speaker(ALMA)
                        .day(Day.on(MONDAY, item))
                        .build());
    }
}
