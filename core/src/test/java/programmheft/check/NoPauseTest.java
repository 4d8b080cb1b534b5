package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static programmheft.check.ChecksOfOneDay.english;
import static programmheft.check.ChecksOfOneDay.german;
import static programmheft.check.ChecksOfOneDay.ids;
import static programmheft.check.ChecksOfOneDay.run;
import static programmheft.check.ChecksOfOneDay.when;
import static programmheft.sample.SampleEvents.oneDay;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Timing;
import programmheft.sample.SampleEvents;

class NoPauseTest {
    private static final Check CHECK = new NoPause(Duration.ofHours(3));
    private static final Item FIRST = item("erster", "09:00", "11:00");
    private static final Item SECOND = item("zweiter", "11:00", "12:01");
    private static final Item SECOND_HALF = item("zweiter", "11:05", "12:15");

    @Test
    void accepts_a_stretch_up_to_the_limit() {
        assertThat(found(FIRST, item("zweiter", "11:00", "12:00"))).isEmpty();
        assertThat(run(CHECK, SampleEvents.conference())).isEmpty();
        assertThat(run(CHECK, SampleEvents.online())).isEmpty();
    }

    @Test
    void accepts_a_pause_and_ten_minutes_of_nothing() {
        Item pause =
                item("pause", "11:00", "11:05").toBuilder().format(Format.BREAK).build();

        assertThat(found(FIRST, pause, SECOND_HALF)).isEmpty();
        assertThat(found(FIRST, item("zweiter", "11:10", "12:15"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTRATION", "NETWORKING", "MARKETPLACE", "TOUR", "SOCIAL", "WORKSHOP", "THEMED_ROOM"})
    void accepts_what_one_can_leave_for_a_while(Format format) {
        assertThat(found(
                        FIRST,
                        item("dazwischen", "11:00", "11:10").toBuilder()
                                .format(format)
                                .build(),
                        item("zweiter", "11:10", "12:15")))
                .isEmpty();
    }

    @Test
    void accepts_a_pause_inside_a_block() {
        Item coffee = Item.builder("kaffee", "Kaffee").format(Format.BREAK).build();

        assertThat(found(FIRST.toBuilder().part(coffee).build(), SECOND)).isEmpty();
        assertThat(found(
                        FIRST.toBuilder()
                                .part(coffee.toBuilder()
                                        .between("10:00", "10:10")
                                        .build())
                                .build(),
                        SECOND))
                .isEmpty();
    }

    @Test
    void says_nothing_where_an_end_only_follows_or_a_pause_has_no_time() {
        assertThat(found(FIRST.toBuilder().from("09:00").build(), SECOND)).isEmpty();
        assertThat(found(
                        FIRST,
                        Item.builder("pause", "Pause").format(Format.BREAK).build(),
                        SECOND))
                .isEmpty();
    }

    @Test
    void says_nothing_about_what_is_longer_by_itself_or_in_the_evening() {
        assertThat(found(item("klausur", "09:00", "12:01"), item("danach", "12:01", "13:00")))
                .isEmpty();
        assertThat(found(item("a", "18:00", "20:00"), item("b", "20:00", "22:00")))
                .isEmpty();
    }

    @Test
    void accepts_a_break_in_one_of_several_rooms() {
        assertThat(found(
                        FIRST.toBuilder().room("Saal").build(),
                        item("aula-1", "09:00", "10:20").toBuilder()
                                .room("Aula")
                                .build(),
                        item("aula-2", "10:30", "12:01").toBuilder()
                                .room("Aula")
                                .build(),
                        SECOND.toBuilder().room("Saal").build()))
                .isEmpty();
    }

    @Test
    void finds_a_stretch_without_a_break() {
        List<Finding> found = found(FIRST, SECOND);

        assertThat(found)
                .containsExactly(new Finding(
                        "no-pause",
                        Level.HINT,
                        ids("erster", "zweiter"),
                        List.of("erster", "zweiter", 181, when("2031-05-05 09:00–12:01")),
                        Optional.empty()));
        assertThat(german(found.get(0)))
                .isEqualTo("von „erster“ bis „zweiter“ gibt es 181 min lang keine Pause (5. Mai 2031, 09:00–12:01)");
        assertThat(english(found.get(0)))
                .isEqualTo("from \"erster\" to \"zweiter\" there is no break for 181 min (5 May 2031, 09:00–12:01)");
    }

    @Test
    void finds_one_in_which_a_few_minutes_are_free_or_what_is_for_all_has_no_room() {
        assertThat(found(FIRST, SECOND_HALF)).hasSize(1);
        assertThat(found(
                        item("a", "09:00", "10:00").toBuilder().room("Saal").build(),
                        item("b", "10:00", "11:00"),
                        item("c", "11:00", "12:01").toBuilder().room("Saal").build()))
                .hasSize(1);
    }

    @Test
    void looks_at_the_parts_of_a_block_and_not_at_the_block() {
        Item block = Item.builder("block", "Block")
                .between("09:00", "12:30")
                .part(FIRST)
                .part(SECOND)
                .build();
        Item withTwoTracks = Item.builder("block", "Block")
                .between("09:00", "12:30")
                .part(Item.builder("a", "A").timing(Timing.withWhole()).build())
                .build();

        assertThat(found(block)).extracting(Finding::items).containsExactly(ids("erster", "zweiter"));
        assertThat(found(withTwoTracks)).isEmpty();
    }

    @Test
    void finds_one_stretch_before_and_one_after_a_meal() {
        assertThat(found(
                        FIRST,
                        SECOND,
                        item("imbiss", "12:01", "13:00").toBuilder()
                                .format(Format.MEAL)
                                .build(),
                        item("dritter", "13:00", "15:00"),
                        item("vierter", "15:00", "16:30")))
                .extracting(Finding::items)
                .containsExactly(ids("erster", "zweiter"), ids("dritter", "vierter"));
    }

    private static Item item(String id, String start, String end) {
        return Item.builder(id, id).between(start, end).build();
    }

    private static List<Finding> found(Item... items) {
        return run(CHECK, oneDay(items));
    }
}
