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
import programmheft.sample.SampleEvents;

class SpeakerTwiceInItemTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche").withAcademicTitle("Dr.");
    private static final Item ITEM =
            Item.builder("podium", "Wie weiter?").with(ALMA, Role.PANELIST).build();

    @Test
    void accepts_one_person_in_two_roles() {
        assertThat(found(ALMA, ITEM.toBuilder().with(ALMA, Role.MODERATOR).build()))
                .isEmpty();
        assertThat(run(new SpeakerTwiceInItem(), SampleEvents.online())).isEmpty();
    }

    @Test
    void accepts_one_person_who_stands_for_two_projects() {
        assertThat(found(
                        ALMA,
                        ITEM.toBuilder()
                                .with(Appearance.of(ALMA, Role.PANELIST).withProject("WALD"))
                                .build()))
                .isEmpty();
    }

    @Test
    void accepts_one_person_in_an_item_and_in_its_part() {
        Item part = ITEM.toBuilder().id(new Item.Id("teil")).build();

        assertThat(found(ALMA, ITEM.toBuilder().part(part).build())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Speaker.Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PERSON"})
    void accepts_institutions_and_open_places(Speaker.Kind kind) {
        Speaker several = new Speaker(ALMA.id(), kind, "Chor", Optional.empty(), Optional.empty());

        assertThat(found(several, ITEM.toBuilder().with(several, Role.PANELIST).build()))
                .isEmpty();
    }

    @Test
    void accepts_a_cancelled_appearance_and_a_cancelled_item() {
        Item twice = ITEM.toBuilder().with(ALMA, Role.PANELIST).build();

        assertThat(found(
                        ALMA,
                        ITEM.toBuilder()
                                .with(Appearance.of(ALMA, Role.PANELIST).withStatus(Status.CANCELLED))
                                .build()))
                .isEmpty();
        assertThat(found(ALMA, twice.toBuilder().status(Status.CANCELLED).build()))
                .isEmpty();
    }

    @Test
    void finds_a_person_named_twice_and_says_it_once() {
        List<Finding> found = found(
                ALMA,
                ITEM.toBuilder()
                        .with(ALMA, Role.PANELIST)
                        .with(ALMA, Role.PANELIST)
                        .build());

        assertThat(found)
                .containsExactly(new Finding(
                        "speaker-twice-in-item",
                        Level.HINT,
                        ids("podium"),
                        List.of("Dr. Alma Rotbuche", "Wie weiter?"),
                        Optional.empty()));
        assertThat(german(found.get(0))).isEqualTo("Dr. Alma Rotbuche ist in „Wie weiter?“ zweimal genannt");
        assertThat(english(found.get(0))).isEqualTo("Dr. Alma Rotbuche is named twice in \"Wie weiter?\"");
    }

    private static List<Finding> found(Speaker speaker, Item item) {
        return run(
                new SpeakerTwiceInItem(),
                Event.builder("tag", "T")
                        .speaker(speaker)
                        .day(Day.on(MONDAY, item))
                        .build());
    }
}
