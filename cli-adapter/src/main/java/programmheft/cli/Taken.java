package programmheft.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import programmheft.change.CalendarHistory;
import programmheft.check.Finding;
import programmheft.documents.json.JsonReading;
import programmheft.ical.CalendarReading;
import programmheft.port.Provenance;
import programmheft.port.Reading;

/**
 * What was taken from a document.
 *
 * @param places where in that very document things stand; of a JSON document the reading's provenance tells another one
 * @param history when the entries last changed, as a calendar of ours tells it
 */
record Taken(Reading reading, Provenance places, Optional<CalendarHistory> history) {
    static Taken of(Reading reading) {
        return new Taken(reading, reading.provenance(), Optional.empty());
    }

    static Taken of(JsonReading json) {
        return new Taken(json.reading(), json.places(), Optional.empty());
    }

    static Taken of(CalendarReading calendar) {
        Reading reading = calendar.reading();
        return new Taken(
                reading, reading.provenance(), calendar.whole() ? Optional.of(calendar.history()) : Optional.empty());
    }

    Taken withReading(Reading other) {
        return new Taken(other, places, history);
    }

    /** Returns the same with its remarks changed. */
    Taken with(UnaryOperator<Finding> change) {
        return withReading(new Reading(
                reading.event(),
                reading.provenance(),
                reading.remarks().stream().map(change).toList()));
    }

    /** Returns the same with further findings on the document, none twice. */
    Taken with(List<Finding> findings) {
        List<Finding> all = Stream.concat(findings.stream(), reading.remarks().stream())
                .distinct()
                .toList();
        return withReading(new Reading(reading.event(), reading.provenance(), all));
    }
}
