package programmheft.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Item;

class SelectionTest {
    private static final Item.Id A = new Item.Id("a");
    private static final Item.Id Z = new Item.Id("z");

    @Test
    void keeps_the_order_and_not_the_set_it_is_given() {
        Set<Item.Id> given = new LinkedHashSet<>(List.of(Z, A));

        Selection selection = new Selection("Saal 1", given);
        given.clear();

        assertThat(selection.items()).containsExactly(Z, A);
        assertThat(selection).isEqualTo(new Selection("Saal 1", Set.of(A, Z)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Saal\n1"})
    void refuses_a_label_that_is_no_line(String label) {
        assertThatThrownBy(() -> new Selection(label, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the label of a selection is one line that is not empty, not '" + label + "'");
    }
}
