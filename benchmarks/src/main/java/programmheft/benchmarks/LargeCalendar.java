package programmheft.benchmarks;

import java.time.Instant;
import java.util.Locale;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import programmheft.change.CalendarHistory;
import programmheft.port.Provenance;
import programmheft.port.Publication;

/** The calendar of a large event, before it is written and after. */
@State(Scope.Benchmark)
public class LargeCalendar {
    /** How many sessions the event has. */
    @Param({"1000", "20000"})
    public int items;

    private Publication publication;
    private CalendarFacts facts;

    /** Makes both. */
    @Setup
    public void make() {
        publication = new Publication(
                CalendarEvent.of(items),
                CalendarHistory.unstored(Instant.parse("2031-01-02T08:30:15Z")),
                Provenance.none(),
                Locale.GERMAN);
        facts = CalendarFacts.of(publication);
    }

    Publication publication() {
        return publication;
    }

    CalendarFacts facts() {
        return facts;
    }
}
