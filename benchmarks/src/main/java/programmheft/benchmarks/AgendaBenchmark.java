package programmheft.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import programmheft.agenda.Agenda;

/** What it takes to work out the agenda of an event. */
public class AgendaBenchmark extends AverageTime {
    /** Works out all slots. */
    @Benchmark
    public Agenda of(Conference conference) {
        return Agenda.of(conference.programme().event());
    }
}
