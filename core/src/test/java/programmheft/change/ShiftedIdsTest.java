package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;

class ShiftedIdsTest {
    @Test
    void finds_the_ids_that_an_insertion_has_shifted() {
        assertThat(ShiftedIds.between(
                        event("Begrüßung", "Pause", "Ende"), event("Begrüßung", "Vortrag", "Pause", "Ende")))
                .containsExactly(new Item.Id("2"), new Item.Id("3"));
    }

    @Test
    void finds_nothing_where_an_item_is_only_renamed_or_added_at_the_end() {
        assertThat(ShiftedIds.between(event("Begrüßung", "Pause"), event("Begrüßung", "Kaffeepause")))
                .isEmpty();
        assertThat(ShiftedIds.between(event("Begrüßung", "Pause"), event("Begrüßung", "Pause", "Ende")))
                .isEmpty();
        assertThat(ShiftedIds.between(event("Begrüßung", "Pause"), event("Begrüßung", "Pause")))
                .isEmpty();
    }

    private static Event event(String... titles) {
        List<Item> items = new ArrayList<>();
        for (String title : titles) {
            items.add(Item.builder(String.valueOf(items.size() + 1), title).build());
        }
        return Event.builder("tag", "Tag")
                .day(Day.on(LocalDate.of(2026, 5, 4), items))
                .build();
    }
}
