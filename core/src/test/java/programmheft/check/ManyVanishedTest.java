package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Status;

class ManyVanishedTest {
    @Test
    void says_nothing_without_an_edition_before() {
        assertThat(new ManyVanished(Limits.standard()).run(Programme.of(items(1, 1, Status.PLANNED))))
                .isEmpty();
    }

    @Test
    void accepts_up_to_three_missing_items_and_up_to_a_fifth_of_them() {
        assertThat(found(items(1, 4, Status.PLANNED), items(1, 1, Status.PLANNED)))
                .isEmpty();
        assertThat(found(items(1, 20, Status.PLANNED), items(1, 16, Status.PLANNED)))
                .isEmpty();
    }

    @Test
    void does_not_count_what_was_cancelled_before() {
        assertThat(found(items(1, 8, Status.CANCELLED), items(9, 9, Status.PLANNED)))
                .isEmpty();
    }

    @Test
    void finds_an_edition_that_lacks_more() {
        List<Finding> found = found(items(1, 5, Status.PLANNED), items(1, 1, Status.PLANNED));

        assertThat(found)
                .containsExactly(new Finding(
                        "many-vanished",
                        Level.ERROR,
                        List.of(),
                        List.of(4, 5, "Punkt 2; Punkt 3; Punkt 4; Punkt 5"),
                        Optional.empty()));
        assertThat(english(found.get(0)))
                .isEqualTo("4 of 5 items of the last edition are not there any more: "
                        + "Punkt 2; Punkt 3; Punkt 4; Punkt 5");
        assertThat(german(found.get(0))).startsWith("4 von 5 Punkten der letzten Ausgabe sind nicht mehr da: Punkt 2");
    }

    @Test
    void takes_other_limits() {
        Limits strict = Limits.builder().vanishedItems(0).vanishedPercent(0).build();
        Programme programme = Programme.of(items(1, 19, Status.PLANNED)).after(items(1, 20, Status.PLANNED));

        assertThat(new ManyVanished(strict).run(programme)).hasSize(1);
    }

    private static List<Finding> found(Event before, Event after) {
        return new ManyVanished(Limits.standard()).run(Programme.of(after).after(before));
    }

    private static Event items(int first, int last, Status status) {
        return oneDay(IntStream.rangeClosed(first, last)
                .mapToObj(number -> Item.builder("i" + number, "Punkt " + number)
                        .status(status)
                        .build())
                .toArray(Item[]::new));
    }
}
