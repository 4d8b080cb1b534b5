package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.when;
import static programmheft.sample.SampleEvents.oneDay;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.ClockTime;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Timing;

class ChangedAfterPublicationTest {
    private static final Item TALK =
            Item.builder("a", "Das Dorf").between("10:00", "11:00").room("Saal").build();
    private static final Item LATER =
            TALK.toBuilder().between("14:00", "15:00").room("Hof").build();
    private static final Instant DAY_BEFORE = Instant.parse("2031-05-04T10:00:00Z");

    @Test
    void accepts_what_stays_and_what_changes_otherwise() {
        assertThat(found(TALK, TALK, DAY_BEFORE)).isEmpty();
        assertThat(found(TALK, TALK.toBuilder().title("Die Stadt").build(), DAY_BEFORE))
                .isEmpty();
    }

    @Test
    void accepts_a_change_in_good_time_and_one_of_what_is_over() {
        assertThat(found(TALK, LATER, Instant.parse("2031-05-01T10:00:00Z"))).isEmpty();
        assertThat(found(TALK, LATER, Instant.parse("2031-05-05T12:00:01Z"))).isEmpty();
    }

    @Test
    void says_nothing_without_a_moment_or_an_edition_before() {
        Check check = new ChangedAfterPublication(Limits.standard());

        assertThat(check.run(Programme.of(oneDay(LATER)).at(DAY_BEFORE))).isEmpty();
        assertThat(check.run(Programme.of(oneDay(LATER)).after(oneDay(TALK)))).isEmpty();
    }

    @Test
    void finds_another_start_and_another_room_shortly_before() {
        List<Finding> found = found(TALK, LATER, DAY_BEFORE);

        assertThat(found)
                .containsExactly(new Finding(
                        "changed-after-publication",
                        Level.HINT,
                        ids("a"),
                        List.of("Das Dorf", when("2031-05-05 10:00"), "Saal", when("2031-05-05 14:00"), "Hof"),
                        Optional.empty()));
        assertThat(english(found.get(0)))
                .isEqualTo("\"Das Dorf\" changed at short notice: from 5 May 2031, 10:00, Saal, "
                        + "to 5 May 2031, 14:00, Hof");
        assertThat(german(found.get(0)))
                .isEqualTo("„Das Dorf“ wurde kurzfristig geändert: von 5. Mai 2031, 10:00, Saal, "
                        + "auf 5. Mai 2031, 14:00, Hof");
    }

    @Test
    void finds_what_moved_away_from_a_start_that_is_near() {
        Item nextWeek = TALK.toBuilder()
                .timing(Timing.from(new ClockTime(LocalTime.of(10, 0), 3)))
                .build();

        assertThat(found(TALK, nextWeek, DAY_BEFORE)).hasSize(1);
    }

    private static List<Finding> found(Item before, Item after, Instant now) {
        Event last = oneDay(before);
        return new ChangedAfterPublication(Limits.standard())
                .run(Programme.of(oneDay(after)).after(last).at(now));
    }
}
