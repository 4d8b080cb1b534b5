package programmheft.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import programmheft.ical.IcalWriter;

/** What it takes to write a calendar: ours from the event, the others from what its entries say. */
@State(Scope.Thread)
public class CalendarWriteBenchmark extends AverageTime {
    private HandWritten byHand;

    /** Makes the array into which the emitter writes, once. */
    @Setup
    public void make(LargeCalendar calendar) {
        byHand = new HandWritten(calendar.facts());
    }

    /** From the event: agenda, texts, counters, what other properties do not tell. */
    @Benchmark
    public int programmheft(LargeCalendar calendar) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(calendar.facts().octets().length);
        new IcalWriter().write(calendar.publication(), out);
        return out.size();
    }

    /** The limit. */
    @Benchmark
    public int byHand() {
        return byHand.write();
    }

    /** With ical4j's own objects and its outputter. */
    @Benchmark
    public byte[] ical4j(LargeCalendar calendar) throws IOException {
        return new PlainIcal4j(calendar.facts()).write();
    }

    /** With biweekly. */
    @Benchmark
    public byte[] biweekly(LargeCalendar calendar) throws IOException {
        return new PlainBiweekly(calendar.facts()).write();
    }
}
