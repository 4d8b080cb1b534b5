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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.model.ClockTime;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.Timing;
import programmheft.sample.SampleEvents;

class PartOutsideItsWholeTest {
    private static final Item BLOCK =
            Item.builder("block", "Block").between("10:00", "12:00").build();

    @ParameterizedTest
    @CsvSource({"10:00, 12:00", "10:30, 11:00", "11:59, 12:00"})
    void accepts_a_part_within_its_whole(String start, String end) {
        assertThat(found(BLOCK.toBuilder().part(part(start, end)).build())).isEmpty();
    }

    @Test
    void accepts_parts_of_what_has_no_stated_end_or_time() {
        assertThat(found(BLOCK.toBuilder()
                        .from("10:00")
                        .part(part("11:00", "13:00"))
                        .build()))
                .isEmpty();
        assertThat(found(BLOCK.toBuilder()
                        .timing(Timing.unstated())
                        .part(part("11:00", "13:00"))
                        .build()))
                .isEmpty();
        assertThat(run(new PartOutsideItsWhole(), SampleEvents.conference())).isEmpty();
    }

    @Test
    void accepts_a_time_that_is_only_about() {
        Timing about = new Timing.Between(ClockTime.of(9, 50), ClockTime.of(11, 0), Timing.Precision.ABOUT);

        assertThat(found(BLOCK.toBuilder()
                        .part(part("10:00", "11:00").toBuilder().timing(about).build())
                        .build()))
                .isEmpty();
        assertThat(found(BLOCK.toBuilder()
                        .timing(new Timing.From(ClockTime.of(10, 0), Timing.Precision.ABOUT))
                        .part(part("09:50", "11:00"))
                        .build()))
                .isEmpty();
    }

    @Test
    void accepts_what_is_cancelled() {
        Item cancelled =
                part("09:00", "09:30").toBuilder().status(Status.CANCELLED).build();

        assertThat(found(BLOCK.toBuilder().part(cancelled).build())).isEmpty();
        assertThat(found(BLOCK.toBuilder()
                        .status(Status.CANCELLED)
                        .part(part("09:00", "09:30"))
                        .build()))
                .isEmpty();
    }

    @Test
    void finds_a_part_that_ends_after_its_whole() {
        List<Finding> found =
                found(BLOCK.toBuilder().part(part("11:30", "12:15")).build());

        assertThat(found)
                .containsExactly(new Finding(
                        "part-outside-its-whole",
                        Level.ERROR,
                        ids("teil", "block"),
                        List.of("Teil", when("2031-05-05 11:30–12:15"), "Block", when("2031-05-05 10:00–12:00")),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("„Teil“ (5. Mai 2031, 11:30–12:15) ist Teil von „Block“ (5. Mai 2031, 10:00–12:00),"
                        + " liegt aber außerhalb");
        assertThat(english(found.get(0)))
                .isEqualTo("\"Teil\" (5 May 2031, 11:30–12:15) is part of \"Block\" (5 May 2031, 10:00–12:00),"
                        + " but lies outside it");
    }

    @Test
    void finds_a_part_that_starts_too_early_or_when_all_is_over() {
        assertThat(found(BLOCK.toBuilder().part(part("09:30", "11:00")).build()))
                .hasSize(1);
        assertThat(found(BLOCK.toBuilder()
                        .part(Item.builder("teil", "Teil").from("12:00").build())
                        .build()))
                .hasSize(1);
    }

    @Test
    void compares_with_the_nearest_item_around_that_has_a_time() {
        Item untimed =
                Item.builder("ohne", "Ohne Zeit").part(part("12:00", "13:00")).build();
        Item inner = Item.builder("innen", "Innen")
                .between("10:00", "11:00")
                .part(part("11:00", "11:30"))
                .build();

        assertThat(found(BLOCK.toBuilder().part(untimed).build()))
                .extracting(Finding::items)
                .containsExactly(ids("teil", "block"));
        assertThat(found(BLOCK.toBuilder().part(inner).build()))
                .extracting(Finding::items)
                .containsExactly(ids("teil", "innen"));
    }

    private static Item part(String start, String end) {
        return Item.builder("teil", "Teil").between(start, end).build();
    }

    private static List<Finding> found(Item block) {
        return run(new PartOutsideItsWhole(), oneDay(block));
    }
}
