package programmheft.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeIdsTest {
    @Test
    void gives_what_is_wanted_if_nobody_has_it() {
        FreeIds free = new FreeIds(new HashSet<>(Set.of("a", "7")));

        assertThat(free.like("b")).isEqualTo("b");
        assertThat(free.like("3")).isEqualTo("3");
    }

    @Test
    void gives_the_number_after_the_greatest_instead_of_a_taken_one() {
        FreeIds free = new FreeIds(new HashSet<>(Set.of("3", "7", "x")));

        assertThat(free.like("3")).isEqualTo("8");
        assertThat(free.like("7")).isEqualTo("9");
        assertThat(free.like("12")).isEqualTo("12");
        assertThat(free.like("3")).isEqualTo("13");
    }

    @Test
    void gives_a_taken_word_a_number_behind() {
        FreeIds free = new FreeIds(new HashSet<>(Set.of("vortrag", "vortrag-2")));

        assertThat(free.like("vortrag")).isEqualTo("vortrag-3");
        assertThat(free.like("vortrag")).isEqualTo("vortrag-4");
    }

    @Test
    void never_gives_the_same_twice() {
        FreeIds free = new FreeIds(new HashSet<>());
        Set<String> given = new HashSet<>();

        for (int i = 0; i < 1000; i++) {
            assertThat(given.add(free.like(i % 2 == 0 ? "wort" : String.valueOf(i % 7))))
                    .isTrue();
        }
    }

    @Test
    void takes_a_number_of_many_digits_for_a_word() {
        FreeIds free = new FreeIds(new HashSet<>(Set.of("9999999999999999999")));

        assertThat(free.like("9999999999999999999")).isEqualTo("9999999999999999999-2");
    }
}
