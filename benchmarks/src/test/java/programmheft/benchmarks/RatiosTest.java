package programmheft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RatiosTest {
    @Test
    void prints_a_line_for_each_size_with_what_it_takes_as_multiples_of_the_sort() {
        Ratios ratios = new Ratios(measured(1_000, 100));

        assertThat(ratios.bySize()).isEqualTo("""
                        | items | sort, µs | agenda, µs | checks, µs | agenda : sort | checks : sort | agenda, B/item | checks, B/item |
                        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                        | 1,000 | 100 | 300 | 2,500 | 3.0 | 25.0 | 10.0 | 2,048 |
                        """);
    }

    @Test
    void tells_which_limit_is_kept() {
        Ratios ratios = new Ratios(Stream.of(measured(1_000, 100), measured(10_000, 100), measured(100_000, 50))
                .flatMap(List::stream)
                .toList());

        assertThat(ratios.limits()).isEqualTo("""
                        | limit | at most | measured | kept |
                        | --- | ---: | ---: | ---: |
                        | agenda : sort at 10,000 items | 4.0 | 3.0 | yes |
                        | checks : sort at 10,000 items | 25.0 | 25.0 | yes |
                        | growth of agenda : sort from 1,000 to 100,000 items | 1.5 | 2.0 | NO |
                        | growth of checks : sort from 1,000 to 100,000 items | 1.5 | 2.0 | NO |
                        | bytes that the checks allocate an item at 10,000 items | 2,048 | 2,048 | yes |
                        """);
    }

    @Test
    void tells_no_limits_before_all_sizes_are_measured() {
        assertThat(new Ratios(measured(10_000, 100)).limits().lines()).hasSize(2);
    }

    @Test
    void takes_what_running_no_check_takes_off_each_check() {
        EachCheck checks = new EachCheck(List.of(
                new Measured(Measured.SORT, 1_000, Optional.empty(), 100, 0),
                new Measured(Measured.EACH, 1_000, Optional.of("none"), 20, 5_000),
                new Measured(Measured.EACH, 1_000, Optional.of("implied-end"), 70, 9_000)));

        assertThat(checks.slowestFirst()).isEqualTo("""
                        | items | check | µs | check : sort | B/item |
                        | --- | ---: | ---: | ---: | ---: |
                        | 1,000 | implied-end | 50.0 | 0.5 | 4.0 |
                        | 1,000 | none | 20.0 | 0.2 | 5.0 |
                        """);
    }

    private static List<Measured> measured(int items, double sort) {
        return List.of(
                new Measured(Measured.SORT, items, Optional.empty(), sort, 0),
                new Measured(Measured.AGENDA, items, Optional.empty(), 300, 10.0 * items),
                new Measured(Measured.CHECKS, items, Optional.empty(), 2_500, 2048.0 * items));
    }
}
