package programmheft.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import programmheft.sample.SampleEvents;

class ItemTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche").withAffiliation("Hain");

    @Test
    void says_nothing_but_its_id_and_title_at_first() {
        Item item = Item.builder("vortrag", " Vortrag ").build();

        assertThat(item)
                .isEqualTo(new Item(
                        new Item.Id("vortrag"),
                        "Vortrag",
                        Optional.empty(),
                        Optional.empty(),
                        Format.OTHER,
                        Optional.empty(),
                        Timing.unstated(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        false,
                        Status.PLANNED,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    @Test
    void keeps_all_it_says_when_it_is_built_anew() {
        assertThat(SampleEvents.everything().items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.toBuilder().build()).isEqualTo(item));
    }

    @Test
    void can_be_given_other_lists_and_another_id() {
        Item item = Item.builder("alt", "Alt")
                .with(ALMA, Role.SPEAKER)
                .part(Item.builder("teil", "Teil").build())
                .build();

        Item changed = item.toBuilder()
                .id(new Item.Id("neu"))
                .title("Neu")
                .appearances(List.of())
                .parts(List.of())
                .build();

        assertThat(changed).isEqualTo(Item.builder("neu", "Neu").build());
    }

    @Test
    void gives_its_parts_after_itself_and_depth_first() {
        Item item = Item.builder("a", "A")
                .part(Item.builder("b", "B")
                        .part(Item.builder("c", "C").build())
                        .build())
                .part(Item.builder("d", "D").build())
                .build();

        assertThat(item.withParts().map(Item::title)).containsExactly("A", "B", "C", "D");
    }

    @Test
    void knows_who_appears_in_itself_but_not_in_parts() {
        Item item = Item.builder("a", "A")
                .with(ALMA, Role.MODERATOR)
                .part(Item.builder("b", "B").with(ALMA, Role.SPEAKER).build())
                .build();

        assertThat(item.has(Role.MODERATOR)).isTrue();
        assertThat(item.has(Role.SPEAKER)).isFalse();
    }

    @Test
    void cannot_be_changed_by_whoever_made_it() {
        Item.Builder builder = Item.builder("a", "A");
        Item item = builder.build();

        builder.with(ALMA, Role.SPEAKER).language(Locale.GERMAN);

        assertThat(item.appearances()).isEmpty();
        assertThatThrownBy(() -> item.parts().add(item)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refuses_an_empty_title() {
        assertThatThrownBy(() -> Item.builder("a", " ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the title of item 'a' must not be empty");
    }

    @Test
    void names_each_text_it_refuses() {
        assertThatThrownBy(() -> Item.builder("a", "A").subtitle("").build())
                .hasMessage("the subtitle of item 'a' must not be empty");
        assertThatThrownBy(() -> Item.builder("a", "A").text("\n").build())
                .hasMessage("the text of item 'a' must not be empty");
        assertThatThrownBy(() -> Item.builder("a", "A").formatWord("").build())
                .hasMessage("the format word of item 'a' must not be empty");
        assertThatThrownBy(() -> Item.builder("a", "A").room("").build())
                .hasMessage("the room of item 'a' must not be empty");
    }

    @Test
    void takes_one_place_but_refuses_none() {
        assertThat(Item.builder("a", "A").capacity(1).build().capacity()).contains(1);
        assertThatThrownBy(() -> Item.builder("a", "A").capacity(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the capacity of item 'a' is at least 1, not 0");
    }

    @Test
    void refuses_an_empty_id() {
        assertThatThrownBy(() -> Item.builder("", "A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an item's id must not be empty");
    }

    @Test
    void refuses_times_that_no_clock_shows() {
        assertThatThrownBy(() -> Item.builder("a", "A").from("25:30")).hasMessage("'25:30' is no time of day");
        assertThatThrownBy(() -> Item.builder("a", "A").between("10:00", "9:00"))
                .hasMessage("an item must end after it starts, but starts at 10:00 and ends at 09:00");
    }
}
