package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static programmheft.sample.SampleEvents.MONDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.Timing;
import programmheft.port.contract.RandomEvents;

class CalendarFoldTest {
    private static final Instant MAY = Instant.parse("2031-05-01T10:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("1985-05-01T10:00:00Z");
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche");
    private static final Item ONE =
            Item.builder("eins", "Eins").between("09:00", "10:00").build();
    private static final Item TWO = Item.builder("zwei", "Zwei")
            .between("10:00", "11:00")
            .with(ALMA, Role.SPEAKER)
            .build();
    private static final Item THREE =
            Item.builder("drei", "Drei").between("11:00", "12:00").build();
    private static final Event ALL = event(ONE, TWO, THREE);
    private static final Event WITHOUT_TWO =
            Event.builder("tag", "Ein Tag").day(Day.on(MONDAY, ONE, THREE)).build();

    @Test
    void shows_what_vanished_where_it_was_and_as_it_was() {
        CalendarFold fold = fold(ALL, WITHOUT_TWO);

        assertThat(fold.shown()).isEqualTo(ALL);
        assertThat(fold.vanished()).containsExactly(TWO.id());
        assertThat(fold.history().of(TWO.id())).isEqualTo(stamp(0, 0, 0));
        assertThat(two(fold).cancelled()).isEmpty();
    }

    @Test
    void cancels_what_three_editions_lack() {
        CalendarFold fold = fold(ALL, WITHOUT_TWO, named("b"), named("c"));

        assertThat(fold.shown().item(TWO.id()).map(Item::status)).hasValue(Status.CANCELLED);
        assertThat(fold.vanished()).isEmpty();
        assertThat(fold.history().of(TWO.id()).sequence()).isEqualTo(1);
        assertThat(two(fold).cancelled()).hasValue(day(3));
    }

    @Test
    void cancels_once_only() {
        CalendarFold fold = fold(ALL, WITHOUT_TWO, named("b"), named("c"));
        CalendarFold later = fold.then(WITHOUT_TWO, day(4)).then(WITHOUT_TWO, day(5));

        assertThat(two(later).cancelled()).hasValue(day(3));
        assertThat(later.history().of(TWO.id()).sequence()).isEqualTo(1);
    }

    @Test
    void takes_back_what_was_cancelled_when_it_is_back() {
        CalendarFold fold = fold(ALL, WITHOUT_TWO, named("b"), named("c")).then(ALL, day(4));

        assertThat(fold.shown()).isEqualTo(ALL);
        assertThat(fold.history().of(TWO.id())).isEqualTo(stamp(0, 4, 2));
        assertThat(two(fold).cancelled()).isEmpty();
    }

    @Test
    void does_not_touch_what_vanished_and_came_back_before_it_was_cancelled() {
        CalendarFold fold = fold(ALL, WITHOUT_TWO, ALL);

        assertThat(fold.history().of(TWO.id())).isEqualTo(stamp(0, 0, 0));
    }

    @Test
    void keeps_as_cancelled_what_vanishes_after_it_was_cancelled() {
        Event cancelled = event(ONE, TWO.toBuilder().status(Status.CANCELLED).build(), THREE);

        CalendarFold fold = fold(ALL, cancelled, WITHOUT_TWO);

        assertThat(fold.shown()).isEqualTo(cancelled);
        assertThat(fold.vanished()).isEmpty();
        assertThat(fold.history().of(TWO.id())).isEqualTo(stamp(0, 1, 1));
        assertThat(two(fold).cancelled()).hasValue(day(1));
    }

    @Test
    void lets_go_of_what_vanished_when_the_event_is_over() {
        CalendarFold fold =
                CalendarFold.empty(3).then(ALL, MAY).then(WITHOUT_TWO, Instant.parse("2031-05-06T00:00:00Z"));

        assertThat(fold.shown()).isEqualTo(WITHOUT_TWO);
    }

    @Test
    void counts_start_end_room_and_status_in_the_sequence_and_nothing_else() {
        assertThat(sequence(TWO.toBuilder().title("Anders").build())).isZero();
        assertThat(sequence(TWO.toBuilder().text("Mehr dazu").build())).isZero();
        assertThat(sequence(TWO.toBuilder().format(Format.TALK).build())).isZero();
        assertThat(sequence(TWO.toBuilder().between("10:15", "11:00").build())).isEqualTo(1);
        assertThat(sequence(TWO.toBuilder().between("10:00", "10:45").build())).isEqualTo(1);
        assertThat(sequence(TWO.toBuilder().room("Saal 2").build())).isEqualTo(1);
        assertThat(sequence(TWO.toBuilder().status(Status.TENTATIVE).build())).isEqualTo(1);
    }

    @Test
    void never_lets_a_sequence_fall() {
        Event late = event(ONE, TWO.toBuilder().between("10:15", "11:00").build(), THREE);

        assertThat(fold(ALL, late, ALL, late).history().of(TWO.id())).isEqualTo(stamp(0, 3, 3));
    }

    @Test
    void brings_back_the_day_the_whole_and_the_parts_of_what_vanished() {
        Item block = Item.builder("block", "Block")
                .between("13:00", "15:00")
                .part(Item.builder("teil", "Teil").between("13:00", "14:00").build())
                .part(Item.builder("rest", "Rest").between("14:00", "15:00").build())
                .build();
        Day second = Day.on(MONDAY.plusDays(1), THREE);
        Event full = event(ONE, block).toBuilder().day(second).build();
        Event noPart = event(ONE, Items.withParts(block, List.of(block.parts().get(1)))).toBuilder()
                .day(second)
                .build();
        Event noBlockNoDay = event(ONE);

        assertThat(fold(full, noPart).shown()).isEqualTo(full);
        assertThat(fold(full, noBlockNoDay).shown().days()).isEqualTo(full.days());
        assertThat(fold(full, noPart, noBlockNoDay).shown().days()).isEqualTo(full.days());
    }

    @Test
    void leaves_a_part_of_what_vanished_where_it_is_now() {
        Item part = Item.builder("teil", "Teil").between("13:00", "14:00").build();
        Item block = Item.builder("block", "Block")
                .between("13:00", "15:00")
                .part(part)
                .build();

        Event shown = fold(event(ONE, block), event(ONE, part)).shown();

        assertThat(shown.items().map(item -> item.id().value())).containsExactlyInAnyOrder("eins", "block", "teil");
    }

    @Test
    void keeps_who_came_after_somebody_who_is_gone() {
        Item after =
                Item.builder("danach", "Danach").timing(Timing.after(TWO.id())).build();
        Item gone = Item.builder("gang", "Rundgang")
                .between("12:00", "13:00")
                .part(after)
                .build();

        Event shown = fold(event(ONE, TWO, gone), WITHOUT_TWO).shown();

        assertThat(shown.item(after.id()).orElseThrow().timing()).isEqualTo(Timing.after(TWO.id()));
        assertThat(shown.speakers()).containsExactly(ALMA);
    }

    @Test
    void is_the_same_when_it_goes_on_after_what_was_kept() {
        List<Event> editions = List.of(ALL, WITHOUT_TWO, named("b"), event(ONE), named("c"), ALL, event(TWO));
        CalendarFold fold = CalendarFold.empty(3);
        for (int i = 0; i < editions.size(); i++) {
            fold = fold.then(editions.get(i), day(i));

            CalendarFold resumed = CalendarFold.resume(3, i + 1, fold.history(), number -> editions.get(number - 1));

            assertThat(resumed.shown()).isEqualTo(fold.shown());
            assertThat(resumed.vanished()).isEqualTo(fold.vanished());
            assertThat(resumed.then(named("d"), day(9)).history())
                    .isEqualTo(fold.then(named("d"), day(9)).history());
            assertThat(resumed.then(named("d"), day(9)).shown())
                    .isEqualTo(fold.then(named("d"), day(9)).shown());
        }
    }

    @Test
    void knows_as_there_what_has_lost_its_time() {
        Event timeless = event(ONE, TWO.toBuilder().timing(Timing.unstated()).build(), THREE);

        CalendarFold fold = fold(ALL, WITHOUT_TWO, timeless);

        assertThat(fold.vanished()).isEmpty();
        assertThat(two(fold)).isEqualTo(two(fold(ALL, timeless, timeless)));
        assertThat(fold.then(WITHOUT_TWO, day(3)).shown()).isEqualTo(timeless);
    }

    @Test
    void puts_back_once_what_vanished_from_a_date_that_is_told_in_two_places() {
        Event twice = event(ONE, TWO).toBuilder().day(Day.on(MONDAY, THREE)).build();
        Event onceOnly = event(ONE).toBuilder().day(Day.on(MONDAY, THREE)).build();

        assertThat(fold(twice, onceOnly).shown()).isEqualTo(twice);
    }

    @Test
    void keeps_what_vanished_after_it_had_lost_its_day() {
        Event undated = event(ONE, THREE).toBuilder().undated(TWO).build();

        assertThat(fold(ALL, undated, WITHOUT_TWO).shown().undated()).containsExactly(TWO);
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goes_on_after_any_programme_as_if_it_had_never_stopped(long seed) {
        List<Event> editions = RandomEvents.editions(seed, "tag", 25);
        CalendarFold fold = CalendarFold.empty(3);
        CalendarFold resumed = fold;
        for (Event edition : editions) {
            Instant savedAt = (seed % 3 == 0 ? MAY : LONG_AGO).plusSeconds(fold.edition() * 7 % 5);

            fold = fold.then(edition, savedAt);
            CalendarFold next = resumed.then(edition, savedAt);
            resumed = CalendarFold.resume(
                    3, next.history(), number -> new CalendarHistory.Published(editions.get(number - 1), savedAt));

            assertThat(resumed.edition()).isEqualTo(fold.edition());
            assertThat(resumed.history()).isEqualTo(fold.history());
            assertThat(List.copyOf(resumed.history().entries().keySet()))
                    .isEqualTo(List.copyOf(fold.history().entries().keySet()));
            assertThat(resumed.vanished()).isEqualTo(fold.vanished());
            assertThat(resumed.shown()).isEqualTo(fold.shown());
        }
    }

    @Test
    void refuses_to_cancel_what_is_there() {
        assertThatThrownBy(() -> CalendarFold.empty(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an item is cancelled after 1 edition at least, not 0");
    }

    private static int sequence(Item changed) {
        return fold(ALL, event(ONE, changed, THREE)).history().of(TWO.id()).sequence();
    }

    private static CalendarHistory.Entry two(CalendarFold fold) {
        return Objects.requireNonNull(fold.history().entries().get(TWO.id()));
    }

    private static CalendarFold fold(Event... editions) {
        CalendarFold fold = CalendarFold.empty(3);
        for (int i = 0; i < editions.length; i++) {
            fold = fold.then(editions[i], day(i));
        }
        return fold;
    }

    private static Event event(Item... items) {
        return Event.builder("tag", "Ein Tag")
                .speaker(ALMA)
                .dates(List.of())
                .day(Day.on(LocalDate.of(2031, 5, 5), items))
                .build();
    }

    /** Returns the event without its second item, under another motto, so that it is another edition. */
    private static Event named(String motto) {
        return WITHOUT_TWO.toBuilder().motto(motto).build();
    }

    private static CalendarHistory.Stamp stamp(int created, int changed, int sequence) {
        return new CalendarHistory.Stamp(day(created), day(changed), sequence);
    }

    private static Instant day(int number) {
        return MAY.plus(number, ChronoUnit.HOURS);
    }
}
