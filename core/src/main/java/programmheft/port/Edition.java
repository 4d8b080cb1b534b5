package programmheft.port;

import java.time.Instant;
import programmheft.model.Event;

/** One state of an event as it was saved. */
public record Edition(Head head, Event event, Provenance provenance) {
    /**
     * What is known of an edition without reading its programme.
     *
     * @param number from 1
     * @param savedAt to the second
     * @param digest the SHA-256 of the event's canonical form, see {@link programmheft.change.CanonicalForm}
     * @param source the name of the document it was read from
     * @param sourceDigest the SHA-256 of that document
     */
    public record Head(
            Event.Id event,
            int number,
            Instant savedAt,
            String title,
            String digest,
            String source,
            String sourceDigest) {}
}
