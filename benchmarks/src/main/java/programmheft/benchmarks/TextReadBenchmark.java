package programmheft.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import programmheft.documents.text.PublishedTextReader;
import programmheft.port.Reading;

/** What it takes to read a published text. */
public class TextReadBenchmark extends AverageTime {
    /** Up to the event, with provenance and remarks. */
    @Benchmark
    public Reading published(PublishedText text) {
        return new PublishedTextReader().read(text.source());
    }
}
