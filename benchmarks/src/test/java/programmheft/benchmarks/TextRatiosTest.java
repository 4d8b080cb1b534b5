package programmheft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import programmheft.model.Event;
import programmheft.model.Item;

class TextRatiosTest {
    @Test
    void prints_a_line_for_each_size_and_tells_which_limit_is_kept() {
        TextRatios ratios =
                new TextRatios(Stream.concat(measured(100, 10, 200).stream(), measured(1_000, 100, 3_100).stream())
                        .toList());

        assertThat(ratios.bySize()).isEqualTo("""
                        | items of a text | into words, µs | read, µs | read : into words | read, B/item |
                        | --- | ---: | ---: | ---: | ---: |
                        | 100 | 10.0 | 200 | 20.0 | 7.0 |
                        | 1,000 | 100 | 3,100 | 31.0 | 7.0 |
                        """);
        assertThat(ratios.limits()).isEqualTo("""
                        | limit | at most | measured | kept |
                        | --- | ---: | ---: | ---: |
                        | read : into words at 1,000 items | 25.0 | 31.0 | NO |
                        | growth of read : into words from 100 to 1,000 items | 1.5 | 1.6 | NO |
                        """);
    }

    @Test
    void tells_no_limits_before_both_sizes_are_measured() {
        assertThat(new TextRatios(measured(100, 1, 1)).limits().lines()).hasSize(2);
    }

    @Test
    void the_text_that_is_measured_is_read_whole() {
        PublishedText text = new PublishedText();
        text.items = 100;
        text.write();

        Event event = new TextReadBenchmark().published(text).event();

        assertThat(event.days()).hasSize(5);
        assertThat(event.items().map(Item::title)).hasSize(100).allMatch(title -> title.matches(".* [0-9]+|Häuser.*"));
        assertThat(event.speakers()).hasSize(4);
        assertThat(new TextSplitBenchmark().linesAndWords(text)).hasSizeGreaterThan(170);
    }

    private static List<Measured> measured(int items, double split, double read) {
        return List.of(
                new Measured(Measured.SPLIT_TEXT, items, Optional.empty(), split, 0),
                new Measured(Measured.READ_TEXT, items, Optional.empty(), read, 7.0 * items));
    }
}
