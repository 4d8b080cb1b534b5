package programmheft.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class OrdinalsTest {
    @Test
    void new_rows_are_numbered_in_their_order() {
        assertThat(changed(List.of(), "a", "b", "c")).isEqualTo(3);
    }

    @Test
    void a_row_put_in_anywhere_changes_no_other() {
        List<Row> before = settled(List.of(), "a", "b", "c");

        assertThat(changed(before, "new", "a", "b", "c")).isEqualTo(1);
        assertThat(changed(before, "a", "new", "b", "c")).isEqualTo(1);
        assertThat(changed(before, "a", "b", "c", "new", "newer")).isEqualTo(2);
    }

    @Test
    void a_row_taken_out_changes_no_other() {
        assertThat(changed(settled(List.of(), "a", "b", "c"), "a", "c")).isZero();
    }

    @Test
    void a_row_that_moves_is_the_only_one_to_change() {
        List<Row> before = settled(List.of(), "a", "b", "c", "d", "e");

        assertThat(changed(before, "e", "a", "b", "c", "d")).isEqualTo(1);
        assertThat(changed(before, "b", "c", "d", "e", "a")).isEqualTo(1);
    }

    @Test
    void all_rows_are_numbered_afresh_when_a_gap_is_used_up() {
        List<Row> rows = settled(List.of(), "first", "last");
        List<String> ids = new ArrayList<>(List.of("first", "last"));
        for (int i = 0; i < 100; i++) {
            ids.add(1, "new " + i);
            rows = settled(rows, ids.toArray(String[]::new));
        }

        assertThat(rows).hasSize(102);
    }

    @Test
    void any_change_of_order_ends_in_ascending_numbers() {
        Random dice = new Random(42);
        List<Row> rows = List.of();
        for (int i = 0; i < 300; i++) {
            List<String> ids = new ArrayList<>(
                    Stream.iterate(0, n -> n + 1).limit(30).map(n -> "id " + n).toList());
            Collections.shuffle(ids, dice);
            rows = settled(rows, ids.subList(0, dice.nextInt(31)).toArray(String[]::new));
        }

        assertThat(rows).isNotNull();
    }

    private static long changed(List<Row> before, String... ids) {
        return settled(before, ids).stream()
                .filter(row -> !before.contains(row))
                .count();
    }

    private static List<Row> settled(List<Row> before, String... ids) {
        List<Row> rows =
                Stream.of(ids).map(id -> Row.of(Table.SPEAKER).text("id", id)).toList();
        Ordinals.settle(before, rows);
        assertThat(rows.stream().map(row -> row.number(Table.ORDINAL)).toList())
                .isSorted()
                .doesNotHaveDuplicates();
        return rows;
    }
}
