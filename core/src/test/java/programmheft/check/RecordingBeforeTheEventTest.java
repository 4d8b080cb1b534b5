package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.when;
import static programmheft.sample.SampleEvents.MONDAY;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Status;

class RecordingBeforeTheEventTest {
    private static final Link RECORDING = Link.to(Link.Kind.RECORDING, URI.create("https://example.org/film"));
    private static final Item TALK = Item.builder("vortrag", "Vortrag")
            .between("10:00", "11:00")
            .link(RECORDING)
            .build();
    private static final Item OPEN = TALK.toBuilder().from("10:00").build();
    private static final Instant HALF_PAST_TEN = Instant.parse("2031-05-05T08:30:00Z");
    private static final Instant ELEVEN = Instant.parse("2031-05-05T09:00:00Z");
    private static final Instant DAY_BEFORE = Instant.parse("2031-05-04T12:00:00Z");

    @Test
    void accepts_a_recording_of_what_is_over() {
        assertThat(found(ELEVEN, TALK)).isEmpty();
    }

    @Test
    void accepts_anything_where_no_moment_is_given() {
        assertThat(new RecordingBeforeTheEvent().run(Programme.of(event(TALK)))).isEmpty();
    }

    @Test
    void accepts_what_has_begun_and_has_no_end() {
        assertThat(found(HALF_PAST_TEN, OPEN)).isEmpty();
        assertThat(found(DAY_BEFORE, OPEN)).hasSize(1);
    }

    @Test
    void accepts_a_recording_that_is_only_announced_and_other_links() {
        Link announced = Link.known(Link.Kind.RECORDING, "wird aufgezeichnet");
        Link stream = Link.to(Link.Kind.STREAM, URI.create("https://example.org/live"));

        assertThat(found(DAY_BEFORE, with(announced))).isEmpty();
        assertThat(found(DAY_BEFORE, with(stream))).isEmpty();
    }

    @Test
    void accepts_what_is_cancelled() {
        assertThat(found(DAY_BEFORE, TALK.toBuilder().status(Status.CANCELLED).build()))
                .isEmpty();
    }

    @Test
    void finds_a_recording_of_what_is_not_over() {
        List<Finding> found = found(HALF_PAST_TEN, TALK);

        assertThat(found)
                .containsExactly(new Finding(
                        "recording-before-the-event",
                        Level.WARNING,
                        ids("vortrag"),
                        List.of("Vortrag", when("2031-05-05 10:00–11:00"), when("2031-05-05 10:30")),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("„Vortrag“ (5. Mai 2031, 10:00–11:00) hat am 5. Mai 2031, 10:30 schon eine Aufzeichnung");
        assertThat(english(found.get(0)))
                .isEqualTo("\"Vortrag\" (5 May 2031, 10:00–11:00) already has a recording on 5 May 2031, 10:30");
    }

    @Test
    void takes_the_time_of_the_whole_or_else_the_day() {
        Item untimed = Item.builder("teil", "Teil").link(RECORDING).build();
        Item block = Item.builder("block", "Block")
                .between("10:00", "11:00")
                .part(untimed)
                .build();

        assertThat(found(HALF_PAST_TEN, block)).extracting(Finding::items).containsExactly(ids("teil"));
        assertThat(found(HALF_PAST_TEN, untimed)).isEmpty();
        assertThat(found(DAY_BEFORE, untimed))
                .extracting(finding -> finding.values().get(1))
                .containsExactly(MONDAY);
    }

    @Test
    void takes_the_first_day_of_the_event_for_what_has_no_day() {
        Event event = event(Item.builder("a", "A").build()).toBuilder()
                .undated(Item.builder("b", "B").link(RECORDING).build())
                .build();

        assertThat(found(DAY_BEFORE, event)).extracting(Finding::items).containsExactly(ids("b"));
        assertThat(found(HALF_PAST_TEN, event)).isEmpty();
    }

    @Test
    void finds_a_recording_of_an_event_that_has_not_begun() {
        Event event = event(Item.builder("a", "A").build()).toBuilder()
                .begins(ClockTime.of(9, 0))
                .link(RECORDING)
                .build();

        assertThat(found(DAY_BEFORE, event))
                .containsExactly(
                        Finding.of("recording-before-the-event", ids(), "Ein Tag", MONDAY, when("2031-05-04 14:00")));
        assertThat(found(HALF_PAST_TEN, event)).isEmpty();
    }

    private static Item with(Link link) {
        return Item.builder("vortrag", "Vortrag").from("10:00").link(link).build();
    }

    private static Event event(Item item) {
        return Event.builder("tag", "Ein Tag").day(Day.on(MONDAY, item)).build();
    }

    private static List<Finding> found(Instant now, Item item) {
        return found(now, event(item));
    }

    private static List<Finding> found(Instant now, Event event) {
        return new RecordingBeforeTheEvent().run(Programme.of(event).at(now));
    }
}
