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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;
import programmheft.sample.SampleEvents;

class SameItemTwiceTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche");
    private static final Speaker TOM = Speaker.person("tom", "Tom Erle");
    private static final Item ONE =
            Item.builder("eins", "Wald vor Ort").from("10:00").build();
    private static final Item OTHER = ONE.toBuilder().id(new Item.Id("zwei")).build();

    @Test
    void accepts_another_title_another_start_and_another_day() {
        assertThat(found(ONE, OTHER.toBuilder().title("Wald am Ort").build())).isEmpty();
        assertThat(found(ONE, OTHER.toBuilder().from("11:00").build())).isEmpty();
        assertThat(run(
                        new SameItemTwice(),
                        Event.builder("tage", "T")
                                .day(Day.on(MONDAY, ONE))
                                .day(Day.on(MONDAY.plusDays(1), OTHER))
                                .build()))
                .isEmpty();
        assertThat(run(new SameItemTwice(), SampleEvents.conference())).isEmpty();
    }

    @Test
    void accepts_titles_that_only_a_sign_tells_apart() {
        assertThat(found(
                        ONE.toBuilder().title("Einführung in C").build(),
                        OTHER.toBuilder().title("Einführung in C#").build()))
                .isEmpty();
    }

    @Test
    void accepts_different_rooms_and_themed_rooms() {
        assertThat(found(
                        ONE.toBuilder().room("Saal").build(),
                        OTHER.toBuilder().room("Hof").build()))
                .isEmpty();
        assertThat(found(
                        ONE.toBuilder().themedRoom(new ThemedRoom.Id("a")).build(),
                        OTHER.toBuilder().themedRoom(new ThemedRoom.Id("b")).build()))
                .isEmpty();
    }

    @Test
    void accepts_parts_of_different_blocks_and_of_blocks_in_different_rooms() {
        Item block = Item.builder("block", "Block")
                .part(Item.builder("raum", "Raum").room("Saal").part(ONE).build())
                .build();

        assertThat(found(block, OTHER.toBuilder().room("Hof").build())).isEmpty();
        assertThat(found(
                        Item.builder("a", "A").part(ONE).build(),
                        Item.builder("b", "B").part(OTHER).build()))
                .isEmpty();
    }

    @Test
    void accepts_different_people() {
        assertThat(found(
                        ONE.toBuilder().with(ALMA, Role.SPEAKER).build(),
                        OTHER.toBuilder().with(TOM, Role.SPEAKER).build()))
                .isEmpty();
    }

    @Test
    void accepts_a_block_and_its_part_of_the_same_title() {
        assertThat(found(ONE.toBuilder().part(OTHER).build())).isEmpty();
    }

    @Test
    void accepts_open_titles_no_start_and_what_is_cancelled_or_inside_what_is() {
        Item cancelled = OTHER.toBuilder().status(Status.CANCELLED).build();

        assertThat(found(
                        ONE.toBuilder().title("N.N.").build(),
                        OTHER.toBuilder().title("N.N.").build()))
                .isEmpty();
        assertThat(found(
                        ONE.toBuilder().timing(Timing.unstated()).build(),
                        OTHER.toBuilder().timing(Timing.unstated()).build()))
                .isEmpty();
        assertThat(found(ONE, cancelled)).isEmpty();
        assertThat(found(cancelled.toBuilder()
                        .part(ONE)
                        .part(ONE.toBuilder().id(new Item.Id("drei")).build())
                        .build()))
                .isEmpty();
    }

    @Test
    void finds_the_same_item_twice() {
        List<Finding> found = found(ONE, OTHER);

        assertThat(found)
                .containsExactly(new Finding(
                        "same-item-twice",
                        Level.WARNING,
                        ids("zwei", "eins"),
                        List.of("Wald vor Ort", ClockTime.of(10, 0)),
                        Optional.empty()));
        assertThat(german(found.get(0))).isEqualTo("„Wald vor Ort“ steht zweimal im Programm, beide Male um 10:00");
        assertThat(english(found.get(0)))
                .isEqualTo("\"Wald vor Ort\" stands in the programme twice, both times at 10:00");
    }

    @ParameterizedTest
    @CsvSource({"WALD VOR ORT", "„Wald – vor Ort“", "Wald vor Ort!", "Wald\u00a0vor  Ort"})
    void finds_it_in_another_spelling(String title) {
        assertThat(found(ONE, OTHER.toBuilder().title(title).build())).hasSize(1);
    }

    @Test
    void finds_it_where_only_one_of_them_says_its_place_or_its_people() {
        assertThat(found(ONE.toBuilder().room("Saal").build(), OTHER)).hasSize(1);
        assertThat(found(ONE, OTHER.toBuilder().room("Saal").build())).hasSize(1);
        assertThat(found(ONE, OTHER.toBuilder().with(ALMA, Role.SPEAKER).build()))
                .hasSize(1);
        assertThat(found(
                        ONE.toBuilder().room("Saal").build(),
                        OTHER.toBuilder().with(ALMA, Role.SPEAKER).build()))
                .hasSize(1);
        assertThat(found(
                        ONE.toBuilder().room("Saal").with(ALMA, Role.SPEAKER).build(),
                        OTHER.toBuilder().room("Saal").with(ALMA, Role.HOST).build()))
                .hasSize(1);
    }

    @Test
    void finds_a_part_that_is_told_outside_its_block_again_and_parts_that_last_as_their_whole() {
        Item frame = Item.builder("block", "Block")
                .from("10:00")
                .part(ONE.toBuilder().timing(Timing.withWhole()).build())
                .build();

        assertThat(found(frame, OTHER).stream().map(Finding::items)).containsExactly(ids("zwei", "eins"));
        assertThat(found(frame.toBuilder().part(OTHER).build()).stream().map(Finding::items))
                .containsExactly(ids("zwei", "eins"));
    }

    @Test
    void copes_with_100000_items_of_one_title_and_start() {
        Item[] items = IntStream.range(0, 100_000)
                .mapToObj(i -> Item.builder("punkt-" + i, "Punkt")
                        .from("10:00")
                        .room("Raum " + i / 2)
                        .build())
                .toArray(Item[]::new);

        assertThat(found(items)).hasSize(50_000);
    }

    private static List<Finding> found(Item... items) {
        return run(
                new SameItemTwice(),
                oneDay().toBuilder()
                        .speakers(List.of(ALMA, TOM))
                        .themedRooms(Stream.of("a", "b")
                                .map(id -> ThemedRoom.of(id, "Raum " + id))
                                .toList())
                        .days(List.of(Day.on(MONDAY, items)))
                        .build());
    }
}
