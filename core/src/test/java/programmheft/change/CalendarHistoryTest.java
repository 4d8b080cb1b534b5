package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static programmheft.sample.SampleEvents.MONDAY;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import programmheft.change.CalendarHistory.Published;
import programmheft.change.CalendarHistory.Stamp;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Place;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;

class CalendarHistoryTest {
    private static final Instant MAY = Instant.parse("2031-05-01T10:00:00Z");
    private static final Instant JUNE = Instant.parse("2031-06-01T10:00:00Z");
    private static final Instant JULY = Instant.parse("2031-07-01T10:00:00Z");
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche");
    private static final ThemedRoom WISSEN = ThemedRoom.of("wissen", "Wissen");
    private static final Item ONE = Item.builder("eins", "Eins")
            .between("09:00", "10:00")
            .with(ALMA, Role.SPEAKER)
            .build();
    private static final Item TWO =
            Item.builder("zwei", "Zwei").from("10:00").themedRoom(WISSEN.id()).build();
    private static final Item THREE =
            Item.builder("drei", "Drei").between("11:00", "12:00").build();
    private static final Event FIRST = event(ONE, TWO, THREE).build();

    @Test
    void begins_with_the_first_edition() {
        CalendarHistory history = CalendarHistory.of(List.of(new Published(FIRST, MAY)));

        assertThat(history.event()).isEqualTo(stamp(MAY, MAY));
        assertThat(history.items())
                .isEqualTo(Map.of(ONE.id(), stamp(MAY, MAY), TWO.id(), stamp(MAY, MAY), THREE.id(), stamp(MAY, MAY)));
    }

    @Test
    void keeps_all_stamps_while_nothing_changes() {
        assertThat(history(FIRST, FIRST, FIRST).event())
                .isEqualTo(history(FIRST).event());
        assertThat(history(FIRST, FIRST, FIRST).items())
                .isEqualTo(history(FIRST).items());
    }

    @Test
    void moves_only_the_stamp_of_the_item_whose_title_changes() {
        Event second =
                event(ONE.toBuilder().title("Anders").build(), TWO, THREE).build();

        CalendarHistory history = history(FIRST, second);

        assertThat(history.of(ONE.id())).isEqualTo(stamp(MAY, JUNE));
        assertThat(history.of(TWO.id())).isEqualTo(stamp(MAY, MAY));
        assertThat(history.of(THREE.id())).isEqualTo(stamp(MAY, MAY));
        assertThat(history.event()).isEqualTo(stamp(MAY, JUNE));
    }

    @Test
    void moves_a_stamp_on_even_if_the_clock_of_the_saver_went_back() {
        Event second =
                event(ONE.toBuilder().title("Anders").build(), TWO, THREE).build();

        CalendarHistory history = CalendarHistory.of(List.of(new Published(FIRST, JUNE), new Published(second, MAY)));

        assertThat(history.of(ONE.id())).isEqualTo(stamp(JUNE, JUNE.plusSeconds(1)));
        assertThat(history.of(TWO.id())).isEqualTo(stamp(JUNE, JUNE));
    }

    @Test
    void moves_the_stamp_of_an_item_whose_implied_end_moves_with_the_next() {
        Event second = event(
                        ONE, TWO, THREE.toBuilder().between("11:30", "12:00").build())
                .build();

        CalendarHistory history = history(FIRST, second);

        assertThat(history.of(ONE.id())).isEqualTo(stamp(MAY, MAY));
        assertThat(history.of(TWO.id())).isEqualTo(stamp(MAY, JUNE, 1));
        assertThat(history.of(THREE.id())).isEqualTo(stamp(MAY, JUNE, 1));
    }

    @Test
    void moves_all_stamps_when_the_venue_the_zone_or_the_title_of_the_event_changes() {
        assertMovesAll(FIRST.toBuilder().place(Place.at("Deichhof")).build(), 1);
        assertMovesAll(FIRST.toBuilder().zone(ZoneId.of("Europe/Lisbon")).build(), 1);
        assertMovesAll(FIRST.toBuilder().title("Anderer Tag").build(), 0);
    }

    @Test
    void moves_the_stamps_of_those_whose_speaker_or_themed_room_changes() {
        Event renamed = FIRST.toBuilder()
                .speakers(List.of(ALMA.withAcademicTitle("Dr.")))
                .build();
        Event rethemed = FIRST.toBuilder()
                .themedRooms(List.of(WISSEN.withSubtitle("für alle")))
                .build();

        assertThat(history(FIRST, renamed).items())
                .isEqualTo(Map.of(ONE.id(), stamp(MAY, JUNE), TWO.id(), stamp(MAY, MAY), THREE.id(), stamp(MAY, MAY)));
        assertThat(history(FIRST, rethemed).items())
                .isEqualTo(Map.of(ONE.id(), stamp(MAY, MAY), TWO.id(), stamp(MAY, JUNE), THREE.id(), stamp(MAY, MAY)));
    }

    @Test
    void moves_only_the_stamp_of_the_event_when_something_else_changes() {
        CalendarHistory history =
                history(FIRST, FIRST.toBuilder().motto("Anders").build());

        assertThat(history.event()).isEqualTo(stamp(MAY, JUNE));
        assertThat(history.items()).isEqualTo(history(FIRST).items());
    }

    @Test
    void remembers_an_item_that_vanishes_and_comes_back() {
        Event without = event(ONE, TWO).build();

        assertThat(history(FIRST, without).of(THREE.id())).isEqualTo(stamp(MAY, MAY));
        assertThat(history(FIRST, without, FIRST).of(THREE.id())).isEqualTo(stamp(MAY, MAY));
        assertThat(history(FIRST, without, FIRST).of(TWO.id())).isEqualTo(stamp(MAY, JULY, 2));
    }

    @Test
    void creates_an_item_with_the_edition_that_first_holds_it() {
        CalendarHistory history = history(event(ONE).build(), FIRST);

        assertThat(history.of(THREE.id())).isEqualTo(stamp(JUNE, JUNE));
        assertThat(history.event().created()).isEqualTo(MAY);
    }

    @Test
    void gives_an_item_without_a_slot_the_stamp_of_the_event() {
        Item untimed =
                Item.builder("ohne", "Ohne Zeit").timing(Timing.unstated()).build();

        CalendarHistory history = history(FIRST, event(ONE, TWO, THREE, untimed).build());

        assertThat(history.items()).doesNotContainKey(untimed.id());
        assertThat(history.of(untimed.id())).isEqualTo(stamp(MAY, JUNE));
    }

    @Test
    void is_as_old_as_its_document_if_it_was_never_stored() {
        CalendarHistory history = CalendarHistory.unstored(Instant.parse("2031-05-01T10:00:00.987Z"));

        assertThat(history.of(ONE.id())).isEqualTo(stamp(MAY, MAY));
        assertThat(history.event()).isEqualTo(stamp(MAY, MAY));
    }

    @Test
    void refuses_to_begin_with_nothing() {
        assertThatThrownBy(() -> CalendarHistory.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a history needs at least one edition");
    }

    @Test
    void cannot_be_changed() {
        assertThatThrownBy(() -> history(FIRST).items().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static void assertMovesAll(Event second, int sequence) {
        CalendarHistory history = history(FIRST, second);

        assertThat(history.event()).isEqualTo(stamp(MAY, JUNE, sequence));
        assertThat(history.items())
                .hasSize(3)
                .allSatisfy((id, stamp) -> assertThat(stamp).isEqualTo(stamp(MAY, JUNE, sequence)));
    }

    private static Event.Builder event(Item... items) {
        return Event.builder("tag", "Ein Tag")
                .speaker(ALMA)
                .themedRoom(WISSEN)
                .place(Place.at("Kornspeicher"))
                .day(Day.on(MONDAY, items));
    }

    private static CalendarHistory history(Event... editions) {
        List<Instant> months = Arrays.asList(MAY, JUNE, JULY);
        return CalendarHistory.of(IntStream.range(0, editions.length)
                .mapToObj(i -> new Published(editions[i], months.get(i)))
                .toList());
    }

    private static Stamp stamp(Instant created, Instant changed) {
        return stamp(created, changed, 0);
    }

    private static Stamp stamp(Instant created, Instant changed, int sequence) {
        return new Stamp(created, changed, sequence);
    }
}
