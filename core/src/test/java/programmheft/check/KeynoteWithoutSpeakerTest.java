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
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;

class KeynoteWithoutSpeakerTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche");
    private static final Speaker OPEN =
            new Speaker(new Speaker.Id("nn"), Speaker.Kind.OPEN, "N.N.", Optional.empty(), Optional.empty());
    private static final Item KEYNOTE = Item.builder("keynote", "Wald vor Ort")
            .format(Format.KEYNOTE)
            .from("10:00")
            .build();

    @ParameterizedTest
    @EnumSource(Role.class)
    void accepts_a_keynote_that_names_somebody(Role role) {
        assertThat(found(KEYNOTE.toBuilder().with(ALMA, role).build())).isEmpty();
    }

    @Test
    void accepts_an_open_place_and_an_appearance_that_is_cancelled() {
        assertThat(found(KEYNOTE.toBuilder().with(OPEN, Role.SPEAKER).build())).isEmpty();
        assertThat(found(KEYNOTE.toBuilder()
                        .with(Appearance.of(ALMA, Role.SPEAKER).withStatus(Status.CANCELLED))
                        .build()))
                .isEmpty();
    }

    @Test
    void accepts_a_keynote_whose_part_names_somebody() {
        Item part = Item.builder("teil", "Teil").with(ALMA, Role.SPEAKER).build();

        assertThat(found(KEYNOTE.toBuilder()
                        .part(Item.builder("haelfte", "Hälfte").part(part).build())
                        .build()))
                .isEmpty();
    }

    @Test
    void accepts_a_keynote_inside_a_block_that_names_a_speaker() {
        Item.Builder block = Item.builder("block", "Block").part(KEYNOTE);

        assertThat(found(block.with(ALMA, Role.SPEAKER).build())).isEmpty();
    }

    @Test
    void accepts_a_keynote_of_an_event_that_has_one_speaker_for_all() {
        Event.Builder event = Event.builder("tag", "T").speaker(ALMA).day(Day.on(MONDAY, KEYNOTE));

        assertThat(run(
                        new KeynoteWithoutSpeaker(),
                        event.with(Appearance.of(ALMA, Role.SPEAKER)).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Keynotes", "Zwei Festvorträge am Abend", "Keynote by Alma Rotbuche", "Prof. Dr. Rotbuche: Wald"
            })
    void accepts_several_at_once_and_a_title_that_says_by_whom(String title) {
        assertThat(found(KEYNOTE.toBuilder().title(title).build())).isEmpty();
    }

    @Test
    void accepts_a_subtitle_that_says_by_whom() {
        assertThat(found(KEYNOTE.toBuilder()
                        .subtitle("Prof. Alma Rotbuche, Hain")
                        .build()))
                .isEmpty();
    }

    @Test
    void accepts_what_is_cancelled_or_inside_what_is_and_other_formats() {
        Item.Builder block = Item.builder("block", "Block").part(KEYNOTE).status(Status.CANCELLED);

        assertThat(found(block.build())).isEmpty();
        assertThat(found(KEYNOTE.toBuilder().status(Status.CANCELLED).build())).isEmpty();
        assertThat(found(KEYNOTE.toBuilder().format(Format.TALK).build())).isEmpty();
    }

    @Test
    void finds_a_keynote_that_names_nobody() {
        List<Finding> found = found(KEYNOTE);

        assertThat(found)
                .containsExactly(new Finding(
                        "keynote-without-speaker",
                        Level.WARNING,
                        ids("keynote"),
                        List.of("Wald vor Ort"),
                        Optional.empty()));
        assertThat(german(found.get(0))).isEqualTo("die Keynote „Wald vor Ort“ nennt niemanden, der spricht");
        assertThat(english(found.get(0))).isEqualTo("the keynote \"Wald vor Ort\" names nobody who speaks");
    }

    @Test
    void finds_a_keynote_inside_a_block_that_only_somebody_moderates() {
        Item.Builder block = Item.builder("block", "Block").part(KEYNOTE).with(ALMA, Role.MODERATOR);

        assertThat(found(block.build()).stream().map(Finding::items)).containsExactly(ids("keynote"));
    }

    private static List<Finding> found(Item item) {
        return run(
                new KeynoteWithoutSpeaker(),
                Event.builder("tag", "T")
                        .speakers(List.of(ALMA, OPEN))
                        .day(Day.on(MONDAY, item))
                        .build());
    }
}
