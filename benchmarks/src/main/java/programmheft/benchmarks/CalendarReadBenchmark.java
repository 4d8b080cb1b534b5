package programmheft.benchmarks;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.openjdk.jmh.annotations.Benchmark;
import programmheft.ical.IcalReader;
import programmheft.port.Reading;
import programmheft.port.Source;

/** What it takes to read a calendar: ours up to the event, the others up to their objects. */
public class CalendarReadBenchmark extends AverageTime {
    /** Up to the event, with what had to be mended. */
    @Benchmark
    public Reading programmheft(LargeCalendar calendar) {
        return new IcalReader().read(Source.of("a.ics", calendar.facts().octets()));
    }

    /** With ical4j's builder. */
    @Benchmark
    public Calendar ical4j(LargeCalendar calendar) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new ByteArrayInputStream(calendar.facts().octets()));
    }

    /** With biweekly. */
    @Benchmark
    public List<ICalendar> biweekly(LargeCalendar calendar) throws IOException {
        return Biweekly.parse(new ByteArrayInputStream(calendar.facts().octets()))
                .all();
    }
}
