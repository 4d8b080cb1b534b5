package programmheft.benchmarks;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** What it takes to part the same text into lines and words, and nothing else. */
public class TextSplitBenchmark extends AverageTime {
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    /** Parts the text. */
    @Benchmark
    public List<List<String>> linesAndWords(PublishedText text) {
        return text.text().lines().map(WORDS::splitToList).toList();
    }
}
