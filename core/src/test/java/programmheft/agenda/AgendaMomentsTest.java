package programmheft.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static programmheft.sample.SampleEvents.MONDAY;
import static programmheft.sample.SampleEvents.oneDay;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.sample.SampleEvents;

class AgendaMomentsTest {
    private static final Agenda AGENDA = Agenda.of(oneDay(
            Item.builder("a", "A").between("09:00", "10:00").build(),
            Item.builder("b", "B").between("09:30", "11:00").build(),
            Item.builder("c", "C").between("11:00", "12:00").build(),
            Item.builder("d", "D")
                    .between("11:00", "12:00")
                    .status(Status.CANCELLED)
                    .build(),
            Item.builder("abend", "Abend").from("19:00").build()));

    @ParameterizedTest
    @CsvSource({
        "08:59:59, ''",
        "09:00, a",
        "09:30, a b",
        "09:59:59, a b",
        "10:00, b",
        "11:00, c d",
        "12:00, ''",
        "19:00, abend",
        "19:00:01, ''"
    })
    void runs_at_its_start_and_no_more_at_its_end(String moment, String expected) {
        assertThat(ids(AGENDA.at(at(moment)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, a",
        "08:59:59, a",
        "09:00, b",
        "09:45, c d",
        "10:59:59, c d",
        "11:00, abend",
        "18:00, abend",
        "19:00, ''"
    })
    void starts_next_strictly_after_the_moment(String moment, String expected) {
        assertThat(ids(AGENDA.next(at(moment)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "08:00, 09:00, ''",
        "08:00, 09:01, a",
        "08:00, 09:31, a b",
        "10:00, 11:00, b",
        "10:59, 11:01, b c d",
        "12:00, 19:00, ''",
        "12:00, 19:01, abend",
        "19:01, 20:00, ''",
        "08:00, 20:00, a b c d abend"
    })
    void finds_what_runs_at_some_moment_of_a_stretch(String from, String to, String expected) {
        assertThat(ids(AGENDA.between(at(from), at(to)))).isEqualTo(expected);
    }

    @Test
    void refuses_a_stretch_that_holds_no_moment() {
        assertThatThrownBy(() -> AGENDA.between(at("10:00"), at("10:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a stretch must end after it starts, but starts at 2031-05-05T08:00:00Z"
                        + " and ends at 2031-05-05T08:00:00Z");
    }

    @Test
    void looks_as_far_as_moments_go() {
        assertThat(ids(AGENDA.next(Instant.MIN))).isEqualTo("a");
        assertThat(AGENDA.at(Instant.MAX)).isEmpty();
        assertThat(AGENDA.between(Instant.MIN, Instant.MAX)).hasSize(5);
    }

    @Test
    void ends_with_the_latest_end_or_a_later_start() {
        Agenda day = Agenda.of(oneDay(
                Item.builder("lang", "Lang").between("09:00", "17:00").build(),
                Item.builder("kurz", "Kurz").between("10:00", "11:00").build()));

        assertThat(day.ends().map(Object::toString)).contains("2031-05-05T17:00+02:00[Europe/Berlin]");
        assertThat(AGENDA.ends().map(Object::toString)).contains("2031-05-05T19:00+02:00[Europe/Berlin]");
        assertThat(Agenda.of(SampleEvents.untimed()).ends()).isEmpty();
    }

    private static Instant at(String time) {
        return MONDAY.atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Europe/Berlin"))
                .toInstant();
    }

    private static String ids(List<Slot> slots) {
        return String.join(
                " ", slots.stream().map(slot -> slot.item().id().value()).toList());
    }
}
