package programmheft.port;

import java.time.Instant;
import java.util.Optional;
import programmheft.change.CalendarHistory;
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
     * @param savedBy who or what saved it
     * @param note what was said about it
     * @param cancelAfter after how many editions without it an item counts as cancelled, as of this one
     */
    public record Head(
            Event.Id event,
            int number,
            Instant savedAt,
            String title,
            String digest,
            String source,
            String sourceDigest,
            Optional<String> savedBy,
            Optional<String> note,
            int cancelAfter) {}

    /**
     * What is to become the next edition.
     *
     * @param source the name of the document it was read from
     * @param sourceDigest the SHA-256 of that document
     * @param savedAt the instant of saving; cut to the second
     * @param savedBy who or what saves it
     * @param note what is to be said about it
     * @param basedOn the number of the edition that the saver knows, 0 for none; without it, whatever is there is
     *     continued
     * @param cancelAfter after how many editions without it an item counts as cancelled, at least 1
     */
    public record Draft(
            Event event,
            Provenance provenance,
            String source,
            String sourceDigest,
            Instant savedAt,
            Optional<String> savedBy,
            Optional<String> note,
            Optional<Integer> basedOn,
            int cancelAfter) {
        public Draft {
            if (cancelAfter < 1) {
                throw new IllegalArgumentException("an item is cancelled after 1 edition at least, not " + cancelAfter);
            }
        }

        /** Returns a draft of which only this is known. */
        public static Draft of(
                Event event, Provenance provenance, String source, String sourceDigest, Instant savedAt) {
            return new Draft(
                    event,
                    provenance,
                    source,
                    sourceDigest,
                    savedAt,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    CalendarHistory.CANCELLED_AFTER);
        }

        /** Returns the same draft with who or what saves it. */
        public Draft by(String somebody) {
            return with(Optional.of(somebody), note, basedOn, cancelAfter);
        }

        /** Returns the same draft with what is to be said about it. */
        public Draft withNote(String text) {
            return with(savedBy, Optional.of(text), basedOn, cancelAfter);
        }

        /** Returns the same draft, to be saved only if the newest edition is that one, 0 for none. */
        public Draft basedOn(int edition) {
            return with(savedBy, note, Optional.of(edition), cancelAfter);
        }

        /** Returns the same draft, with which items count as cancelled that so many editions lack, this one included. */
        public Draft cancellingAfter(int editions) {
            return with(savedBy, note, basedOn, editions);
        }

        private Draft with(Optional<String> by, Optional<String> text, Optional<Integer> known, int editions) {
            return new Draft(event, provenance, source, sourceDigest, savedAt, by, text, known, editions);
        }
    }
}
