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
import org.junit.jupiter.api.Test;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;

class SpeakerInTwoPlacesTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche").withAcademicTitle("Dr.");
    private static final Item LONG = Item.builder("lang", "Lang")
            .between("10:00", "12:00")
            .with(ALMA, Role.SPEAKER)
            .build();
    private static final Item SHORT = Item.builder("kurz", "Kurz")
            .between("11:00", "13:00")
            .with(ALMA, Role.PANELIST)
            .build();

    @Test
    void only_hints_where_the_earlier_item_has_no_end_of_its_own() {
        List<Finding> found = found(
                LONG.toBuilder().from("10:00").build(),
                SHORT,
                SHORT.toBuilder()
                        .id(new Item.Id("ende"))
                        .from("13:00")
                        .appearances(List.of())
                        .build());

        assertThat(found).extracting(Finding::level).allMatch(Level.HINT::equals);
    }

    @Test
    void accepts_talks_that_only_touch() {
        assertThat(found(LONG, SHORT.toBuilder().between("12:00", "13:00").build()))
                .isEmpty();
    }

    @Test
    void accepts_parts_of_what_one_speaks_in_and_cancelled_appearances() {
        assertThat(found(LONG.toBuilder().part(SHORT).build())).isEmpty();
        assertThat(found(
                        LONG,
                        SHORT.toBuilder()
                                .appearances(List.of(
                                        Appearance.of(ALMA, Role.SPEAKER).withStatus(Status.CANCELLED)))
                                .build()))
                .isEmpty();
    }

    @Test
    void accepts_institutions_in_two_places() {
        Speaker choir = Speaker.institution("alma", "Chor");

        assertThat(run(
                        new SpeakerInTwoPlaces(),
                        Event.builder("tag", "T")
                                .speaker(choir)
                                .day(Day.on(MONDAY, LONG, SHORT))
                                .build()))
                .isEmpty();
    }

    @Test
    void finds_a_speaker_in_two_places() {
        List<Finding> found = found(LONG, SHORT);

        assertThat(found)
                .containsExactly(new Finding(
                        "speaker-in-two-places",
                        Level.ERROR,
                        ids("kurz", "lang"),
                        List.of(
                                "Dr. Alma Rotbuche",
                                "Lang",
                                when("2031-05-05 10:00–12:00"),
                                "Kurz",
                                when("2031-05-05 11:00–13:00")),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("Dr. Alma Rotbuche ist an zwei Orten zugleich: in „Lang“ (5. Mai 2031, 10:00–12:00)"
                        + " und in „Kurz“ (5. Mai 2031, 11:00–13:00)");
        assertThat(english(found.get(0)))
                .isEqualTo("Dr. Alma Rotbuche is in two places at once: in \"Lang\" (5 May 2031, 10:00–12:00)"
                        + " and in \"Kurz\" (5 May 2031, 11:00–13:00)");
    }

    @Test
    void finds_one_who_speaks_in_a_listed_part() {
        Item block = Item.builder("block", "Block")
                .between("10:00", "12:00")
                .part(Item.builder("teil", "Teil").with(ALMA, Role.SPEAKER).build())
                .build();

        assertThat(found(block, SHORT).stream().map(Finding::items)).containsExactly(ids("kurz", "block"));
    }

    @Test
    void says_it_once_for_each_person_and_slot() {
        Speaker tom = Speaker.person("tom", "Tom Erle");
        Event event = Event.builder("tag", "T")
                .speakers(List.of(ALMA, tom))
                .day(Day.on(
                        MONDAY,
                        LONG.toBuilder().with(tom, Role.HOST).build(),
                        Item.builder("laenger", "Länger")
                                .between("10:30", "14:00")
                                .with(ALMA, Role.HOST)
                                .build(),
                        SHORT.toBuilder().with(tom, Role.HOST).build()))
                .build();

        assertThat(run(new SpeakerInTwoPlaces(), event).stream()
                        .map(finding -> finding.values().get(0) + " " + finding.items()))
                .containsExactly(
                        "Dr. Alma Rotbuche [laenger, lang]",
                        "Dr. Alma Rotbuche [kurz, laenger]",
                        "Tom Erle [kurz, lang]");
    }

    @Test
    void only_hints_where_one_can_leave() {
        List<Finding> found = found(LONG.toBuilder().format(Format.WORKSHOP).build(), SHORT);

        assertThat(found.stream().map(Finding::level)).containsExactly(Level.HINT);
        assertThat(found(LONG, SHORT.toBuilder().format(Format.MEAL).build()).stream()
                        .map(Finding::level))
                .containsExactly(Level.HINT);
    }

    private static List<Finding> found(Item... items) {
        return run(
                new SpeakerInTwoPlaces(),
                Event.builder("tag", "T")
                        .speaker(ALMA)
                        .day(Day.on(MONDAY, items))
                        .build());
    }
}
