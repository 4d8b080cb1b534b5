package programmheft.port;

import java.util.List;
import programmheft.check.Finding;
import programmheft.model.Event;

/**
 * What a reader took from a document.
 *
 * @param provenance where each fact of the event comes from
 * @param remarks what the reader saw and the event cannot say, by line: doubts, assumptions, lines not read
 */
public record Reading(Event event, Provenance provenance, List<Finding> remarks) {
    public Reading {
        remarks = List.copyOf(remarks);
    }
}
