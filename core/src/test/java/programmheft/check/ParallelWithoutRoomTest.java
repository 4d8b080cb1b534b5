package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.check.ChecksOfOneDay.when;
import static programmheft.sample.SampleEvents.oneDay;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.Timing;
import programmheft.sample.SampleEvents;

class ParallelWithoutRoomTest {
    private static final Item EXHIBITION =
            Item.builder("schau", "Schau").between("10:00", "12:00").build();
    private static final Item TALK =
            Item.builder("vortrag", "Vortrag").between("11:00", "11:30").build();

    @Test
    void accepts_items_that_only_touch() {
        assertThat(run(
                        new ParallelWithoutRoom(),
                        oneDay(
                                EXHIBITION,
                                Item.builder("danach", "Danach")
                                        .between("12:00", "13:00")
                                        .build())))
                .isEmpty();
    }

    @Test
    void accepts_items_beside_each_other_that_both_say_where() {
        assertThat(run(
                        new ParallelWithoutRoom(),
                        oneDay(
                                EXHIBITION.toBuilder().room("Foyer").build(),
                                TALK.toBuilder().room("Saal").build())))
                .isEmpty();
        assertThat(run(new ParallelWithoutRoom(), SampleEvents.conference())).isEmpty();
    }

    @Test
    void accepts_a_cancelled_item_beside_another() {
        assertThat(run(
                        new ParallelWithoutRoom(),
                        oneDay(
                                EXHIBITION,
                                TALK.toBuilder().status(Status.CANCELLED).build())))
                .isEmpty();
    }

    @Test
    void accepts_parts_whose_blocks_say_where() {
        Item one = Item.builder("eins", "Eins")
                .room("Saal 1")
                .between("10:00", "12:00")
                .part(TALK)
                .build();
        Item two = Item.builder("zwei", "Zwei")
                .room("Saal 2")
                .between("10:00", "12:00")
                .part(TALK.toBuilder().id(new Item.Id("vortrag-2")).build())
                .build();

        assertThat(run(new ParallelWithoutRoom(), oneDay(one, two))).isEmpty();
    }

    @Test
    void finds_parallel_parts_that_only_their_common_block_places() {
        Item frame = Item.builder("rahmen", "Rahmen")
                .room("Speicher")
                .between("10:00", "12:00")
                .part(Item.builder("a", "A").timing(Timing.withWhole()).build())
                .part(Item.builder("b", "B").timing(Timing.withWhole()).build())
                .build();

        assertThat(run(new ParallelWithoutRoom(), oneDay(frame)).stream().map(Finding::items))
                .containsExactly(ids("b", "a"));
    }

    @Test
    void finds_an_item_beside_another_if_either_says_not_where() {
        List<Finding> found = run(
                new ParallelWithoutRoom(),
                oneDay(EXHIBITION, TALK.toBuilder().room("Saal").build()));

        assertThat(found)
                .containsExactly(new Finding(
                        "parallel-without-room",
                        Level.WARNING,
                        ids("vortrag", "schau"),
                        List.of("Schau", when("2031-05-05 10:00–12:00"), "Vortrag", when("2031-05-05 11:00–11:30")),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("„Vortrag“ (5. Mai 2031, 11:00–11:30) findet neben „Schau“ (5. Mai 2031, 10:00–12:00) statt,"
                        + " und kein Raum sagt, was wo ist");
        assertThat(english(found.get(0)))
                .isEqualTo(
                        "\"Vortrag\" (5 May 2031, 11:00–11:30) takes place beside \"Schau\" (5 May 2031, 10:00–12:00),"
                                + " and no room tells which is where");
    }
}
