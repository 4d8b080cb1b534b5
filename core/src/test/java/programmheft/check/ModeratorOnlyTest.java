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
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.sample.SampleEvents;

class ModeratorOnlyTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche");
    private static final Speaker TOM = Speaker.person("tom", "Tom Erle");
    private static final Item PANEL = Item.builder("podium", "Wie weiter?")
            .format(Format.PANEL)
            .with(ALMA, Role.MODERATOR)
            .build();

    @Test
    void accepts_a_panel_that_names_who_sits_on_it_also_who_does_not_come_after_all() {
        assertThat(found(PANEL.toBuilder().with(TOM, Role.PANELIST).build())).isEmpty();
        assertThat(found(PANEL.toBuilder()
                        .with(Appearance.of(TOM, Role.PANELIST).withStatus(Status.CANCELLED))
                        .build()))
                .isEmpty();
    }

    @Test
    void accepts_a_panel_whose_parts_or_whole_name_who_speaks() {
        Item part = Item.builder("teil", "Teil").with(TOM, Role.SPEAKER).build();
        Item.Builder block = Item.builder("block", "Block").part(PANEL);

        assertThat(found(PANEL.toBuilder().part(part).build())).isEmpty();
        assertThat(found(block.with(TOM, Role.SPEAKER).build())).isEmpty();
    }

    @Test
    void accepts_a_panel_that_names_nobody_which_other_checks_find() {
        assertThat(found(PANEL.toBuilder().appearances(List.of()).build())).isEmpty();
        assertThat(run(new ModeratorOnly(), SampleEvents.online())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IMPULSE", "KEYNOTE", "PANEL", "TALK"})
    void accepts_discussions_greetings_and_other_formats(Format format) {
        assertThat(found(PANEL.toBuilder().format(format).build())).isEmpty();
    }

    @Test
    void accepts_what_is_cancelled_and_several_at_once() {
        assertThat(found(PANEL.toBuilder().status(Status.CANCELLED).build())).isEmpty();
        assertThat(found(PANEL.toBuilder().title("Panels und Foren").build())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"IMPULSE", "KEYNOTE", "PANEL", "TALK"})
    void finds_what_names_only_who_moderates(Format format) {
        List<Finding> found = found(PANEL.toBuilder().format(format).build());

        assertThat(found)
                .containsExactly(new Finding(
                        "moderator-only", Level.HINT, ids("podium"), List.of("Wie weiter?"), Optional.empty()));
        assertThat(german(found.get(0))).isEqualTo("„Wie weiter?“ nennt außer der Moderation niemanden");
        assertThat(english(found.get(0))).isEqualTo("\"Wie weiter?\" names nobody but who moderates");
    }

    private static List<Finding> found(Item item) {
        return run(
                new ModeratorOnly(),
                Event.builder("tag", "T")
                        .speakers(List.of(ALMA, TOM))
                        .day(Day.on(MONDAY, item))
                        .build());
    }
}
