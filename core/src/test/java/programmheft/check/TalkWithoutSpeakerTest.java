package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.MONDAY;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

class TalkWithoutSpeakerTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche");
    private static final Item TALK =
            Item.builder("vortrag", "Wald vor Ort").format(Format.TALK).build();

    @Test
    void accepts_a_talk_that_names_somebody_in_itself_or_around() {
        Item.Builder block = Item.builder("block", "Block").with(ALMA, Role.SPEAKER);

        assertThat(found(TALK.toBuilder().with(ALMA, Role.HOST).build())).isEmpty();
        assertThat(found(block.part(TALK).build())).isEmpty();
        assertThat(run(new TalkWithoutSpeaker(), SampleEvents.conference())).isEmpty();
    }

    @Test
    void accepts_keynotes_which_have_a_check_of_their_own_and_what_is_cancelled() {
        assertThat(found(TALK.toBuilder().format(Format.KEYNOTE).build())).isEmpty();
        assertThat(found(TALK.toBuilder().status(Status.CANCELLED).build())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GREETING", "IMPULSE", "PANEL", "TALK"})
    void accepts_other_formats(Format format) {
        assertThat(found(TALK.toBuilder().format(format).build())).isEmpty();
    }

    @Test
    void accepts_a_greeting_that_is_just_called_so() {
        Item.Builder greeting = TALK.toBuilder().format(Format.GREETING);

        assertThat(found(greeting.title("Begrüßung und Einführung").build())).isEmpty();
        assertThat(found(greeting.title("Welcome").build())).isEmpty();
        assertThat(found(greeting.title("Für starke Dörfer").build())).hasSize(1);
    }

    @Test
    void accepts_a_greeting_where_somebody_leads_through_the_day() {
        Event.Builder event = Event.builder("tag", "T")
                .speaker(ALMA)
                .day(Day.on(MONDAY, TALK.toBuilder().format(Format.GREETING).build()));

        assertThat(run(
                        new TalkWithoutSpeaker(),
                        event.with(Appearance.of(ALMA, Role.MODERATOR)).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TALK, Vorträge (S. 5)",
        "TALK, Parallelvorträge",
        "IMPULSE, Drei Impulse",
        "TALK, Lightning Talks",
        "TALK, Vortrag der Referentin des Landkreises"
    })
    void accepts_several_at_once_and_a_title_that_says_by_whom(Format format, String title) {
        assertThat(found(TALK.toBuilder().format(format).title(title).build())).isEmpty();
    }

    @Test
    void accepts_a_part_of_what_is_printed_as_several() {
        assertThat(found(TALK.toBuilder()
                        .title("Teil 1")
                        .formatWord("Werkstätten und Vorträge")
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"GREETING", "IMPULSE", "PANEL", "TALK"})
    void finds_what_names_nobody(Format format) {
        List<Finding> found = found(TALK.toBuilder().format(format).build());

        assertThat(found)
                .containsExactly(new Finding(
                        "talk-without-speaker", Level.HINT, ids("vortrag"), List.of("Wald vor Ort"), Optional.empty()));
        assertThat(german(found.get(0))).isEqualTo("„Wald vor Ort“ nennt niemanden, der spricht");
        assertThat(english(found.get(0))).isEqualTo("\"Wald vor Ort\" names nobody who speaks");
    }

    @Test
    void finds_an_undated_talk_and_one_beside_a_talk_that_names_somebody() {
        Item other = Item.builder("anderer", "Anderer")
                .format(Format.TALK)
                .with(ALMA, Role.SPEAKER)
                .build();
        Event event = Event.builder("tag", "T")
                .speaker(ALMA)
                .undated(Item.builder("block", "Block").part(other).part(TALK).build())
                .build();

        assertThat(run(new TalkWithoutSpeaker(), event).stream().map(Finding::items))
                .containsExactly(ids("vortrag"));
    }

    @Test
    void copes_with_blocks_inside_blocks() {
        Item inside = TALK;
        for (int depth = 0; depth < 500; depth++) {
            inside = Item.builder("block-" + depth, "Block").part(inside).build();
        }
        List<Item> wide = IntStream.range(0, 50_000)
                .mapToObj(i -> TALK.toBuilder().id(new Item.Id("breit-" + i)).build())
                .toList();

        assertThat(run(
                        new TalkWithoutSpeaker(),
                        Event.builder("tag", "T")
                                .day(Day.on(MONDAY, inside))
                                .day(Day.on(MONDAY.plusDays(1), wide))
                                .build()))
                .hasSize(50_001);
    }

    private static List<Finding> found(Item item) {
        return run(
                new TalkWithoutSpeaker(),
                Event.builder("tag", "T")
                        .speaker(ALMA)
                        .day(Day.on(MONDAY, item))
                        .build());
    }
}
