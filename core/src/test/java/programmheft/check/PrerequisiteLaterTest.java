package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.sample.SampleEvents.MONDAY;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.Timing;
import programmheft.sample.SampleEvents;

class PrerequisiteLaterTest {
    private static final Item PANEL =
            Item.builder("podium", "Podium").from("15:00").build();
    private static final Item PARTY = after("podium", "empfang", "Empfang");

    @Test
    void accepts_an_item_below_the_one_it_comes_after() {
        assertThat(run(new PrerequisiteLater(), oneDay(PANEL, PARTY))).isEmpty();
        assertThat(run(new PrerequisiteLater(), SampleEvents.untimed())).isEmpty();
        assertThat(run(new PrerequisiteLater(), SampleEvents.everything())).isEmpty();
    }

    @Test
    void accepts_an_item_on_a_later_day_even_if_that_is_printed_first() {
        assertThat(run(
                        new PrerequisiteLater(),
                        Event.builder("tage", "T")
                                .day(Day.on(MONDAY.plusDays(1), PARTY))
                                .day(Day.on(MONDAY, PANEL))
                                .build()))
                .isEmpty();
    }

    @Test
    void accepts_two_of_which_only_one_has_a_day() {
        assertThat(run(
                        new PrerequisiteLater(),
                        Event.builder("tage", "T")
                                .day(Day.on(MONDAY, PARTY))
                                .undated(PANEL)
                                .build()))
                .isEmpty();
    }

    @Test
    void accepts_what_is_cancelled_or_comes_after_what_is() {
        assertThat(run(
                        new PrerequisiteLater(),
                        oneDay(PARTY.toBuilder().status(Status.CANCELLED).build(), PANEL)))
                .isEmpty();
        assertThat(run(
                        new PrerequisiteLater(),
                        oneDay(PARTY, PANEL.toBuilder().status(Status.CANCELLED).build())))
                .isEmpty();
    }

    @Test
    void finds_an_item_above_the_one_it_comes_after() {
        List<Finding> found = run(new PrerequisiteLater(), oneDay(PARTY, PANEL));

        assertThat(found)
                .containsExactly(new Finding(
                        "prerequisite-later",
                        Level.WARNING,
                        ids("empfang", "podium"),
                        List.of("Empfang", "Podium"),
                        Optional.empty()));
        assertThat(german(found.get(0))).isEqualTo("„Empfang“ soll nach „Podium“ kommen, steht aber davor");
        assertThat(english(found.get(0)))
                .isEqualTo("\"Empfang\" is said to come after \"Podium\", but stands before it");
    }

    @Test
    void finds_an_item_on_an_earlier_day_and_among_parts_and_undated_ones() {
        Event days = Event.builder("tage", "T")
                .day(Day.on(MONDAY.plusDays(1), PANEL))
                .day(Day.on(MONDAY, PARTY))
                .build();
        Event numbered = Event.builder("tage", "T")
                .day(Day.numbered(1, PARTY))
                .day(Day.numbered(2, PANEL))
                .build();
        Event undated = Event.builder("tage", "T")
                .undated(Item.builder("block", "Block").part(PARTY).part(PANEL).build())
                .build();

        assertThat(run(new PrerequisiteLater(), days)).hasSize(1);
        assertThat(run(new PrerequisiteLater(), numbered)).hasSize(1);
        assertThat(run(new PrerequisiteLater(), undated)).hasSize(1);
    }

    @Test
    void finds_each_circle_once() {
        Item one = after("c", "a", "A");
        Item two = after("a", "b", "B");
        Item three = after("b", "c", "C");

        assertThat(run(new PrerequisiteLater(), oneDay(one, two, three)).stream()
                        .map(Finding::items))
                .containsExactly(ids("a", "c"));
        assertThat(run(new PrerequisiteLater(), oneDay(after("a", "a", "A"))).stream()
                        .map(Finding::items))
                .containsExactly(ids("a", "a"));
    }

    @Test
    void finds_a_circle_of_which_only_some_have_a_day() {
        Event event = Event.builder("tage", "T")
                .day(Day.on(MONDAY, after("b", "a", "A"), after("a", "davor", "Davor")))
                .undated(after("a", "b", "B"))
                .build();

        assertThat(run(new PrerequisiteLater(), event).stream().map(Finding::items))
                .containsExactly(ids("a", "b"));
    }

    @Test
    void copes_with_a_chain_of_100000_items() {
        Item[] items = IntStream.range(0, 100_000)
                .mapToObj(i -> after("p" + (i + 1) % 100_000, "p" + i, "Punkt"))
                .toArray(Item[]::new);

        assertThat(run(new PrerequisiteLater(), oneDay(items))).hasSize(99_999);
    }

    private static Item after(String other, String id, String title) {
        return Item.builder(id, title).timing(Timing.after(new Item.Id(other))).build();
    }
}
