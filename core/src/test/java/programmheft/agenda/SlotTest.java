package programmheft.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static programmheft.sample.SampleEvents.MONDAY;
import static programmheft.sample.SampleEvents.oneDay;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.model.Item;

class SlotTest {
    @ParameterizedTest
    @CsvSource({
        "09:00, 10:00, 09:30, 10:30, true",
        "09:00, 10:00, 09:15, 09:45, true",
        "09:00, 10:00, 09:00, 10:00, true",
        "09:00, 10:00, 10:00, 11:00, false",
        "09:00, 10:00, 11:00, 12:00, false"
    })
    void overlaps_when_some_moment_is_common(
            String from, String to, String otherFrom, String otherTo, boolean expected) {
        List<Slot> slots = Agenda.of(oneDay(
                        Item.builder("a", "A").between(from, to).build(),
                        Item.builder("b", "B").between(otherFrom, otherTo).build()))
                .slots();

        assertThat(slots.get(0).overlaps(slots.get(1))).isEqualTo(expected);
        assertThat(slots.get(1).overlaps(slots.get(0))).isEqualTo(expected);
    }

    @Test
    void counts_only_its_first_moment_without_a_known_end() {
        List<Slot> slots = Agenda.of(oneDay(
                        Item.builder("a", "A").between("09:00", "10:00").build(),
                        Item.builder("b", "B").from("09:30").build(),
                        Item.builder("c", "C").between("09:31", "10:00").build()))
                .slots();
        Slot open = new Slot(
                slots.get(1).item(), Optional.empty(), MONDAY, slots.get(1).start(), new End.Unknown(), List.of());

        assertThat(open.overlaps(slots.get(0))).isTrue();
        assertThat(open.overlaps(slots.get(2))).isFalse();
        assertThat(open.overlaps(open)).isTrue();
    }

    @Test
    void lies_within_its_own_item_and_every_whole_around_it() {
        Item leaf = Item.builder("blatt", "Blatt").from("09:00").build();
        Item branch = Item.builder("ast", "Ast").from("09:00").part(leaf).build();
        Agenda agenda = Agenda.of(
                oneDay(Item.builder("baum", "Baum").from("09:00").part(branch).build()));

        Slot tree = agenda.of(new Item.Id("baum")).orElseThrow();
        Slot of = agenda.of(leaf.id()).orElseThrow();

        assertThat(of.within(tree)).isTrue();
        assertThat(of.within(of)).isTrue();
        assertThat(tree.within(of)).isFalse();
    }

    @Test
    void refuses_to_end_before_it_starts() {
        ZonedDateTime noon = MONDAY.atTime(12, 0).atZone(ZoneId.of("Europe/Berlin"));
        Item item = Item.builder("a", "A").build();

        assertThatThrownBy(() -> new Slot(item, Optional.empty(), MONDAY, noon, new End.Stated(noon), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a slot must end after it starts, but starts at 2031-05-05T12:00+02:00[Europe/Berlin]"
                        + " and ends at 2031-05-05T12:00+02:00[Europe/Berlin]");
    }
}
