package programmheft.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;

class ClockChangeTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @Test
    void moves_on_a_start_in_the_hour_that_is_left_out() {
        assertThat(on(SPRING, Item.builder("a", "A").from("02:30").build()))
                .containsExactly("2026-03-29T03:30+02:00[Europe/Berlin] unknown");
    }

    @Test
    void moves_on_an_end_that_the_start_would_overtake() {
        assertThat(on(SPRING, Item.builder("a", "A").between("02:30", "03:15").build()))
                .containsExactly("2026-03-29T03:30+02:00[Europe/Berlin] stated 2026-03-29T04:15+02:00[Europe/Berlin]");
    }

    @Test
    void leaves_an_end_that_comes_after_the_moved_start() {
        assertThat(on(SPRING, Item.builder("a", "A").between("02:30", "04:00").build()))
                .containsExactly("2026-03-29T03:30+02:00[Europe/Berlin] stated 2026-03-29T04:00+02:00[Europe/Berlin]");
    }

    @Test
    void shortens_the_night_in_spring() {
        assertThat(on(SPRING, Item.builder("a", "A").between("01:00", "04:00").build()))
                .containsExactly("2026-03-29T01:00+01:00[Europe/Berlin] stated 2026-03-29T04:00+02:00[Europe/Berlin]");
    }

    @Test
    void takes_the_first_of_the_two_hours_in_autumn() {
        assertThat(on(AUTUMN, Item.builder("a", "A").between("02:30", "03:00").build()))
                .containsExactly("2026-10-25T02:30+02:00[Europe/Berlin] stated 2026-10-25T03:00+01:00[Europe/Berlin]");
    }

    @Test
    void implies_ends_on_the_line_of_moments_and_not_of_clocks() {
        assertThat(on(
                        SPRING,
                        Item.builder("a", "A").from("02:30").build(),
                        Item.builder("b", "B").from("03:00").build(),
                        Item.builder("c", "C").from("04:00").build()))
                .containsExactly(
                        "2026-03-29T03:00+02:00[Europe/Berlin] implied 2026-03-29T03:30+02:00[Europe/Berlin]",
                        "2026-03-29T03:30+02:00[Europe/Berlin] implied 2026-03-29T04:00+02:00[Europe/Berlin]",
                        "2026-03-29T04:00+02:00[Europe/Berlin] unknown");
    }

    private static List<String> on(LocalDate date, Item... items) {
        Event event =
                Event.builder("nacht", "Lange Nacht").day(Day.on(date, items)).build();
        return Agenda.of(event).slots().stream()
                .map(slot -> slot.start() + " "
                        + slot.end().<String>fold(at -> "stated " + at, (at, next) -> "implied " + at, () -> "unknown"))
                .toList();
    }
}
