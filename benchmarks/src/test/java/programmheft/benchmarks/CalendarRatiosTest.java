package programmheft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalendarRatiosTest {
    @Test
    void prints_a_line_for_each_way_with_what_it_takes_a_session() {
        CalendarRatios ratios = new CalendarRatios(written(1_000, 4_000, 7_000));

        assertThat(ratios.bySize()).isEqualTo("""
                        | calendar | sessions | µs/session | : programmheft | B/session |
                        | --- | ---: | ---: | ---: | ---: |
                        | write, byHand | 1,000 | 1.0 | 0.3 | 700 |
                        | write, programmheft | 1,000 | 4.0 | 1.0 | 7,000 |
                        | write, biweekly | 1,000 | 20.0 | 5.0 | 30,000 |
                        | write, ical4j | 1,000 | 60.0 | 15.0 | 270,000 |
                        """);
    }

    @Test
    void keeps_limits_that_are_just_reached() {
        assertThat(new CalendarRatios(written(1_000, 4_000, 20_480)).limits()).isEqualTo("""
                        | limit | at most | measured | kept |
                        | --- | ---: | ---: | ---: |
                        | write : by hand at 1,000 sessions | 4.0 | 4.0 | yes |
                        | 15 × write : ical4j at 1,000 sessions | 1.0 | 1.0 | yes |
                        | 4 × write : biweekly at 1,000 sessions | 1.0 | 0.8 | yes |
                        | bytes allocated a session at 1,000 sessions | 20,480 | 20,480 | yes |
                        """);
    }

    @Test
    void tells_each_limit_that_is_missed() {
        List<Measured> all = Stream.of(written(1_000, 6_000, 20_000), written(20_000, 120_000, 23_000), read(20_000))
                .flatMap(List::stream)
                .toList();

        assertThat(new CalendarRatios(all).limits().lines().filter(line -> line.endsWith("NO |")))
                .containsExactly(
                        "| write : by hand at 1,000 sessions | 4.0 | 6.0 | NO |",
                        "| 15 × write : ical4j at 1,000 sessions | 1.0 | 1.5 | NO |",
                        "| 4 × write : biweekly at 1,000 sessions | 1.0 | 1.2 | NO |",
                        "| write : by hand at 20,000 sessions | 4.0 | 6.0 | NO |",
                        "| 15 × write : ical4j at 20,000 sessions | 1.0 | 1.5 | NO |",
                        "| 4 × write : biweekly at 20,000 sessions | 1.0 | 1.2 | NO |",
                        "| bytes allocated a session at 20,000 sessions | 20,480 | 23,000 | NO |",
                        "| growth of bytes a session from 1,000 to 20,000 | 1.1 | 1.2 | NO |",
                        "| 3 × read : ical4j at 20,000 sessions | 1.0 | 1.5 | NO |",
                        "| read : biweekly at 20,000 sessions | 1.0 | 1.5 | NO |");
    }

    @Test
    void tells_no_limit_before_all_that_it_compares_is_measured() {
        List<Measured> withoutBiweekly = written(1_000, 4_000, 7_000).stream()
                .filter(one -> !one.benchmark().endsWith("biweekly"))
                .toList();

        assertThat(new CalendarRatios(withoutBiweekly).limits().lines()).hasSize(2);
    }

    private static List<Measured> written(int sessions, double micros, double bytes) {
        double scale = sessions / 1_000.0;
        return List.of(
                measured("CalendarWriteBenchmark.byHand", sessions, 1_000 * scale, 700),
                measured("CalendarWriteBenchmark.programmheft", sessions, micros, bytes),
                measured("CalendarWriteBenchmark.biweekly", sessions, 20_000 * scale, 30_000),
                measured("CalendarWriteBenchmark.ical4j", sessions, 60_000 * scale, 270_000));
    }

    private static List<Measured> read(int sessions) {
        return List.of(
                measured("CalendarReadBenchmark.programmheft", sessions, 30_000, 1),
                measured("CalendarReadBenchmark.biweekly", sessions, 20_000, 1),
                measured("CalendarReadBenchmark.ical4j", sessions, 60_000, 1));
    }

    private static Measured measured(String benchmark, int sessions, double micros, double bytesPerSession) {
        return new Measured(benchmark, sessions, Optional.empty(), micros, bytesPerSession * sessions);
    }
}
